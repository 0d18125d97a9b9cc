// How many nodes there are, and the ids that several of them have or that is none.
// Sample call: {}
CALL () { MATCH (n:Entity) RETURN count(*) AS nodes }
CALL () {
  MATCH (n:Entity)
  WITH coalesce(n.id, '') AS id, count(*) AS times
  WHERE times > 1 OR id = ''
  WITH id ORDER BY id
  RETURN collect(id) AS doubled
}
RETURN nodes, doubled
ORDER BY nodes
