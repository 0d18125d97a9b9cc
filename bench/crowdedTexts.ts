/** Each repeated to a megabyte at the end of a notice, to see that no text of this size keeps a reader busy. */
const pieces = [
  ...['一、', '1.', '①', '一是', 'A.', 'ⅰ', '整改措施：', '责任单位：', '完成', '关于“'],
  ...['一、x\n', '1.x\n', '（1）x\n', '1.关于“学习不够”的问题。\n', '（\n', '《x\n', 'x\n'],
  ...['（', '(', '《', '》', '《》', '《a》', '“', '“x”', '"', '。', '，', '、'],
  ...['1', '1 ', '1,111,', '1个', '12件', '立案1件，', '2023年', '二〇二三年', '8月', '2024年4月2日\n'],
  ...['每年', '5月上旬至', '同年', '省委第一巡视组', '管理', '苏州', '学', ' ', '\t', '\n', '\u200B'],
];

const notice = `中共松屿区委关于巡视整改进展情况的通报
根据省委统一部署，2023年4月10日至6月12日，省委第三巡视组对松屿区委开展了常规巡视。现将整改进展情况予以公布。
一、关于“学习不够”方面问题
1.关于“理论学习不够深入”的问题。
（1）开展学习。
`;

const megabyte = 1_000_000;

/** What a page may be made of. */
const tags = ['<', '<p>', '</b>', '<p class="a ', '&nbsp; ', '<table><tr><td>', '<br>。'];

export interface CrowdedText {
  readonly name: string;
  readonly fileName: string;
  readonly text: string;
}

export const crowdedTexts: readonly CrowdedText[] = [
  ...pieces.map((piece) => ({
    name: piece.replace('\n', '↵').replace('\t', '⇥').replace('\u200B', 'U+200B'),
    fileName: 'crowded.txt',
    text: notice + crowd(piece),
  })),
  ...tags.map((tag) => ({ name: `html ${tag}`, fileName: 'crowded.html', text: `<html><p>${notice}${crowd(tag)}` })),
];

function crowd(piece: string): string {
  return piece.repeat(Math.ceil(megabyte / Buffer.byteLength(piece)));
}
