/** How sentences say how far an issue or a measure has come, over folded words without blanks. */

/** 已, 正在, 尚未: what begins a claim. */
const begins = [
  '[已未]|已经|均已|现已|已全部|正在|仍在|尚未|还未|暂未|没有|基本|全部|部分|阶段性|需要?|持续|长期|常态化|有序|稳步|加快',
  '按期|按时|按时限|按要求|如期|立行立改',
].join('|');
const how = '全部|全面|基本|按期|按时限?|按要求|如期|有序|抓紧|有效|整体|完全|彻底|阶段性|持续|长期|继续|常态化';
const deed =
  '完成|整改|推进|坚持|销号|启动|到位|办结|解决|落实|开展|巩固|深化|取得阶段性(?:成效|成果|进展)|取得(?:成效|成果|进展)';

/** 已全部完成整改, 正在有序推进, 整改中. */
const claimWords = `(?:${begins}){1,2}(?:${how}){0,2}(?:${deed}){1,3}中?|完成整改|整改(?:完成|完毕|到位|中)|推进中|立行立改|即知即改|取得阶段性(?:成效|成果|进展)`;
const bareClaim = `(?:${claimWords})`;
/** 已于2023年6月底前整改到位. */
const dated = String.raw`[均都]?(?:已经?|正在|仍在|尚未|全部|基本)[^,。;]{0,14}?(?:完成|到位|销号|办结|解决|整改中|推进|整改)`;

/** 〔,并长期坚持〕, 〔,预计2024年6月底前完成〕, 〔,剩余3户正在办理〕. */
const tails = String.raw`(?:[,、]?(?:[并且将需]|仍需|还需|继续)*(?:${claimWords}|(?:持续|长期|常态化)(?:坚持|推进|整改|巩固|深化|抓好)\p{Script=Han}{0,6})|,(?:[拟将]|预计|计划|力争|争取|确保|剩余|其余|另有|下一步|后续|今后|20\d\d年|\d{1,2}月|年底)[^。;]{2,40}){0,3}`;

/** 该问题, 此项任务: what is meant is the issue. */
const issueNamed = '(?:[该此本]|上述|以上|所有)[项类个条]?(?:反馈)?(?:问题|事项|任务|整改)(?:任务|工作|事项)?';
/** 该项工作, 此制度: what is meant is the measure. */
const measureNamed = '[该此本上][项类个条述]?(?:工作|措施|项目|制度)';
const asOf = '(?:截至)?(?:目前|现)?,?';

/** A whole sentence or remark in brackets that only says how far the issue has come. Flag `d`. */
export const progressSentence = {
  pattern: new RegExp(
    `^[(【]?${asOf}(?:(?:${issueNamed}|(?:反馈)?问题|任务|整改(?:任务|工作|事项)?)?[均都]?${bareClaim}|(?:${issueNamed}|${measureNamed})${dated})${tails}[)】]?(?:[。;]|$)`,
    'du',
  ),
  examples: [
    '已完成整改。',
    '(已完成)',
    '【已完成】',
    '正在整改。',
    '基本完成;',
    '已完成,并长期坚持。',
    '该问题已全部整改到位。',
    '目前正在有序推进',
    '尚未完成整改。',
    '未按期完成',
    '立行立改,已完成。',
    '该问题需长期坚持。',
    '该项任务持续推进。',
    '正在整改,2024年6月底前完成。',
    '该项任务基本完成,剩余3户企业2025年6月30日前完成退出。',
    '该问题已整改完成,需长期坚持。',
    '整改完成。',
    '此项工作已完成,并持续推进。',
  ],
  counterExamples: [
    '已完成水厂建设。',
    '正在推进项目建设。',
    '全部整改问题12个',
    '坚持问题导向,持续推进。',
    '完成整改12项。',
    '整改到位3处',
  ],
};

/**
 * A clause that names the issue or the measure and says how far it has come: 该问题已整改到位,并长期坚持. Flag `d`; the group
 * `phrase` is the claim.
 */
export const namedClaims = {
  issue: claimOf(issueNamed),
  measure: claimOf(measureNamed),
} as const;

function claimOf(subject: string): RegExp {
  return new RegExp(
    `(?<=^|[。;,])(?<phrase>${asOf}${subject}[均都]?(?:${bareClaim}|${dated})${tails})(?=$|[。;])`,
    'du',
  );
}
