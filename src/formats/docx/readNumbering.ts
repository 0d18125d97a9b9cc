import { elementOf, elementsOf, type Markup } from '../markup.js';

/** One level of a list: what its markers look like. */
export interface Level {
  readonly start: number;
  /** A key of `numberFormats`. */
  readonly format: string;
  /** The marker with %1 to %9 for the numbers of the levels: （%1）, %1、, %1.%2. */
  readonly text: string;
  /** The level, counted from 1, after whose paragraphs it starts again; 0: never; null: after any level above it. */
  readonly restart: number | null;
  /** Whether all numbers in its markers are written in digits. */
  readonly legal: boolean;
  /** The paragraph style that stands at this level. */
  readonly style: string | null;
}

/** What paragraphs refer to by numId. */
export interface List {
  /** Lists with the same one count on together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where its first paragraph of a level starts anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of w:numbering by numId (ECMA-376 part 1, 17.9). */
export function readNumbering(numbering: Markup | undefined, styles: Markup | undefined): ReadonlyMap<string, List> {
  if (numbering === undefined) return new Map();
  const definitions = new Map(
    elementsOf(numbering, 'w:abstractNum').map((found) => [found.attributes['w:abstractNumId'] ?? '', found]),
  );
  const numbers = new Map(elementsOf(numbering, 'w:num').map((found) => [found.attributes['w:numId'] ?? '', found]));

  /** A definition may stand for a list style, which names the list that has the levels. */
  const definitionOf = (number: Markup | undefined, depth = 0): Markup | undefined => {
    const definition = definitions.get(valueOf(number, 'w:abstractNumId') ?? '');
    const style = valueOf(definition, 'w:numStyleLink');
    if (style === null || depth > 5) return definition;
    const listStyle = elementsOf(styles ?? numbering, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === style,
    );
    const linked = valueOf(elementOf(elementOf(listStyle, 'w:pPr'), 'w:numPr'), 'w:numId');
    return linked === null ? definition : definitionOf(numbers.get(linked), depth + 1);
  };

  return new Map(
    [...numbers].map(([id, number]) => {
      const definition = definitionOf(number);
      const levels = new Map<number, Level>();
      const starts = new Map<number, number>();
      for (const level of elementsOf(definition ?? number, 'w:lvl')) levels.set(levelIndex(level), readLevel(level));
      for (const override of elementsOf(number, 'w:lvlOverride')) {
        const level = elementOf(override, 'w:lvl');
        if (level !== undefined) levels.set(levelIndex(override), readLevel(level));
        const start = valueOf(override, 'w:startOverride');
        if (start !== null) starts.set(levelIndex(override), Number(start));
      }
      return [id, { counter: definition?.attributes['w:abstractNumId'] ?? id, levels, starts }];
    }),
  );
}

function readLevel(level: Markup): Level {
  const restart = valueOf(level, 'w:lvlRestart');
  return {
    start: Number(valueOf(level, 'w:start') ?? 0),
    format: numberFormat(level),
    text: valueOf(level, 'w:lvlText') ?? '',
    restart: restart === null ? null : Number(restart),
    legal: elementOf(level, 'w:isLgl') !== undefined,
    style: valueOf(level, 'w:pStyle'),
  };
}

/** Newer formats stand in mc:AlternateContent, with an older one beside them. */
function numberFormat(level: Markup): string {
  const choice = elementOf(elementOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return valueOf(level, 'w:numFmt') ?? valueOf(choice, 'w:numFmt') ?? 'decimal';
}

function levelIndex({ attributes }: Markup): number {
  return Number(attributes['w:ilvl'] ?? 0);
}

/** The w:val of a child element. */
export function valueOf(markup: Markup | undefined, name: string): string | null {
  return elementOf(markup, name)?.attributes['w:val'] ?? null;
}
