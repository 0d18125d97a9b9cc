// Forgets what some reports say of shared nodes and relationships.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (c:Claim {reportId: reportId})
DELETE c
