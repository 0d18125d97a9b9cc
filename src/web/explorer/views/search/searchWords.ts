import { wordings } from '../../language/Language.js';

export const searchWords = wordings({
  search: { zh: '检索', en: 'Search' },
  hint: {
    zh: '每个词都要出现；空格分开。一个字、数字和字母也可以。',
    en: 'Every word must be there, separated by blanks; single characters, digits and letters work too.',
  },
  placeholder: { zh: '例如：营商环境 审批', en: 'For example: 营商环境 审批' },
  kinds: { zh: '种类', en: 'Kinds' },
  region: { zh: '地区', en: 'Place' },
  round: { zh: '轮次', en: 'Round' },
  type: { zh: '问题类型', en: 'Issue type' },
  from: { zh: '起', en: 'From' },
  to: { zh: '止', en: 'To' },
  all: { zh: '全部', en: 'All' },
  clear: { zh: '清除条件', en: 'Clear filters' },
  found: { zh: '{n} 处', en: '{n} hits' },
  none: { zh: '没有找到', en: 'Nothing found' },
  noneHint: { zh: '少写一个词，或放宽条件再试。', en: 'Try fewer words, or fewer filters.' },
  start: { zh: '输入要找的词，或从这些开始', en: 'Type the words to look for, or begin with these' },
});
