// Forgets what was noted of a report.
// $reportId
// Sample call: {"reportId": "report:999101:2024-01-15"}
MATCH (e:Entry {id: $reportId})
DELETE e
