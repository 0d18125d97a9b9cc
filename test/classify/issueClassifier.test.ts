import { describe, expect, it } from 'vitest';
import { issueClassifier, type IssueTyping } from '../../src/classify/issueClassifier.js';
import { readTaxonomy } from '../../src/classify/readTaxonomy.js';
import { exampleTaxonomy, exampleYaml } from './exampleTaxonomy.js';

interface Words {
  readonly title?: string;
  readonly heading?: string;
  readonly measures?: readonly string[];
  readonly focus?: string;
}

/** The issue's words one below the other, as a report has them, and the types they are given. */
function typed({ title = '', heading = '', measures = [], focus = 'OTHER' }: Words, taxonomy = exampleTaxonomy) {
  const lines = [heading, title, ...measures];
  const text = lines.join('\n');
  const spans = lines.map((line, index) => {
    const start = lines.slice(0, index).reduce((length, before) => length + before.length + 1, 0);
    return { start, end: start + line.length };
  });
  const [headingSpan, titleSpan, ...measureSpans] = spans;
  const types = issueClassifier(
    taxonomy,
    text,
  )({
    title: titleSpan!,
    headings: [headingSpan!],
    measures: measureSpans,
    focus,
  });
  const quotes = ({ evidence }: IssueTyping) => evidence.map(({ start, end }) => text.slice(start, end));
  return types.map((type) => ({ ...type, words: quotes(type) }));
}

const keys = (words: Words) => typed(words).map(({ key }) => key);

describe('the first type of an issue', () => {
  it.each<[behaviour: string, words: Words, types: readonly string[]]>([
    ['comes from its title', { title: '污染防治不力' }, ['ecology']],
    [
      'comes from its measures when the title says nothing',
      { title: '重视不够', measures: ['治理污染。'] },
      ['ecology'],
    ],
    ['comes from its heading when nothing else does', { heading: '污染防治', title: '重视不够' }, ['ecology']],
    [
      'comes from the title, however long the measures are',
      { title: '学校不足', measures: Array<string>(30).fill('治理污染，净化生态，严查违纪违法。') },
      ['education', 'ecology'],
    ],
    ['is the one with more evidence', { title: '学校污染、生态破坏' }, ['ecology', 'education']],
    ['is not shown by a word inside a longer one', { title: '警示教育不够' }, ['violations']],
    ['is not shown by a word that is to be ignored', { title: '政治生态不佳，教育局失察' }, []],
    ['follows the focus among equals', { title: '违纪违法，污染', focus: 'DISCIPLINE' }, ['violations', 'ecology']],
    ['follows the order of the file among equals', { title: '违纪违法，污染' }, ['ecology', 'violations']],
    ['is none where no word speaks for any', { title: '工作滞后', measures: ['立即整改。'] }, []],
    ['leaves out what has little beside it', { title: '学校污染生态，有违规' }, ['ecology', 'education']],
  ])('%s', (_, words, types) => {
    expect(keys(words)).toEqual(types);
  });

  it('is not one against which more is said than for it', () => {
    const yaml = exampleYaml.replace('against: [警示教育]', 'against: [网络学校]').replace('[教育, 学校]', '[教育]');
    const taxonomy = readTaxonomy(yaml, 'example.yaml');
    expect(typed({ title: '教育网络学校' }, taxonomy).map(({ score }) => score)).toEqual([0.25]);
  });
});

describe('a score', () => {
  it.each<[words: Words, score: number]>([
    [{ title: '污染' }, 0.625],
    [{ title: '污染，生态' }, 0.769],
    [{ title: '污染，污染，污染' }, 0.625],
    [{ title: '污染', focus: 'POLICY' }, 0.684],
    [{ title: '违规' }, 0.25],
    [{ measures: ['污染'] }, 0.5],
    [{ measures: ['污染', '生态', 'PM2.5'] }, 0.5],
  ])('of %j is %d', (words, score) => {
    expect(typed(words)[0]!.score).toBe(score);
  });
});

describe('the evidence of a type', () => {
  it.each<[behaviour: string, words: Words, evidence: readonly string[]]>([
    ['is the words of the title', { title: '污染严重，生态脆弱', measures: ['治理污染。'] }, ['污染', '生态']],
    ['is those of the measures where they say more', { title: '有差距', measures: ['治理污染。'] }, ['污染']],
    ['is quoted as written', { title: '“三重\n一 大” 决策不规范' }, ['三重\n一 大” 决策']],
    ['is found in any width and case', { title: 'ｐｍ２．５超标' }, ['ｐｍ２．５']],
    ['is a word once', { title: '污染，污染' }, ['污染']],
  ])('%s', (_, words, evidence) => {
    expect(typed(words)[0]!.words).toEqual(evidence);
  });
});

it('a changed file gives other types', () => {
  const changed = readTaxonomy(
    exampleYaml.replace('[教育, 学校]', '[教育]').replace('[生态, ', '[学校, 生态, '),
    'example.yaml',
  );
  expect(keys({ title: '学校不足' })).toEqual(['education']);
  expect(typed({ title: '学校不足' }, changed)[0]!.key).toBe('ecology');
});
