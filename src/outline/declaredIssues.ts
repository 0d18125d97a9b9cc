import { hanNumerals, numeral } from '../text/numeral.js';

/** How many issues there are, as preambles say it, over folded words without blanks. */
export const declaredIssues = {
  pattern: new RegExp(
    `(?<count>[${hanNumerals}]{1,4}|\\d{1,3})[个项条](?:具体|突出|主要|重点)*(?:问题|表现)(?!线索)`,
    'g',
  ),
  examples: [
    ['指出4个方面12个具体问题', 12],
    ['反馈了三个方面十八个突出问题', 18],
    ['3个方面5个问题、13个具体表现', 13],
  ],
  counterExamples: ['问题线索5件', '移交3个问题线索'],
} as const;

/** Every number of issues that words declare; which of them counts issues and which subissues, they do not say. */
export function readDeclaredIssues(folded: string): Set<number> {
  const counts = [...folded.replace(/\s+/g, '').matchAll(declaredIssues.pattern)];
  return new Set(counts.map(({ groups }) => numeral(groups?.count ?? '')).filter((count) => count !== null));
}
