import { wordings } from '../../language/Language.js';

export const graphWords = wordings({
  graph: { zh: '图谱', en: 'Graph' },
  hint: {
    zh: '从一个节点出发，点击展开它的邻居；再选一个终点，看两者怎样相连。',
    en: 'Start from a node and click to expand its neighbours; choose a second one to see how they connect.',
  },
  pick: { zh: '从哪里开始', en: 'Where to start' },
  pickEnd: { zh: '查到哪里的路径', en: 'Find paths to' },
  pickPlaceholder: {
    zh: '{label}：党组织、文件、问题、类型……',
    en: '{label}: a committee, document, issue, type …',
  },
  none: { zh: '没有找到', en: 'Nothing found' },
  open: { zh: '查看', en: 'Open' },
  noNeighbours: { zh: '没有邻居', en: 'No neighbours' },
  notDrawn: { zh: '其中 {n} 个没有画出', en: '{n} of them are not drawn' },
  notListed: { zh: '还有 {n} 处没有列出', en: '{n} more are not listed' },
  listMore: { zh: '列出更多', en: 'List more' },
  full: {
    zh: '图中已有 {n} 个节点；清空后再展开。',
    en: 'There are {n} nodes already; clear the graph to expand more.',
  },
  kinds: { zh: '种类', en: 'Kinds' },
  clear: { zh: '清空', en: 'Clear' },
  asPicture: { zh: '存为图片', en: 'Save as picture' },
  canvas: { zh: '关系图；旁边以文字列出同样的内容', en: 'The graph drawn; the same stands as text beside it' },
  paths: { zh: '路径', en: 'Paths' },
  pathLength: { zh: '{n} 步', en: '{n} steps' },
  noPath: { zh: '12 步以内没有路径', en: 'No path within 12 steps' },
  removeEnd: { zh: '取消终点', en: 'Remove the end' },
  notFound: { zh: '没有这个节点', en: 'There is no such node' },
});
