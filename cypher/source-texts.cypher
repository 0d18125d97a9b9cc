// The normalised texts of reports, to cut quotes from.
// $reportIds
// Sample call: {"reportIds": ["report:370602:2020-07-31"]}
UNWIND $reportIds AS reportId
MATCH (r:Report {id: reportId})-[:READ_FROM]->(s:Source)
RETURN reportId AS reportId, s.text AS text
ORDER BY reportId
