// The nodes that belong to some reports, with all their labels and properties.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (n:Entity {reportId: reportId})
RETURN reportId AS reportId, n.id AS id, labels(n) AS labels, n{.*} AS properties
ORDER BY reportId, id
