// Committees whose name, without 中共 and with 委 for 委员会, ends with a text; the whole name comes first.
// $key: the text, in half width and without blanks
// Sample call: {"key": "甲区委"}
MATCH (c:PartyCommittee)
WHERE c.nameKey ENDS WITH $key
RETURN c.id AS id, c.nameKey AS nameKey
ORDER BY size(c.nameKey), id
