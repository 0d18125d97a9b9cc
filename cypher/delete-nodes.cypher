// Removes shared nodes that no report holds up any more.
// $ids
// Sample call: {"ids": ["region:999101"]}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
