// The texts of some reports that are searched, as texts are searched.
// Of each the report's own; those of its issues and measures by their addresses, with what they are about; and those of the
// documents that it mentions. Before them the version of the graph at which the report was last written: what is written
// meanwhile counts as later.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (e:Entry {id: reportId})
MATCH (r:Report {id: reportId})
WITH e, r.search AS search, coalesce(e.version, 0) AS version
CALL (e) {
  MATCH (i:Issue {reportId: e.id})
  WITH i ORDER BY i.address
  RETURN collect([i.address, i.search, i.focus, i.typeKey]) AS issues
}
CALL (e) {
  MATCH (m:Measure {reportId: e.id})
  WITH m ORDER BY m.address
  RETURN collect([m.address, m.search, m.focus, m.typeKey]) AS measures
}
CALL (e) {
  MATCH (x:Entity {reportId: e.id})-[:MENTIONS]->(d:Document)
  WITH DISTINCT d.id AS id, d.search AS text ORDER BY id
  RETURN collect([id, text]) AS documents
}
RETURN e.id AS reportId, version, search, issues, measures, documents
ORDER BY reportId
