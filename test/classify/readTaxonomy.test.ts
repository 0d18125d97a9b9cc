import { describe, expect, it } from 'vitest';
import { readTaxonomy } from '../../src/classify/readTaxonomy.js';
import { TaxonomyRefusal } from '../../src/classify/TaxonomyRefusal.js';
import { exampleYaml } from './exampleTaxonomy.js';
import { taxonomy as productTaxonomy } from '../support/parse.js';

describe('the taxonomy of the product', () => {
  it('has forty types', () => {
    expect(productTaxonomy.types).toHaveLength(40);
  });

  it('names them in two languages under a focus', () => {
    expect(productTaxonomy.types[5]).toEqual({
      id: 'business-environment',
      focus: 'POLICY',
      zh: '营商环境与惠企政策',
      en: 'Business environment and enterprise policy',
    });
  });
});

describe('a taxonomy file that cannot be used is refused with line and reason', () => {
  const type = `types:
  - id: ecology
    focus: POLICY
    zh: 生态
    en: Ecology`;
  const weights = 'weights: { strong: { title: 5, heading: 4, measures: 4 } }\n';

  it.each([
    ['nothing', '', 1, 'a taxonomy must have types'],
    ['no types', 'types: []', 1, 'at least one issue type'],
    ['a text', 'types', 1, 'a taxonomy must have types'],
    ['broken YAML', `${type}\n    en2: [甲, 乙\n`, 7, 'Flow sequence'],
    ['a tab', 'types:\n\t- id: ecology', 2, 'Tabs'],
    ['a key given twice', `${type}\n    zh: 再次`, 6, 'Map keys must be unique'],
    ['an unknown tag', `${type}\n    evidence: !terms {}`, 6, 'Unresolved tag'],
    ['two documents', `${type}\n---\ntypes: []`, 6, 'multiple documents'],
    ['an unknown key', `${type}\n    colour: green`, 6, 'colour: not known here'],
    ['an unknown key of the file', `${type}\nnotes: none`, 6, 'notes: not known here'],
    ['an unknown focus', type.replace('POLICY', 'POLITICS'), 3, 'the focus must be one of POLICY, DISCIPLINE'],
    ['no focus', type.replace('    focus: POLICY\n', ''), 2, 'the focus must be one of'],
    ['no id', type.replace('id: ecology', 'name: ecology'), 2, 'a type needs an id'],
    ['an id of other letters', type.replace('id: ecology', 'id: 生态'), 2, 'an id is written in small letters'],
    ['an id twice', `${type}${type.replace('types:', '')}`, 6, 'the id ecology is given twice'],
    ['no Chinese name', type.replace('    zh: 生态\n', ''), 2, 'zh, the Chinese name, must be text'],
    ['no English name', type.replace('Ecology', '" "'), 5, 'en, the English name, is empty'],
    [
      'a weight that is no number',
      weights.replace('heading: 4', 'heading: much') + type,
      1,
      'a weight must be a number',
    ],
    ['a weight without limit', weights.replace('heading: 4', 'heading: .inf') + type, 1, 'a weight must be a number'],
    ['a weight without a place', weights.replace('heading: 4, ', '') + type, 1, 'a weight must be a number'],
    ['a weight of one number', `weights: { strong: 5 }\n${type}`, 1, 'a weight must give title, heading and measures'],
    ['a weight that is not named', `${weights}${type}\n    evidence: { heavy: [污染] }`, 7, 'the file names strong'],
    ['no weights', `${type}\n    evidence: { strong: [污染] }`, 6, 'the file names none'],
    ['terms outside a list', `${weights}${type}\n    evidence: { strong: 污染 }`, 7, 'terms must stand in a list'],
    [
      'an empty term',
      `${weights}${type}\n    evidence:\n      strong:\n        - 污染\n        - ""`,
      10,
      'a term is empty',
    ],
    ['a term of marks only', `${weights}${type}\n    evidence: { strong: ["“ ”"] }`, 7, 'a term is empty'],
    [
      'a number for a term',
      `${weights}${type}\n    evidence: { strong: [12345] }`,
      7,
      'put quotation marks around a number',
    ],
    [
      'a term twice',
      `${weights}${type}\n    evidence:\n      strong: [污染,\n        污染]`,
      9,
      '“污染” is listed twice in ecology',
    ],
    [
      'a term twice in other width',
      `${weights}${type}\n    evidence: { strong: [PM2.5, ｐｍ2.5] }`,
      7,
      'is listed twice',
    ],
    ['a term that is ignored', `${weights}ignore: [污染]\n${type}\n    evidence: { strong: [污染] }`, 8, 'is ignored'],
    ['a phrase ignored twice', `ignore: [污染, “污染”]\n${type}`, 1, 'is ignored twice'],
  ])('%s', (_, yaml, line, reason) => {
    const read = () => readTaxonomy(yaml, 'mine.yaml');
    expect(read).toThrow(TaxonomyRefusal);
    expect(read).toThrow(new RegExp(`^mine\\.yaml, line ${line}: `));
    expect(read).toThrow(reason);
  });

  it('whose aliases unfold without end', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`);
    const read = () => readTaxonomy(`l0: &l0 [甲]\n${levels.join('\n')}`, 'mine.yaml');
    expect(read).toThrow(TaxonomyRefusal);
    expect(read).toThrow('alias');
  });
});

describe('the hash of a taxonomy', () => {
  const { hash } = readTaxonomy(exampleYaml, 'a.yaml');

  it.each([
    ['another file name', exampleYaml],
    ['comments and blank lines', `# 说明\n\n${exampleYaml}`],
    ['another layout', exampleYaml.replace('[教育, 学校]', '[ "教育",\n        学校 ]')],
    ['another order of keys', exampleYaml.replace('title: 1, heading: 0', 'heading: 0, title: 1')],
  ])('stays with %s', (_, yaml) => {
    expect(readTaxonomy(yaml, 'b.yaml').hash).toBe(hash);
  });

  it.each([
    ['a weight', 'title: 5', 'title: 6'],
    ['a term', '学校', '高校'],
    ['a name', 'en: Education', 'en: Schools'],
    ['what is ignored', '教育局', '教育厅'],
  ])('changes with %s', (_, from, to) => {
    expect(readTaxonomy(exampleYaml.replace(from, to), 'a.yaml').hash).not.toBe(hash);
  });
});
