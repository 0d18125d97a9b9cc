import { describe, expect, it } from 'vitest';
import { bindPattern, rename } from '../../src/plan/Pattern.js';

describe('bindPattern makes the names of a pattern unique', () => {
  it.each([
    ['(self)-[:HAS_ISSUE]->(it:Issue)', '(v0)-[:HAS_ISSUE]->(it3:Issue)'],
    ['(self)-[it:MENTIONS]->(document:Document)', '(v0)-[it3:MENTIONS]->(document3:Document)'],
    ['(it:Report {id: self.reportId})', '(it3:Report {id: v0.reportId})'],
    [
      '(self)-[:HAS_SUBISSUE*0..8]->(it:Issue) WHERE it.isLeaf',
      '(v0)-[:HAS_SUBISSUE*0..8]->(it3:Issue) WHERE it3.isLeaf',
    ],
    [
      '(self)<-[m:MENTIONS]-(:Entity) MATCH (it:Report {id: m.reportId})',
      '(v0)<-[m3:MENTIONS]-(:Entity) MATCH (it3:Report {id: m3.reportId})',
    ],
  ])('%s', (pattern, text) => {
    expect(bindPattern(pattern, 'v0', 3).text).toBe(text);
  });
});

describe('rename leaves labels, types, properties and parameters alone', () => {
  it.each([
    ['it.role = $', 'it3.role = $'],
    ['(it.it = $it AND other.it IS NULL)', '(it3.it = $it AND other.it IS NULL)'],
    ['coalesce(it.title, false)', 'coalesce(it3.title, false)'],
  ])('%s', (expression, renamed) => {
    expect(rename(expression, { it: 'it3' })).toBe(renamed);
  });
});
