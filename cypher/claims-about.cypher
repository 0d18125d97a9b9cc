// What all reports say of some shared nodes and relationships: each different record once, with the first report that says so.
// $abouts
// Sample call: {"abouts": ["region:999101"]}
UNWIND $abouts AS about
MATCH (c:Claim {about: about})
WITH about, c.record AS record, min(c.reportId) AS reportId
RETURN about, reportId, record
ORDER BY about, reportId
