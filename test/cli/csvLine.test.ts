import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHeaders, csvLine, isOfNodes } from '../../src/cli/export/csvLine.js';
import type { Properties } from '../../src/graph/GraphRecords.js';
import { nodeTypes, relationshipKinds } from '../../src/graph/model.js';
import { bookkeepingLabels } from '../../src/store/bookkeeping.js';
import { readCsv } from '../store/readCsv.js';

const measure = (properties: Properties) => csvLine({ label: 'Measure', id: 'measure:x/1', properties });
const readBack = (properties: Properties) => {
  const { name, line } = measure(properties);
  const [row] = readCsv(csvHeaders.get(name)! + line);
  const { id: _, labels: __, ...rest } = row!;
  return rest;
};

test('a table for each label and type, with typed columns', () => {
  const names = [...csvHeaders.keys()];
  expect(names.filter(isOfNodes).length).toBe(Object.keys({ ...nodeTypes, ...bookkeepingLabels }).length);
  expect(names.length - names.filter(isOfNodes).length).toBe(Object.keys(relationshipKinds).length);
  expect(csvHeaders.get('nodes-InspectionRound.csv')).toBe('id:ID,name:string,congress:string,number:long,:LABEL\n');
  expect(csvHeaders.get('relationships-OF_TYPE.csv')).toBe(
    ':START_ID,:END_ID,reportId:string,rank:long,score:double,evidence:string[],:TYPE\n',
  );
  expect(csvHeaders.get('notes-Claim.csv')).toBe('id:ID(Claim),reportId:string,about:string,record:string,:LABEL\n');
});

test('a node and a relationship', () => {
  const node = {
    label: 'InspectionRound',
    id: 'round:x/3',
    properties: { name: '第三轮', congress: '十二届', number: 3 },
  };
  expect(csvLine({ ...node, label: 'InspectionRound' })).toEqual({
    name: 'nodes-InspectionRound.csv',
    line: '"round:x/3","第三轮","十二届",3,"InspectionRound;Entity"\n',
  });
  const properties = { reportId: 'report:x', rank: 1, score: 0.25, evidence: ['{"start":1,"end":2}', '{}'] };
  expect(csvLine({ type: 'OF_TYPE', from: 'issue:x/1', to: 'type:a', properties })).toEqual({
    name: 'relationships-OF_TYPE.csv',
    line: '"issue:x/1","type:a","report:x",1,0.25,"{""start"":1,""end"":2};{}","OF_TYPE"\n',
  });
});

describe('what comes back', () => {
  test.each([
    { properties: { text: 'a "b", c\nd; e' } },
    { properties: { text: '' } },
    { properties: { text: '"' } },
    { properties: { text: '😀𠮷' } },
    { properties: { start: 0, end: 12 } },
    { properties: { dates: ['{"phrase":"5月;6月"}', 'x'] } },
    { properties: { dates: [] } },
  ])('is what was there: $properties', ({ properties }) => {
    expect(readBack(properties)).toEqual(properties);
  });

  test('is nothing for null and for what is not there', () => {
    expect(readBack({ text: null })).toEqual({});
  });

  test('is any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBack({ text })).toEqual({ text });
      }),
    );
  });

  test('is any list of JSON', () => {
    const json = fc.json().filter((item) => !item.includes('\\u003b'));
    fc.assert(
      fc.property(fc.array(json), (dates) => {
        expect(readBack({ dates })).toEqual({ dates });
      }),
    );
  });
});
