import { isLabel } from './blocks.js';
import type { Block } from './nest.js';

/**
 * A ledger without numbers names each row by its field 问题： the fields after it, up to the next 问题：, are the row's. A
 * part whose only field 问题： comes first is a row itself.
 */
export function groupRows(blocks: readonly Block[]): Block[] {
  const grouped = blocks.map((block) => ({ ...block, children: groupRows(block.children) }));
  const problems = grouped.filter(({ mark }) => mark.field === 'problem').length;
  return problems < 2 ? grouped : inRows(grouped);
}

function inRows(blocks: readonly Block[]): Block[] {
  const rows: Block[] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    if (isLabel(block) && block.mark.field !== 'problem' && row?.mark.field === 'problem') {
      row.children.push(block);
      row.end = block.end;
    } else rows.push(block);
  }
  return rows;
}
