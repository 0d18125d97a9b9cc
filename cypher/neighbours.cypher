// What some nodes are related to, in either direction, over the relationships that paths may take. A node with more
// neighbours than a limit connects everything and is not walked through.
// $ids; $limit: neighbours at most
// Sample call: {"ids": ["report:370602:2020-07-31"], "limit": 5000}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE COUNT { MATCH (n)-[:ISSUED_BY|LOCATED_IN|PART_OF|RESPONDS_TO|INSPECTED|CONDUCTED_BY|IN_ROUND|HAS_ASPECT|HAS_ISSUE|HAS_SUBISSUE|ADDRESSED_BY|HAS_STEP|MENTIONS|OF_TYPE]-(:Entity) } <= $limit
MATCH (n)-[r:ISSUED_BY|LOCATED_IN|PART_OF|RESPONDS_TO|INSPECTED|CONDUCTED_BY|IN_ROUND|HAS_ASPECT|HAS_ISSUE|HAS_SUBISSUE|ADDRESSED_BY|HAS_STEP|MENTIONS|OF_TYPE]-(m:Entity)
RETURN DISTINCT id AS id, m.id AS neighbour, type(r) AS type
ORDER BY id, neighbour, type
