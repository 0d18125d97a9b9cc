// What some nodes are related to, in either direction, over the relationships that paths may take.
// $ids; $limit: a node with more neighbours connects everything and is not walked through
// Sample call: {"ids": ["report:999101:2024-01-15"], "limit": 5000}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE COUNT { MATCH (n)-[:ISSUED_BY|LOCATED_IN|PART_OF|RESPONDS_TO|INSPECTED|CONDUCTED_BY|IN_ROUND|HAS_ASPECT|HAS_ISSUE|HAS_SUBISSUE|ADDRESSED_BY|HAS_STEP|MENTIONS|OF_TYPE]-(:Entity) } <= $limit
MATCH (n)-[r:ISSUED_BY|LOCATED_IN|PART_OF|RESPONDS_TO|INSPECTED|CONDUCTED_BY|IN_ROUND|HAS_ASPECT|HAS_ISSUE|HAS_SUBISSUE|ADDRESSED_BY|HAS_STEP|MENTIONS|OF_TYPE]-(m:Entity)
RETURN DISTINCT id AS id, m.id AS neighbour, type(r) AS type
ORDER BY id, neighbour, type
