// Some nodes with all their properties.
// $ids
// Sample call: {"ids": ["report:999101:2024-01-15", "region:999101"]}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n{.*} AS properties
ORDER BY id
