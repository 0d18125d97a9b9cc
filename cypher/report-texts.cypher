// What is searched of some reports: the report's own text, those of its issues and measures by their addresses, with what
// they are about, and those of the documents that it mentions. Before them the version of the graph at which the report was last written: what is
// written meanwhile counts as later.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (e:Entry {id: reportId})
MATCH (r:Report {id: reportId})
WITH e, r.search AS search, coalesce(e.version, 0) AS version
CALL (e) {
  MATCH (i:Issue {reportId: e.id})
  RETURN collect([i.address, i.search, i.focus, i.typeKey]) AS issues
}
CALL (e) {
  MATCH (m:Measure {reportId: e.id})
  RETURN collect([m.address, m.search, m.focus, m.typeKey]) AS measures
}
CALL (e) {
  MATCH (x:Entity {reportId: e.id})-[:MENTIONS]->(d:Document)
  WITH DISTINCT d
  RETURN collect([d.id, d.search]) AS documents
}
RETURN e.id AS reportId, version, search, issues, measures, documents
ORDER BY reportId
