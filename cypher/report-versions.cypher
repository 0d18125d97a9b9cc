// The graph's version, all reports, and beside each the version at which it was last written.
// 0 for reports of before that was noted. The graph's is read first: what is written meanwhile counts as later.
// Sample call: {}
MATCH (g:Graph {id: 'graph'})
WITH coalesce(g.version, 0) AS version
CALL () {
  MATCH (e:Entry)
  WITH e.id AS reportId, coalesce(e.version, 0) AS written ORDER BY reportId
  RETURN collect(reportId) AS reportIds, collect(written) AS versions
}
RETURN version, reportIds, versions
ORDER BY version
