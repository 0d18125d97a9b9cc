// The texts of some nodes that are searched, as they are written.
// A report's title, what a measure says, the title of an issue or document, the name of a committee.
// $ids
// Sample call: {"ids": ["committee:999101"]}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id AS id, coalesce(n.displayTitle, n.text, n.title, n.name) AS text
ORDER BY id
