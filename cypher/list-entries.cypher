// What the store noted of every report, in order of report id.
// Sample call: {}
MATCH (e:Entry)
RETURN e.id AS reportId, e.sha256 AS sha256, e.sequence AS sequence,
  e.nodes AS nodes, e.relationships AS relationships, e.claims AS claims
ORDER BY reportId
