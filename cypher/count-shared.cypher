// Shared things: how many the claims are about, and how many nodes and relationships there are; the one is the sum of the others.
// Sample call: {}
CALL () { MATCH (c:Claim) RETURN count(DISTINCT c.about) AS claimed }
CALL () { MATCH (n:Entity) WHERE n.reportId IS NULL AND NOT n:IssueType RETURN count(n.id) AS nodes }
CALL () { MATCH (a:Entity)-[r]->(b:Entity) WHERE a.reportId IS NULL RETURN count(b.id) AS relationships }
RETURN claimed, nodes, relationships
ORDER BY claimed
