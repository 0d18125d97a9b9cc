import type { Line } from './Line.js';
import { isLine, type Part } from './Part.js';

/** So many lines at the top and the foot of a page can be running heads. */
const reach = 3;
/** Running lines stand at the same height of so many of the pages; books have other ones left and right. */
const share = 0.4;

/** What page numbers look like, and the foot that browsers print. */
const alone =
  /^(?:[-—–－·\s]{0,6}\d{1,4}[-—–－·\s]{0,6}|第\s?\d{1,4}\s?页(?:[，,/\s]{0,2}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4}|(?:https?|file):\/\/\S+(?:\s\d{1,4}\/\d{1,4})?)$/;

/** The pages without running heads and feet and page numbers. */
export function dropRunningLines(pages: readonly (readonly Part[])[]): Part[][] {
  const pagesWith = new Map<string, number>();
  for (const parts of pages)
    for (const key of new Set(edges(parts.filter(isLine)).map(keyOf)))
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length * share);
  return pages.map((parts) => {
    const lines = parts.filter(isLine);
    const running = new Set<Part>(
      edges(lines).filter((line) => (pagesWith.get(keyOf(line)) ?? 0) >= least || isNumber(line, lines)),
    );
    return parts.filter((part) => !running.has(part));
  });
}

function edges(lines: readonly Line[]): Line[] {
  const byHeight = [...lines].sort((one, other) => one.y - other.y);
  return [...new Set([...byHeight.slice(0, reach), ...byHeight.slice(-reach)])];
}

/** Words with every number alike, and the height, coarsely. */
function keyOf({ text, y }: Line): string {
  return `${text.replace(/\s+/g, '').replace(/\d+/g, '#')} ${Math.round(y / 8)}`;
}

/** A page number on the first or last line of its page, apart from the others. */
function isNumber(line: Line, lines: readonly Line[]): boolean {
  if (!alone.test(line.text.trim())) return false;
  const distances = lines.filter((other) => other !== line).map((other) => Math.abs(other.y - line.y));
  const outermost = lines.every(({ y }) => y >= line.y) || lines.every(({ y }) => y <= line.y);
  return outermost && Math.min(...distances) > line.size * 1.8;
}
