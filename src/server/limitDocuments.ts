import { Kind, visit, type DocumentNode, type SelectionSetNode } from 'graphql';
import { hashOf } from '../store/hashOf.js';
import { LimitExceeded } from './LimitExceeded.js';
import type { LimitName, Limits } from './limits.js';
import { readDocument } from './readDocument.js';

/** Shorter ones hold nothing that takes long to validate. */
const harmlessLength = 1_000;
/** Of documents that were looked at and are within the limits; their hashes are remembered. */
const mostKnown = 10_000;

/**
 * Makes what looks at a document before it is validated: rules of validation compare fields that answer under one name,
 * and fragments, each with each other, and take stack for it.
 *
 * @returns throws LimitExceeded; what cannot be read is let through to whoever tells why
 */
export function limitDocuments(limits: Limits): (text: string) => void {
  const known = new Set<string>();
  const refuse = (name: LimitName, asked: number): void => {
    if (asked > limits[name]) throw new LimitExceeded(name, limits[name], asked);
  };
  return (text) => {
    refuse('documentLength', text.length);
    if (text.length < harmlessLength) return;
    const hash = hashOf(Buffer.from(text));
    if (known.has(hash)) return;
    const document = readDocument(text, limits.tokens);
    if (document === undefined) return;
    const { spreads, repeats } = measure(document);
    refuse('spreads', spreads);
    refuse('repeats', repeats);
    if (known.size >= mostKnown) known.clear();
    known.add(hash);
  };
}

function measure(document: DocumentNode): { readonly spreads: number; readonly repeats: number } {
  const counts = { spreads: 0, repeats: 0 };
  visit(document, {
    FragmentSpread: () => void (counts.spreads += 1),
    SelectionSet(selectionSet, _key, parent) {
      // Its fields stand beside those around it.
      if (parent !== undefined && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT) return;
      const names = namesIn(selectionSet);
      counts.repeats += names.length - new Set(names).size;
    },
  });
  return counts;
}

/** What is answered under, fields of inline fragments included. */
const namesIn = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return namesIn(selection.selectionSet);
    return selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [];
  });
