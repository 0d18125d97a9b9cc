// The relationships that leave the nodes of some reports, with the labels of where they lead.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (a:Entity {reportId: reportId})-[r]->(b:Entity)
RETURN reportId AS reportId, a.id AS from, type(r) AS type, b.id AS to, b.reportId AS owner, r{.*} AS properties,
  r.start AS start, r.end AS until
ORDER BY reportId, from, type, to, start, until
