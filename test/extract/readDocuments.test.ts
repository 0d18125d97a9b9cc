import { expect, it } from 'vitest';
import { readDocuments } from '../../src/extract/readDocuments.js';
import { fold } from '../../src/text/fold.js';

function documentsOf(text: string, committee = '中共青禾市松屿区委') {
  return readDocuments(text, fold(text), committee, () => '1.1');
}

it.each([
  ['研究制定并印发了《松屿区节水方案》', 'ISSUED'],
  ['制定2023年度党委（党组）书记述职评议考核《实施方案》', 'ISSUED'],
  ['编制东园、西园两个园区《改革实施方案》', 'ISSUED'],
  ['进一步完善《城市精细化管理考核办法》', 'REVISED'],
  ['梳理修订《人才工作领导小组工作规则》', 'REVISED'],
  ['严格落实《党政领导干部选拔任用工作条例》', 'CITED'],
  ['在《青禾日报》刊发稿件', 'CITED'],
  ['市委编办印发《关于划转事业单位的通知》', 'CITED'],
  ['组织学习，《宪法》知识竞赛', 'CITED'],
])('%s is %s', (text, role) => {
  expect(documentsOf(text).map(({ mentions }) => mentions.map((mention) => mention.role))).toEqual([[role]]);
});

it('takes what its own level issues as issued here', () => {
  expect(documentsOf('市委印发《方案》', '中共霁川市委')[0]?.mentions[0]?.role).toBe('ISSUED');
});

it('lets a list share its verb', () => {
  const text = '印发《甲办法》（松发〔2023〕5号）《乙细则》、《丙规定》等3项制度，落实《丁条例》';
  expect(documentsOf(text).map(({ title, docNumber, mentions }) => [title, docNumber, mentions[0]?.role])).toEqual([
    ['甲办法', '松发〔2023〕5号', 'ISSUED'],
    ['乙细则', null, 'ISSUED'],
    ['丙规定', null, 'ISSUED'],
    ['丁条例', null, 'CITED'],
  ]);
});

it('reads the outermost marks, across lines', () => {
  const text = '出台《松屿区贯彻落实〈党委\n（党组）规定〉的《实施》意见》。';
  expect(documentsOf(text).map(({ title }) => title)).toEqual(['松屿区贯彻落实〈党委（党组）规定〉的《实施》意见']);
});

it('is not led astray by a mark that never closes', () => {
  expect(documentsOf('制定《甲办法。落实《乙条例》').map(({ title }) => title)).toEqual(['乙条例']);
});

it('makes one document of a title, with all its mentions', () => {
  const [document, ...others] = documentsOf('制定《甲 办法》。按照《甲办法》执行。');
  expect(others).toEqual([]);
  expect(document).toMatchObject({ issuer: '中共青禾市松屿区委', mentions: [{ role: 'ISSUED' }, { role: 'CITED' }] });
});

it('knows films by the words around them', () => {
  const text = '观看《镜中（四）》《漩涡》等警示教育片，拍摄警示教育片《围猎》，学习《准则》。';
  expect(documentsOf(text).map(({ kind }) => kind)).toEqual(['WORK', 'WORK', 'WORK', 'REGULATION']);
});
