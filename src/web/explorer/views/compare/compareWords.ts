import { wordings } from '../../language/Language.js';

export const compareWords = wordings({
  compare: { zh: '比较党组织', en: 'Compare committees' },
  hint: {
    zh: '并排看两个以上党组织的问题、共同文件和相似问题。',
    en: 'Issues, shared documents and similar issues of two or more committees side by side.',
  },
  add: { zh: '添加党组织', en: 'Add a committee' },
  addPlaceholder: { zh: '输入名称，例如：区委', en: 'Type a name, for example 区委' },
  noneFound: { zh: '没有这样的党组织', en: 'No such committee' },
  remove: { zh: '移除 {name}', en: 'Remove {name}' },
  chooseHint: {
    zh: '选好后会并排列出：各有哪些类型的问题、哪些文件为它们共同提到、哪些问题措辞相近。地址里带着所选的党组织，可以收藏和转发。',
    en: 'Then side by side: which types of issue each has, which documents they share, which of their issues are worded alike. The address keeps the choice, to be bookmarked or sent on.',
  },
  choose: { zh: '先选两个以上党组织', en: 'Choose two or more committees' },
  profile: { zh: '各有哪些问题', en: 'Which issues each has' },
  type: { zh: '类型', en: 'Type' },
  shared: { zh: '共同提到的文件', en: 'Documents they share' },
  sharedHint: { zh: '至少两个所选党组织的通报都提到。', en: 'Mentioned in reports of at least two of them.' },
  noShared: { zh: '没有共同提到的文件', en: 'They share no documents' },
  similar: { zh: '相似的问题', en: 'Similar issues' },
  similarHint: {
    zh: '左边是选中的党组织的问题，右边是其余党组织的；标出两边共有的词，最相似的在前。',
    en: 'Of the chosen committee beside those of the others, most alike first; the words both have are marked.',
  },
  similarOf: { zh: '以哪个党组织为准', en: 'Of which committee' },
  reportsCut: {
    zh: '只与每个党组织的前 {n} 份通报比较',
    en: 'Compared with the first {n} reports of each committee only',
  },
  noSimilar: { zh: '没有相似的问题', en: 'No similar issues' },
  allCommittees: { zh: '看有哪些党组织', en: 'Which committees there are' },
  notFound: { zh: '没有这个党组织', en: 'There is no such committee' },
  region: { zh: '地区', en: 'Region' },
  typeProfile: { zh: '问题类型', en: 'Issue types' },
  reports: { zh: '通报', en: 'Reports' },
  inspections: { zh: '巡视巡察', en: 'Inspections' },
  compareWith: { zh: '与其他党组织比较', en: 'Compare with others' },
  inGraph: { zh: '在图谱中', en: 'In the graph' },
  issues: { zh: '{n} 个问题', en: '{n} issues' },
});
