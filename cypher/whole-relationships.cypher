// The relationships that leave some nodes, with all their properties.
// $ids
// Sample call: {"ids": ["report:999101:2024-01-15", "region:999101"]}
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
RETURN a.id AS from, type(r) AS type, b.id AS to, r{.*} AS properties, r.start AS start, r.end AS until
ORDER BY from, type, to, start, until
