// All regions, or those of one level.
// $level: a RegionLevel or null
// Sample call: {"level": "COUNTY"}
MATCH (g:Region)
WHERE $level IS NULL OR g.level = $level
RETURN g.id AS id
ORDER BY id
