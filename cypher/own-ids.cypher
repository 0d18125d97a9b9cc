// Ids of all nodes that belong to some reports, report by report.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (n:Entity {reportId: reportId})
RETURN reportId AS reportId, n.id AS id
ORDER BY reportId, id
