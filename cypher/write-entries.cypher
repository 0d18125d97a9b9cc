// Notes of some reports what their being UNCHANGED and their being whole are told by.
// $rows: [{id, ...}] with all properties of the entry; the id is the report's
// Sample call: {"rows": [{"id": "report:999101:2024-01-15", "sha256": "00", "extractor": "1", "sequence": 1, "nodes": 1, "relationships": 0, "claims": 0}]}
UNWIND $rows AS row
MERGE (e:Entry {id: row.id})
SET e = row
