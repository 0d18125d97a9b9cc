// The nodes that are there whatever is reported, with all their properties as the store wrote them.
// Sample call: {}
MATCH (t:IssueType)
RETURN t.id AS id, t.key AS key, t.zh AS zh, t.en AS en, t.focus AS focus, t.ordinal AS ordinal
ORDER BY id
