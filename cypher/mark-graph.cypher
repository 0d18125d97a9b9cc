// Notes the extractor that all reports of the graph were read with.
// $extractor: its version
// Sample call: {"extractor": "1"}
MERGE (g:Graph {id: 'graph'})
SET g.extractor = $extractor
