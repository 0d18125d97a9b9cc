// Regions of a code or of a name.
// $code: GB/T 2260 code or null; $name: name or null
// Sample call: {"code": "999101", "name": null}
MATCH (g:Region)
WHERE coalesce(g.code = $code, false) OR coalesce(g.name = $name, false)
RETURN g.id AS id
ORDER BY id
