import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrganizations } from '../../../src/extract/organizations/readOrganizations.js';
import { clean } from '../../../src/text/clean.js';

const district = '中共青禾市松屿区委';

/** `ROLE name`, one per mention. */
function mentionsOf(text: string, committee = district): string[] {
  return readOrganizations(text, committee).map(({ role, name }) => `${role} ${name}`);
}

describe('roles', () => {
  it.each([
    [
      '牵头单位：区委组织部；责任单位：区教育局、区卫生健康局，各街道党工委。整改时限：2024年6月底前。',
      ['LEAD 区委组织部', 'RESPONSIBLE 区教育局', 'RESPONSIBLE 区卫生健康局'],
    ],
    ['【责任单位】棹歌街道、教务处、有关部门', ['RESPONSIBLE 棹歌街道', 'RESPONSIBLE 教务处']],
    ['由区财政局、区审计局牵头，区信访局配合', ['LEAD 区财政局', 'LEAD 区审计局', 'MENTIONED 区信访局']],
    ['区委办公室负责督办', ['RESPONSIBLE 区委办公室']],
    ['区财政局负责人到会', ['MENTIONED 区财政局']],
    ['向区纪委监委移交线索', ['MENTIONED 区纪委监委']],
  ])('%s', (text, mentions) => expect(mentionsOf(text)).toEqual(mentions));
});

describe('names', () => {
  it.each([
    ['青禾市生态环境局松屿分局', '牵头单位：青禾市生态环境局松屿分局'],
    ['青禾市松屿区人民法院', '由青禾市松屿区人民法院审理'],
    ['苏州水务集团', '组织苏州水务集团检修管网'],
    ['中国海洋大学', '与中国海洋大学开展合作'],
    ['松屿自然资源和规划分局', '、松屿自然资源和规划分局及时处置'],
    ['团区委', '会同团区委走访'],
    ['经开区管委会', '经开区管委会配备人员'],
  ])('%s', (name, text) => expect(mentionsOf(text).map((mention) => mention.split(' ')[1])).toEqual([name]));
});

describe('what is no mention', () => {
  it.each([
    '省委第六巡视组向松屿区委反馈，区委常委会研究',
    '中共青禾市松屿区委',
    '各街道、有关部门和区直各单位',
    '《区财政局内控办法》',
    '社区卫生服务，城市管理局面改观，区域发展布局',
    '市委、区委主要领导',
  ])('%s', (text) => expect(mentionsOf(text)).toEqual([]));

  it('is the reporting body itself', () => {
    expect(mentionsOf('省水务局党组研究，省水务局印发', '中共云岭省水务局党组')).toEqual([]);
    expect(mentionsOf('汀湾经开区党工委研究', '中共望川市汀湾经济开发区工作委员会')).toEqual([]);
  });
});

it('gives spans of the text as it is printed', () => {
  const text = '对港区集中评查发现的典型问题线索及时移送区纪\n委监委处理，并由区教 育局牵头。';
  const mentions = readOrganizations(text, district);
  expect(mentions.map(({ name }) => name)).toEqual(['区纪委监委', '区教育局']);
  expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual(['区纪\n委监委', '区教 育局']);
});

const words = [
  '区',
  '市',
  '委',
  '纪委',
  '监委',
  '教育',
  '局',
  '办',
  '苏州',
  '公司',
  '大学',
  '、',
  '由',
  '牵头',
  '牵头单位：',
  '《',
  '》',
  '，',
  '\n',
  ' ',
];

it('proves every name by its span, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { span, name } of readOrganizations(text, district)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(clean(text.slice(span.start, span.end))).toBe(name);
        end = span.end;
      }
    }),
  );
});
