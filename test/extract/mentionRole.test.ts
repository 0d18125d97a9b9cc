import { describe, expect, it } from 'vitest';
import { roleIn } from '../../src/extract/mentionRole.js';
import { reportingBody } from '../../src/extract/ReportingBody.js';

/** Of each reporting body: who does a thing itself, and who does it elsewhere. The verb stands at the end. */
const actors = [
  {
    committee: '中共青禾市松屿区委',
    own: [
      '区委办公室印发',
      '区财政局出台',
      '松屿区教育局制定',
      '教育局印发',
      '区委组织部、区财政局联合印发',
      '督促区住建局出台',
      '会同省国资委出台',
      '与省委组织部、省人社厅联合印发',
      '按照省委要求制定',
      '经市委同意印发',
    ],
    others: [
      '省纪委印发',
      '省水利厅2023年3月联合印发',
      '市教育局联合市财政局出台',
      '省委组织部和省人社厅印发',
      '省委、省政府印发',
      '国家发改委出台',
      '教育部印发',
      '水利厅印发',
      '上级下发',
      '省直部门联合下发',
      '市委巡察组印发',
      '市委常委会研究印发',
      '报请市政府印发',
      '青禾市教育局制定',
      '市教育局制定的',
    ],
  },
  {
    committee: '中共清源县水利局党组',
    own: ['我局印发', '县水利局制定', '局办公室制定', '县水利工程中心制定', '与县财政局联合印发', '下属单位制定'],
    others: ['县财政局印发', '县委印发', '县纪委监委机关印发', '省水利厅印发'],
  },
  {
    committee: '中共云岭省委',
    own: ['省财政厅印发', '财政厅印发', '省委办公厅印发', '青禾市委印发'],
    others: ['国务院印发', '中共中央办公厅印发'],
  },
  {
    committee: '中共澄溪市云麓区云台街道工作委员会',
    own: ['党工委制定', '云台街道办事处印发', '街道印发'],
    others: ['区委印发', '区民政局出台', '市委印发'],
  },
  {
    committee: '中共青禾大学委员会',
    own: ['学校印发', '教务处制定', '党委组织部制定', '青禾大学印发'],
    others: ['省教育厅印发', '教育部出台', '市教育局印发'],
  },
];

describe.each(actors)('for $committee', ({ committee, own, others }) => {
  const reporter = reportingBody(committee);
  it.each(own)('%s《…》 is issued here', (clause) => expect(roleIn(clause, '', reporter)).toBe('ISSUED'));
  it.each(others)('%s《…》 is issued elsewhere', (clause) => expect(roleIn(clause, '', reporter)).toBe('CITED'));
});

it.each([
  ['《…》已正式印发。', 'ISSUED'],
  ['《…》《细则》等2项制度均已出台实施。', 'ISSUED'],
  ['《…》已完成修订,', 'REVISED'],
  ['《…》印发后', 'CITED'],
  ['《…》已印发的', 'CITED'],
  ['《…》尚未印发', 'CITED'],
  ['市委《…》已印发。', 'CITED'],
  ['对照《…》已出台。', 'CITED'],
])('reads the verb after it: %s', (words, role) => {
  const [before = '', after = ''] = words.split('《…》');
  expect(roleIn(before, after, reportingBody('中共青禾市松屿区委'))).toBe(role);
});
