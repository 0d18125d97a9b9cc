// Removes every node that belongs to one of some reports, with the relationships of each.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (n:Entity {reportId: reportId})
DETACH DELETE n
