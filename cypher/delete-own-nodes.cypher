// Removes every node that belongs to one report, with the relationships of each.
// $reportId
// Sample call: {"reportId": "report:999101:2024-01-15"}
MATCH (n:Entity {reportId: $reportId})
DETACH DELETE n
