import { labelOfId, nodeTypes } from '../graph/model.js';

/** Whether the node of this id belongs to one report; otherwise reports share it. */
export function isOwn(id: string): boolean {
  const label = labelOfId(id);
  return label !== undefined && nodeTypes[label].own;
}
