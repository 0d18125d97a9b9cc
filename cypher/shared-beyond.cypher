// Ids of the nodes, belonging to no single report, that relationships lead to from some nodes.
// $ids
// Sample call: {"ids": ["report:999101:2024-01-15", "region:999101"]}
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
WHERE m.reportId IS NULL
RETURN DISTINCT m.id AS id
ORDER BY id
