// How many claims each report has.
// Sample call: {}
MATCH (c:Claim)
RETURN c.reportId AS reportId, count(c.id) AS count
ORDER BY reportId
