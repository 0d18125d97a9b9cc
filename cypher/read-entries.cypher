// What the store noted of some reports when it wrote them; no row for one that it does not hold.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (e:Entry {id: reportId})
RETURN reportId, e.sha256 AS sha256, e.extractor AS extractor, e.sequence AS sequence
ORDER BY reportId
