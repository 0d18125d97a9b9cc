// The nodes that belong to no single report, with all their labels and properties.
// Sample call: {}
MATCH (n:Entity)
WHERE n.reportId IS NULL
RETURN n.id AS id, labels(n) AS labels, n{.*} AS properties
ORDER BY id
