// How many relationships leave the nodes that belong to each report.
// Sample call: {}
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.reportId IS NOT NULL
RETURN a.reportId AS reportId, count(b.id) AS count
ORDER BY reportId
