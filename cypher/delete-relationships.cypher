// Removes the relationships of one type that leave a shared node (it has at most one of each type).
// $rows: [{from, type}]
// Sample call: {"rows": [{"from": "region:999101", "type": "PART_OF"}]}
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(:Entity)
WHERE type(r) = row.type
DELETE r
