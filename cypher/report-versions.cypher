// The version of the graph at which each report was last written; 0 for reports of before that was noted.
// Sample call: {}
MATCH (e:Entry)
RETURN e.id AS reportId, coalesce(e.version, 0) AS version
ORDER BY reportId
