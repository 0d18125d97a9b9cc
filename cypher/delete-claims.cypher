// Forgets what a report says of shared nodes and relationships.
// $reportId
// Sample call: {"reportId": "report:999101:2024-01-15"}
MATCH (c:Claim {reportId: $reportId})
DELETE c
