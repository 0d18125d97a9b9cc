// The taxonomy in its own order, all of it or under some focuses.
// $focus: list of focuses or null
// Sample call: {"focus": ["POLICY"]}
MATCH (t:IssueType)
WHERE $focus IS NULL OR t.focus IN $focus
RETURN t.id AS id, t.ordinal AS ordinal
ORDER BY ordinal, id
