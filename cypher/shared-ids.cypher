// Ids of all nodes that belong to no single report.
// Sample call: {}
MATCH (n:Entity)
WHERE n.reportId IS NULL
RETURN n.id AS id
ORDER BY id
