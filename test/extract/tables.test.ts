import { describe, expect, it } from 'vitest';
import { declaredCount, declaredTotals } from '../../src/extract/declaredTotals.js';
import { documentKind, documentKindWords } from '../../src/extract/documentKinds.js';
import { inspectionKindWords } from '../../src/extract/inspectionKindWords.js';
import { roleIn } from '../../src/extract/mentionRole.js';
import { committeeForms, readCommittee } from '../../src/extract/readCommittee.js';
import { focusWords, readFocus } from '../../src/extract/readFocus.js';
import { reportingBody } from '../../src/extract/ReportingBody.js';
import { roleVerbs } from '../../src/extract/roleVerbs.js';
import { claimedIn, statusWords } from '../../src/extract/statusWords.js';

describe.each(documentKindWords)('document kind $kind', ({ kind, examples, counterExamples }) => {
  it.each(examples)('%s', (title) => expect(documentKind(title)).toBe(kind));
  it.each(counterExamples)('not %s', (title) => expect(documentKind(title)).not.toBe(kind));
});

describe.each(inspectionKindWords)('inspection kind $kind', ({ kind, examples, counterExamples }) => {
  const kindOf = (words: string) => inspectionKindWords.find(({ pattern }) => pattern.test(words))?.kind;
  it.each(examples)('%s', (words) => expect(kindOf(words)).toBe(kind));
  it.each(counterExamples)('not %s', (words) => expect(kindOf(words)).not.toBe(kind));
});

describe.each(committeeForms)('committee kind $kind', ({ kind, examples, counterExamples }) => {
  it.each(examples)('%s', (name) => expect(readCommittee(name)).toEqual({ name, kind }));
  it.each(counterExamples)('not %s', (name) => expect(readCommittee(name)?.kind).not.toBe(kind));
});

describe.each(focusWords)('focus $focus', ({ focus, examples, counterExamples }) => {
  it.each(examples)('%s', (title) => expect(readFocus(title)).toBe(focus));
  it.each(counterExamples)('not %s', (title) => expect(readFocus(title)).not.toBe(focus));
});

describe.each(roleVerbs)('role $role', ({ role, examples, counterExamples }) => {
  const reporter = reportingBody('中共青禾市松屿区委');
  it.each(examples)('%s《…》', (clause) => expect(roleIn(clause, '', reporter)).toBe(role));
  it.each(counterExamples)('not %s《…》', (clause) => expect(roleIn(clause, '', reporter)).not.toBe(role));
});

describe.each(statusWords)('status $value', ({ value, examples, counterExamples }) => {
  it.each(examples)('%s', (words) => expect(claimedIn(words)).toBe(value));
  it.each(counterExamples)('not %s', (words) => expect(claimedIn(words)).not.toBe(value));
});

describe.each(declaredTotals)('declared total of $what', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('%s: %i', (words, count) => expect(declaredCount(pattern.exec(words)?.groups ?? {})).toBe(count));
  it.each(counterExamples)('not %s', (words) => expect(pattern.test(words)).toBe(false));
});
