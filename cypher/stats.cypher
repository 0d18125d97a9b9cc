// The whole graph, counted: issues are those directly under an aspect, leaf issues stand anywhere, steps are no measures.
// Sample call: {}
CALL () { MATCH (n:Report) RETURN count(*) AS reports }
CALL () { MATCH (n:PartyCommittee) RETURN count(*) AS committees }
CALL () { MATCH (n:InspectionTeam) RETURN count(*) AS teams }
CALL () { MATCH (n:Region) RETURN count(*) AS regions }
CALL () { MATCH (n:Aspect) RETURN count(*) AS aspects }
CALL () { MATCH (:Aspect)-[:HAS_ISSUE]->(:Issue) RETURN count(*) AS issues }
CALL () { MATCH (n:Issue) WHERE n.isLeaf = true RETURN count(*) AS leafIssues }
CALL () { MATCH (:Issue)-[:ADDRESSED_BY]->(:Measure) RETURN count(*) AS measures }
CALL () { MATCH (n:Document) RETURN count(*) AS documents }
CALL () { MATCH (:Entity)-[:MENTIONS]->(:Document) RETURN count(*) AS mentions }
CALL () { MATCH (:Entity)-[r]->(:Entity) RETURN count(*) AS relationships }
RETURN reports, committees, teams, regions, aspects, issues, leafIssues, measures, documents, mentions, relationships
ORDER BY reports
