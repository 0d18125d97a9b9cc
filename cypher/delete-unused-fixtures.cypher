// Removes issue types that are no longer in the taxonomy and that no issue is of.
// $ids
// Sample call: {"ids": ["type:no-such"]}
UNWIND $ids AS id
MATCH (t:IssueType {id: id})
WHERE NOT EXISTS { MATCH (t)<-[:OF_TYPE]-(:Issue) }
DETACH DELETE t
