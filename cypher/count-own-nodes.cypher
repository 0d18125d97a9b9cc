// How many nodes belong to each report.
// Sample call: {}
MATCH (n:Entity)
WHERE n.reportId IS NOT NULL
RETURN n.reportId AS reportId, count(n.id) AS count
ORDER BY reportId
