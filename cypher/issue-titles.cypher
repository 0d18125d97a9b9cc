// The titles of all issues of some reports, as texts are searched, each with its address.
// Before them the version of the graph at which the report was last written: what is written meanwhile counts as later.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (e:Entry {id: reportId})
WITH e, coalesce(e.version, 0) AS version
CALL (e) {
  MATCH (i:Issue {reportId: e.id})
  RETURN collect([i.address, i.search]) AS issues
}
RETURN e.id AS reportId, version, issues
ORDER BY reportId
