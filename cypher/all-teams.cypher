// All inspection teams. No parameters.
MATCH (t:InspectionTeam)
RETURN t.id AS id
ORDER BY id
