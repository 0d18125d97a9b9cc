// All reports, and beside each the version of the graph at which it was last written; 0 for those written before that was noted.
// Sample call: {}
MATCH (e:Entry)
WITH e.id AS reportId, coalesce(e.version, 0) AS version
RETURN collect(reportId) AS reportIds, collect(version) AS versions
