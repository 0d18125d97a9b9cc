// All inspection rounds.
// Sample call: {}
MATCH (o:InspectionRound)
RETURN o.id AS id
ORDER BY id
