// The nodes that belong to some reports, with all their labels and properties.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (n:Entity {reportId: reportId})
CALL (n) { UNWIND labels(n) AS label WITH label ORDER BY label RETURN collect(label) AS labels }
RETURN reportId AS reportId, n.id AS id, labels AS labels, n{.*} AS properties
ORDER BY reportId, id
