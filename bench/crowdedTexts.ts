/** Each repeated to a megabyte at the end of a notice, to see that no text of this size keeps a reader busy. */
const pieces = [
  ...[
    '一、',
    '1.',
    '①',
    '一是',
    '（',
    '(',
    '《',
    '《》',
    '“',
    '"',
    '1',
    '1个',
    '立案1件，',
    '2023年',
    '整改措施：',
    ' ',
  ],
  ...['一、x\n', '1.x\n', '（1）x\n', '（\n', '《x\n', 'x\n', '1.关于“学习不够”的问题。\n'],
];

const notice = `中共松屿区委关于巡视整改进展情况的通报
根据省委统一部署，2023年4月10日至6月12日，省委第三巡视组对松屿区委开展了常规巡视。现将整改进展情况予以公布。
一、关于“学习不够”方面问题
1.关于“理论学习不够深入”的问题。
（1）开展学习。
`;

const megabyte = 1_000_000;

export const crowdedTexts: readonly { readonly name: string; readonly text: string }[] = pieces.map((piece) => ({
  name: piece.replace('\n', '↵'),
  text: notice + piece.repeat(Math.ceil(megabyte / Buffer.byteLength(piece))),
}));
