// Ids of all reports.
// Sample call: {}
MATCH (r:Report)
RETURN r.id AS id
ORDER BY id
