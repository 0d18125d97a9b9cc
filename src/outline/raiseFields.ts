import { isLabel } from './blocks.js';
import type { FieldName } from './fieldLabels.js';
import type { Block } from './nest.js';

/** Fields that tell what was done about all that stands before them. */
const telling: ReadonlySet<FieldName | null> = new Set(['measures', 'progress']);

/**
 * 整改情况： after several items that say what is wrong is not the last item's, but what they stand under has it:
 * 1.合力不足。一是课程脱节。二是人员不达标。⏎整改情况：…
 */
export function raiseFields(folded: string, block: Block): void {
  for (const child of block.children) raiseFields(folded, child);
  const items = block.children.filter((child) => !isLabel(child));
  const last = items.at(-1);
  const [field] = last?.children ?? [];
  if (last === undefined || items.length < 2 || last !== block.children.at(-1) || field === undefined) return;
  if (!telling.has(field.mark.field) || !items.slice(0, -1).every((item) => isPlain(folded, item))) return;
  block.children.push(...last.children.splice(0));
  last.end = field.mark.start;
}

/** Whether nothing stands in an item, or beside it in its paragraph, that could tell what was done about it. */
function isPlain(folded: string, { mark, end, children }: Block): boolean {
  if (children.length > 0) return false;
  return mark.boundary !== 'line' || !/[。!?]\s*\S/.test(folded.slice(mark.bodyStart, end));
}
