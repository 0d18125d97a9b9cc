// What the store noted of some reports, with all properties.
// $reportIds
// Sample call: {"reportIds": ["report:999101:2024-01-15"]}
UNWIND $reportIds AS reportId
MATCH (e:Entry {id: reportId})
RETURN e.id AS id, e{.*} AS properties
ORDER BY id
