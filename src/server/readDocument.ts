import { parse, type DocumentNode } from 'graphql';

/** A document as far as it is valid GraphQL of so many tokens; else undefined. */
export function readDocument(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}
