// Takes the writers' turn for the rest of the transaction and counts the graph's version up.
// The first statement of every write: its lock on the one Graph node makes writers wait for each other, on all servers.
// Sample call: {}
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1
