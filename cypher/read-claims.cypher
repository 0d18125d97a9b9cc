// What some reports say of shared nodes and of the relationships between them.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (c:Claim {reportId: reportId})
RETURN reportId, c.about AS about, c.record AS record
ORDER BY reportId, about
