// The relationships that leave the nodes that belong to no single report.
// Sample call: {}
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.reportId IS NULL
RETURN a.id AS from, type(r) AS type, b.id AS to, b.reportId AS owner, r{.*} AS properties
ORDER BY from, type, to
