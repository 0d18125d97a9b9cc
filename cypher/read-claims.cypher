// What one report says of shared nodes and of the relationships between them.
// $reportId
// Sample call: {"reportId": "report:999101:2024-01-15"}
MATCH (c:Claim {reportId: $reportId})
RETURN c.about AS about, c.record AS record
ORDER BY about
