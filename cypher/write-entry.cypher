// Notes of a report what its being UNCHANGED and its being whole are told by.
// $reportId; $entry: all properties of the entry, its id (the report's) among them
// Sample call: {"reportId": "report:999101:2024-01-15", "entry": {"id": "report:999101:2024-01-15", "sha256": "00", "extractor": "1", "sequence": 1, "nodes": 1, "relationships": 0, "claims": 0}}
MERGE (e:Entry {id: $reportId})
SET e = $entry
