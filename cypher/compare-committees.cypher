// How many leaf issues of each primary type each of some committees has.
// $committeeIds
// Sample call: {"committeeIds": ["committee:999101"]}
UNWIND $committeeIds AS committeeId
MATCH (i:Issue {committeeId: committeeId})
WHERE i.isLeaf AND i.typeKey IS NOT NULL
RETURN committeeId AS committeeId, i.typeKey AS key, count(i.id) AS issues
ORDER BY committeeId, key
