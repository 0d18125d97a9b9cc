import { Parser } from 'htmlparser2';
import { ParseRefusal } from '../text/ParseRefusal.js';
import { limits } from './limits.js';

/** An element of an html page or of an xml part; text stands between its children as strings. */
export interface Markup {
  /** In lower case in html, with its prefix in xml. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

/**
 * Markup as a tree, however badly closed. Comments are left out.
 *
 * @throws ParseRefusal when it is nested deeper, or has more elements, than any page of people
 */
export function parseMarkup(source: string, mode: 'html' | 'xml'): Markup {
  const root = { name: '', attributes: {}, children: [] as (Markup | string)[] };
  const open = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > limits.markupElements || open.length > limits.markupDepth) throw new ParseRefusal(tooMuch);
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: mode === 'xml', decodeEntities: true },
  );
  parser.end(source);
  return root;
}

const tooMuch =
  `The file has over ${limits.markupElements} elements, or some nested over ${limits.markupDepth} deep: ` +
  'give the text of the notice alone.';

/** The child elements, in order; those of one name when it is given. */
export function elementsOf(markup: Markup, name?: string): Markup[] {
  return markup.children.filter(
    (child): child is Markup => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of the name. */
export function elementOf(markup: Markup | undefined, name: string): Markup | undefined {
  return markup?.children.find((child): child is Markup => typeof child !== 'string' && child.name === name);
}

/** All text within, in order. */
export function textOf(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(textOf).join('');
}
