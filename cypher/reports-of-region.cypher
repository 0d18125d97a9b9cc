// Ids of the reports of a region's committees and of those of all regions below it.
// $regionId
// Sample call: {"regionId": "region:999100"}
MATCH (g:Region {id: $regionId})<-[:PART_OF*0..6]-(:Region)<-[:LOCATED_IN]-(:PartyCommittee)<-[:ISSUED_BY]-(r:Report)
RETURN DISTINCT r.id AS id
ORDER BY id
