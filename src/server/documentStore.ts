import type { DocumentNode, Token } from 'graphql';
import { BoundedCache } from '../store/BoundedCache.js';

/** Documents that were parsed and validated, kept with their plans while they fit; those used longest ago go first. */
export const documentStore = (size: number): BoundedCache<DocumentNode> => new BoundedCache(size, sizeOf);

/** A token with the nodes, locations and plans made of it, in bytes, as measured: without plans it is 300. */
const tokenSize = 2_500;

/** What a document takes of the memory, in bytes. (Apollo's own measure, its JSON, is a tenth of that.) */
function sizeOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token: Token | null = loc?.startToken ?? null; token !== null; token = token.next) tokens += 1;
  return tokens * tokenSize + 2 * (loc?.source.body.length ?? 0);
}
