import { describe, expect, it } from 'vitest';
import { actingVerbs } from '../../../src/extract/organizations/actingVerbs.js';
import { aloneForms, levelForms } from '../../../src/extract/organizations/organizationForms.js';
import { properForms } from '../../../src/extract/organizations/properNames.js';
import { readOrganizations } from '../../../src/extract/organizations/readOrganizations.js';
import { roleLabels } from '../../../src/extract/organizations/roleLabels.js';

const committee = '中共青禾市松屿区委';
const namesIn = (text: string) => readOrganizations(text, committee).map(({ name }) => name);

describe.each([...levelForms, ...aloneForms, ...properForms])('$name', ({ examples, counterExamples }) => {
  it.each(examples)('%s', (marked) => {
    const name = /〔(.+)〕/.exec(marked)?.[1];
    expect(namesIn(marked.replace(/[〔〕]/g, ''))).toEqual([name]);
  });
  it.each(counterExamples)('not %s', (text) => expect(namesIn(text)).toEqual([]));
});

describe.each(roleLabels)('label $role', ({ role, examples, counterExamples }) => {
  const roleAfter = (label: string) =>
    readOrganizations(`${label}：区财政局。`, committee).map((mention) => mention.role);
  it.each(examples)('%s', (label) => expect(roleAfter(label)).toEqual([role]));
  it.each(counterExamples)('not %s', (label) =>
    expect(roleAfter(label)).not.toEqual(role === 'MENTIONED' ? [] : [role]),
  );
});

describe.each(actingVerbs)('verb $role', ({ role, examples, counterExamples }) => {
  const roleBefore = (verb: string) =>
    readOrganizations(`由区财政局${verb}`, committee).map((mention) => mention.role)[0];
  it.each(examples)('%s', (verb) => expect(roleBefore(verb)).toBe(role));
  it.each(counterExamples)('not %s', (verb) => expect(roleBefore(verb)).not.toBe(role));
});
