// Takes the writers' turn for the rest of the transaction and gives the graph a new version, larger than all before it.
// The first statement of every write: its lock on the one Graph node makes writers wait for each other, on all servers.
// The version is the time in milliseconds, or one more than the last: a graph that is emptied and filled again never has
// a version that it had before. What is read before the lock is held may be another writer's past, hence two SETs.
// Sample call: {}
MERGE (g:Graph {id: 'graph'})
SET g.isTaken = true
WITH g, timestamp() AS now
SET g.version = CASE WHEN coalesce(g.version, 0) < now THEN now ELSE g.version + 1 END
WITH g
RETURN g.version AS version
ORDER BY version
