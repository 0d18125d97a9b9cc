// Keeps what a report says of shared nodes and relationships.
// $rows: [{id, reportId, about, record}]
// Sample call: {"rows": [{"id": "report:999101:2024-01-15 region:999109", "reportId": "report:999101:2024-01-15", "about": "region:999109", "record": "{}"}]}
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
