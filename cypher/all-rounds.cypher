// All inspection rounds. No parameters.
MATCH (o:InspectionRound)
RETURN o.id AS id
ORDER BY id
