import { describe, expect, it } from 'vitest';
import { announcement } from '../../src/outline/announcement.js';
import { bareHeadings } from '../../src/outline/bareHeadings.js';
import { declaredIssues, readDeclaredIssues } from '../../src/outline/declaredIssues.js';
import { declarations, readDeclared } from '../../src/outline/declaredMeasures.js';
import { fieldLabels } from '../../src/outline/fieldLabels.js';
import { findMarks } from '../../src/outline/findMarks.js';
import { frameWords } from '../../src/outline/frameWords.js';
import { headingForms } from '../../src/outline/headingForms.js';
import * as headingWords from '../../src/outline/headingWords.js';
import { markerStyles } from '../../src/outline/markerStyles.js';
import { readLines } from '../../src/outline/lines.js';
import { paragraphs } from '../../src/outline/paragraphs.js';
import { progressSentence } from '../../src/outline/progressWords.js';
import { sectionHeading, sectionHeadingEnd } from '../../src/outline/sectionHeading.js';
import { closingParagraph } from '../../src/outline/withOutlook.js';
import { fold } from '../../src/text/fold.js';

/** The marks of a text of one paragraph. */
function marksOf(text: string) {
  return findMarks(text, paragraphs(readLines(text)));
}

describe.each(markerStyles)('marker style $name', ({ name, examples, counterExamples }) => {
  it.each(examples)('%s is %s', (text, label) => {
    expect(marksOf(text)[0]).toMatchObject({ style: name, label, boundary: 'line' });
  });
  it.each(counterExamples)('not %s', (text) => {
    expect(marksOf(text)[0]?.style).not.toBe(name);
  });
});

describe.each(fieldLabels)('label $name', ({ name, examples, counterExamples }) => {
  it.each(examples)('%s', (label) => {
    expect(marksOf(`${label}:某事`)[0]).toMatchObject({ style: 'label', field: name });
    expect(marksOf(`【${label}】某事`)[0]).toMatchObject({ style: 'label', field: name });
  });
  it.each(counterExamples)('not %s', (label) => {
    expect(marksOf(`${label}:某事`)[0]?.field).not.toBe(name);
  });
});

describe.each(bareHeadings)('$name', ({ name, pattern, examples, counterExamples }) => {
  it.each(examples)('%s', (text) => {
    expect(pattern.test(text)).toBe(true);
    expect(marksOf(text)[0]?.style).toBe(name);
  });
  it.each(counterExamples)('not %s', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

describe.each(headingForms)('heading form "$name"', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('%s is about %s', (heading, title) => {
    expect(pattern.exec(heading)?.groups?.title).toBe(title);
  });
  it.each(counterExamples)('not %s', (heading) => {
    expect(pattern.test(heading)).toBe(false);
  });
});

describe.each(Object.values(headingWords))('heading words of $name', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('%s', (words) => {
    expect(pattern.test(words)).toBe(true);
  });
  it.each(counterExamples)('not %s', (words) => {
    expect(pattern.test(words)).toBe(false);
  });
});

describe.each([
  ['announcement', announcement],
  ['progress sentence', progressSentence],
  ['closing paragraph', closingParagraph],
])('%s', (_, { pattern, examples, counterExamples }) => {
  it.each(examples)('%s', (words) => expect(pattern.test(words)).toBe(true));
  it.each(counterExamples)('not %s', (words) => expect(pattern.test(words)).toBe(false));
});

describe.each(frameWords)('$name', ({ name, examples, counterExamples }) => {
  const kindOf = (words: string) => frameWords.find(({ pattern }) => pattern.test(words))?.name;
  it.each(examples)('%s', (words) => {
    expect(kindOf(words)).toBe(name);
  });
  it.each(counterExamples)('not %s', (words) => {
    expect(kindOf(words)).not.toBe(name);
  });
});

describe.each(declarations)('declared $name', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('%s: %i', (words, count) => {
    expect(readDeclared(words, { start: 0, end: words.length })?.count).toBe(count);
  });
  it.each(counterExamples)('not %s', (words) => {
    expect(pattern.test(words)).toBe(false);
  });
});

describe('section heading', () => {
  const { examples, counterExamples } = sectionHeading;
  const headingOf = (words: string) => words.slice(0, sectionHeadingEnd(words, { start: 0, end: words.length }));
  it.each(examples)('%s is headed %s', (words, heading) => expect(headingOf(words)).toBe(heading));
  it.each(counterExamples)('%s', (words) => expect(headingOf(words)).toBe(words.split(/(?<=。)/)[0]));
});

describe('declared issues', () => {
  const { examples, counterExamples } = declaredIssues;
  it.each(examples)('%s: %i', (words, count) => expect(readDeclaredIssues(words)).toContain(count));
  it.each(counterExamples)('not %s', (words) => expect(readDeclaredIssues(words)).toEqual(new Set()));
});

it('reads full-width and half-width punctuation alike', () => {
  for (const { examples } of markerStyles) {
    for (const [text] of examples) {
      const full = text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
      expect(marksOf(fold(full))[0]?.style).toBe(marksOf(text)[0]?.style);
    }
  }
});
