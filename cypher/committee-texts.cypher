// The names of all committees, as texts are searched.
// Sample call: {}
MATCH (c:PartyCommittee)
RETURN c.id AS id, c.search AS search
ORDER BY id
