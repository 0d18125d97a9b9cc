import { labelStyle, type Mark } from './Mark.js';

/**
 * Marks without the numbers of labels: in 1.具体问题：…2.整改措施：…3.整改成效：… they count the fields of an issue, and no
 * parts. A number before the problem alone is the issue's own: 1.具体问题：…整改措施：…
 */
export function withoutLabelNumbers(marks: readonly Mark[]): Mark[] {
  const counting = new Set<Mark>();
  const problems = new Map<string, Mark>();
  for (const [index, mark] of marks.entries()) {
    const label = labelAfter(marks, index);
    const first = problems.get(mark.style);
    if (mark.ordinal !== null) problems.delete(mark.style);
    if (label === null) continue;
    if (label.field === 'problem') {
      if (mark.ordinal === 1) problems.set(mark.style, mark);
    } else {
      counting.add(mark);
      if (first !== undefined && mark.ordinal === 2) counting.add(first);
    }
  }
  return marks.flatMap((mark, index) => {
    if (counting.has(mark)) return [];
    const number = marks[index - 1];
    if (number === undefined || !counting.has(number)) return [mark];
    return [{ ...mark, start: number.start, boundary: number.boundary }];
  });
}

/** The label that a number stands right before; null for none. */
function labelAfter(marks: readonly Mark[], index: number): Mark | null {
  const mark = marks[index];
  const next = marks[index + 1];
  if (mark === undefined || next === undefined || mark.ordinal === null) return null;
  return next.style === labelStyle && next.start === mark.bodyStart ? next : null;
}
