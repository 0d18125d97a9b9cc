// The titles of all issues of some reports, as texts are searched, each with its address.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (i:Issue {reportId: reportId})
WITH reportId, collect([i.address, i.search]) AS issues
RETURN reportId, issues
ORDER BY reportId
