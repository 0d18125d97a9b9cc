import { elementOf, type Markup } from '../markup.js';
import { numberFormats } from '../numberFormats.js';
import { readNumbering, valueOf, type Level, type List } from './readNumbering.js';
import type { Styles } from './readStyles.js';

/** Counts through a document's lists: asked for each paragraph once, in order, it gives the marker that Word shows. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(
    numbering: Markup | undefined,
    styleSheet: Markup | undefined,
    private readonly styles: Styles,
  ) {
    this.#lists = readNumbering(numbering, styleSheet);
  }

  /** The marker of a paragraph with these properties (w:pPr); '' when it has none. */
  marker(properties: Markup | undefined): string {
    const place = this.#placeOf(properties);
    const list = place === null ? undefined : this.#lists.get(place.numId);
    const level = place === null ? undefined : list?.levels.get(place.level);
    if (place === null || list === undefined || level === undefined) return '';
    const counts = this.#count(place, list, level);
    return this.#write(level, list, counts);
  }

  /** A paragraph's own numbering, or that of its style, or of one its style is based on. */
  #placeOf(properties: Markup | undefined): { numId: string; level: number } | null {
    const own = elementOf(properties, 'w:numPr');
    const styleId = valueOf(properties, 'w:pStyle') ?? this.styles.standard;
    const style = this.#numberingOfStyle(styleId);
    const numId = valueOf(own, 'w:numId') ?? style?.numId ?? null;
    if (numId === null || numId === '0') return null;
    return { numId, level: Number(valueOf(own, 'w:ilvl') ?? style?.level ?? 0) };
  }

  #numberingOfStyle(styleId: string | null): { numId: string; level: string } | null {
    let id = styleId;
    for (let depth = 0; id !== null && depth < 20; depth++) {
      const style = this.styles.byId.get(id);
      if (style?.numId != null) {
        const levels = [...(this.#lists.get(style.numId)?.levels ?? [])];
        const linked =
          levels.find(([, level]) => level.style === styleId) ?? levels.find(([, level]) => level.style === id);
        return { numId: style.numId, level: style.level ?? String(linked?.[0] ?? 0) };
      }
      id = style?.basedOn ?? null;
    }
    return null;
  }

  #count({ numId, level: at }: { numId: string; level: number }, list: List, level: Level): (number | undefined)[] {
    const counts = this.#counts.get(list.counter) ?? [];
    this.#counts.set(list.counter, counts);
    const start = list.starts.get(at);
    const key = `${numId}/${at}`;
    if (start !== undefined && !this.#started.has(key)) counts[at] = start;
    else counts[at] = (counts[at] ?? level.start - 1) + 1;
    this.#started.add(key);
    for (const [deeper, { restart }] of list.levels)
      if (deeper > at && (restart === null || at < restart)) counts[deeper] = undefined;
    return counts;
  }

  #write(level: Level, list: List, counts: readonly (number | undefined)[]): string {
    if (level.format === 'bullet') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const value = counts[at] ?? shown?.start ?? 1;
      const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal');
      return (numberFormats[format] ?? String)(value);
    });
  }
}
