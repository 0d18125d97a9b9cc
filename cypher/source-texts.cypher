// The normalised texts of reports, to cut quotes from.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (r:Report {id: reportId})-[:READ_FROM]->(s:Source)
RETURN reportId AS reportId, s.text AS text
ORDER BY reportId
