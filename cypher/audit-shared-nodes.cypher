// The nodes that belong to no single report, with all their labels and properties.
// Sample call: {}
MATCH (n:Entity)
WHERE n.reportId IS NULL
CALL (n) { UNWIND labels(n) AS label WITH label ORDER BY label RETURN collect(label) AS labels }
RETURN n.id AS id, labels AS labels, n{.*} AS properties
ORDER BY id
