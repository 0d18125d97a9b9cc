import type { Span } from '../text/Span.js';
import { isLabel, ownEnd } from './blocks.js';
import type { Context } from './Context.js';
import { markSpan } from './markSpan.js';
import type { Block } from './nest.js';
import type { Field, OutlineMeasure } from './Outline.js';
import { readField } from './readFields.js';

/** A numbered measure with the steps inside it. One without words of its own has those of its steps. */
export function readMeasure(context: Context, block: Block, address: string): OutlineMeasure {
  const { source, cuts } = context;
  const { mark } = block;
  const span = source.trim(mark.start, block.end) ?? { start: mark.start, end: block.end };
  const textSpan = source.trim(mark.bodyStart, ownEnd(block)) ?? source.trim(mark.bodyStart, block.end) ?? span;
  const fields: Field[] = [];
  const steps: OutlineMeasure[] = [];

  cuts.add(mark.start, 'measure', address);
  for (const child of block.children) {
    const parts = isLabel(child) ? child.children.filter((part) => !isLabel(part)) : [child];
    if (isLabel(child) && parts.length === 0) {
      const read = readField(context, child, address);
      if (read !== null) fields.push(read.field);
    }
    for (const part of parts) steps.push(readMeasure(context, part, `${address}.${steps.length + 1}`));
  }
  return {
    address,
    number: mark.label,
    ordinal: mark.ordinal,
    markSpan: markSpan(source, mark),
    span,
    text: source.words(textSpan),
    textSpan,
    fields,
    steps,
  };
}

/** A paragraph without a marker that tells what was done. */
export function paragraphMeasure({ source, cuts }: Context, span: Span, address: string): OutlineMeasure {
  cuts.add(span.start, 'measure', address);
  return {
    address,
    number: null,
    ordinal: null,
    markSpan: { start: span.start, end: span.start },
    span,
    text: source.words(span),
    textSpan: span,
    fields: [],
    steps: [],
  };
}
