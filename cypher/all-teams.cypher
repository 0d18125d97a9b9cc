// All inspection teams.
// Sample call: {}
MATCH (t:InspectionTeam)
RETURN t.id AS id
ORDER BY id
