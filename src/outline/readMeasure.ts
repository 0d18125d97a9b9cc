import type { Span } from '../text/Span.js';
import type { Context } from './Context.js';
import type { Block } from './nest.js';
import type { Field, OutlineMeasure } from './Outline.js';
import { isLabel, readField } from './readFields.js';

/** A numbered measure with the steps inside it. */
export function readMeasure(context: Context, block: Block, address: string): OutlineMeasure {
  const { source, cuts } = context;
  const { mark } = block;
  const span = source.trim(mark.start, block.end) ?? { start: mark.start, end: block.end };
  const fields: Field[] = [];
  const steps: OutlineMeasure[] = [];
  const own = source.trim(mark.bodyStart, block.children[0]?.mark.start ?? block.end);

  cuts.add(mark.start, 'measure', address);
  for (const child of block.children) {
    if (!isLabel(child) || child.children.length > 0) {
      for (const step of isLabel(child) ? child.children.filter((part) => !isLabel(part)) : [child]) {
        steps.push(readMeasure(context, step, `${address}.${steps.length + 1}`));
      }
    } else {
      const read = readField(context, child, address);
      if (read !== null) fields.push(read.field);
    }
  }
  const textSpan = own ?? source.trim(mark.bodyStart, block.end) ?? span;
  return {
    address,
    number: mark.label,
    ordinal: mark.ordinal,
    markSpan: source.trim(mark.start, mark.bodyStart) ?? { start: mark.start, end: mark.start },
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
