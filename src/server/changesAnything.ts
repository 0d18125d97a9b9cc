import { getOperationAST, OperationTypeNode } from 'graphql';
import type { Limits } from './limits.js';
import { readDocument } from './readDocument.js';

/** Whether a document would change something, as far as it is read. */
export function changesAnything(
  text: string,
  operationName: unknown,
  { documentLength, tokens }: Pick<Limits, 'documentLength' | 'tokens'>,
): boolean {
  const document = text.length > documentLength ? undefined : readDocument(text, tokens);
  const name = typeof operationName === 'string' ? operationName : undefined;
  return document !== undefined && getOperationAST(document, name)?.operation === OperationTypeNode.MUTATION;
}
