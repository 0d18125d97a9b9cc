// What some reports say of shared nodes and relationships, with all properties, report by report.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (c:Claim {reportId: reportId})
RETURN reportId AS reportId, c.id AS id, c{.*} AS properties
ORDER BY reportId, id
