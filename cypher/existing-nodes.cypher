// Which of some ids there are.
// $ids
// Sample call: {"ids": ["committee:999101", "committee:nobody"]}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
ORDER BY id
