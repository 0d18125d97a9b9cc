/**
 * Sets of ids that filters and scopes ask for, as statements that return one list. `$` stands for the wanted ids.
 */
export const sets = {
  committeesOfRegions:
    'MATCH (g:Region)<-[:PART_OF*0..6]-(:Region)<-[:LOCATED_IN]-(c:PartyCommittee) WHERE g.id IN $ RETURN collect(DISTINCT c.id)',
  reportsOfRounds:
    'MATCH (o:InspectionRound)<-[:IN_ROUND]-(:Inspection)<-[:RESPONDS_TO]-(r:Report) WHERE o.id IN $ RETURN collect(DISTINCT r.id)',
  reportsOfTeams:
    'MATCH (t:InspectionTeam)<-[:CONDUCTED_BY]-(:Inspection)<-[:RESPONDS_TO]-(r:Report) WHERE t.id IN $ RETURN collect(DISTINCT r.id)',
  reportsOfCommittees:
    'MATCH (c:PartyCommittee)<-[:ISSUED_BY]-(r:Report) WHERE c.id IN $ RETURN collect(DISTINCT r.id)',
  reportsOfRegions:
    'MATCH (g:Region)<-[:PART_OF*0..6]-(:Region)<-[:LOCATED_IN]-(:PartyCommittee)<-[:ISSUED_BY]-(r:Report) WHERE g.id IN $ RETURN collect(DISTINCT r.id)',
  documentsOfCommittees:
    'MATCH (c:PartyCommittee)<-[:ISSUED_BY]-(r:Report) WHERE c.id IN $ MATCH (r)-[:HAS_ASPECT|HAS_ISSUE|HAS_SUBISSUE|ADDRESSED_BY|HAS_STEP*0..16]->(:Entity)-[:MENTIONS]->(d:Document) RETURN collect(DISTINCT d.id)',
} as const;
