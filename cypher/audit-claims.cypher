// All that reports say of shared nodes and relationships, thing by thing, in the order it is believed in.
// Sample call: {}
MATCH (c:Claim)
RETURN c.about AS about, c.reportId AS reportId, c.record AS record
ORDER BY about, reportId
