// What the store noted of one report when it wrote it; no row where it holds none of that id.
// $reportId
// Sample call: {"reportId": "report:999101:2024-01-15"}
MATCH (e:Entry {id: $reportId})
RETURN e.sha256 AS sha256, e.extractor AS extractor, e.sequence AS sequence
ORDER BY sequence
