// The graph's version, which grows with every change, and the extractor that all of its reports were last read with.
// Sample call: {}
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.extractor AS extractor
ORDER BY version
