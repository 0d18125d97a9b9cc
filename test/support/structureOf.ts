/** As much of a Cypher statement's structure as telling forms apart takes. */
export interface Structure {
  /** The statement without comments, and with '' for every text. */
  readonly text: string;
  readonly patternNodes: readonly { readonly text: string; readonly labelled: boolean; readonly bound: boolean }[];
  readonly calls: readonly Call[];
  /** Names that patterns give to nodes and relationships. */
  readonly elements: ReadonlySet<string>;
  /** Columns of the last RETURN; none for a statement that only writes. */
  readonly answers: readonly { readonly expression: string; readonly name: string | null }[];
  readonly isOrdered: boolean;
}

interface Call {
  readonly name: string;
  readonly text: string;
  /** literal: in a map or list; answer: in the last RETURN and no such thing. */
  readonly within: 'literal' | 'answer' | 'other';
}

type Frame = 'call' | 'group' | 'literal' | 'subquery';

export function structureOf(statement: string): Structure {
  const text = withoutTexts(statement);
  const { calls, lastReturn } = scan(text);
  const [columns = '', order] = text.slice(lastReturn).split(/\bORDER\s+BY\b/i);
  return {
    text,
    patternNodes: patternNodesOf(text),
    calls,
    elements: new Set([...text.matchAll(/(?:\(|-\[)(\w+)[:\])]/g)].map((match) => String(match[1]))),
    answers: answersOf(columns),
    isOrdered: order !== undefined,
  };
}

function withoutTexts(statement: string): string {
  return statement.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*/g, (match) =>
    match.startsWith('//') ? '' : "''",
  );
}

/** A node stands after MATCH and the like, after a comma, or beside the dash of a relationship. */
function patternNodesOf(text: string): Structure['patternNodes'] {
  return [...text.matchAll(/\(([^()]*)\)/g)].flatMap((match) => {
    const [node, content = ''] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + node.length);
    if (!/(?:\b(?:MATCH|MERGE|CREATE)\s*|[-,=>]\s*)$/i.test(before) && !/^\s*<?-/.test(after)) return [];
    const [, name = '', label] = /^\s*(\w*)\s*(:)?/.exec(content) ?? [];
    return [{ text: node, labelled: label !== undefined, bound: isBound(name, before) }];
  });
}

function isBound(name: string, before: string): boolean {
  if (name === '') return false;
  return new RegExp(`\\(${name}\\s*:|\\bAS\\s+${name}\\b|\\bCALL\\s*\\([^)]*\\b${name}\\b`, 'i').test(before);
}

/** Walks over the brackets of a statement: its calls, each with what it stands in, and where its own last RETURN ends. */
function scan(text: string): { calls: Call[]; lastReturn: number } {
  const frames: Frame[] = [];
  const calls: (Omit<Call, 'within'> & { readonly frames: readonly Frame[]; readonly at: number })[] = [];
  let lastReturn = text.length;
  for (const match of text.matchAll(/(\w+)?\s*([([{])|([)\]}])|\bRETURN\b/gi)) {
    const [found, word, opening, closing] = match;
    if (closing !== undefined) frames.pop();
    else if (opening === undefined) lastReturn = frames.length === 0 ? match.index + found.length : lastReturn;
    else {
      if (/^RETURN$/i.test(word ?? '') && frames.length === 0) lastReturn = match.index + 'RETURN'.length;
      const frame = frameOf(word, opening, text.slice(0, match.index));
      if (frame === 'call') calls.push({ name: String(word), text: found, frames: [...frames], at: match.index });
      frames.push(frame);
    }
  }
  return {
    calls: calls.map(({ name, text: found, frames: around, at }) => {
      const place = around.findLast((frame) => frame === 'literal' || frame === 'subquery');
      if (place === 'literal') return { name, text: found, within: 'literal' };
      return { name, text: found, within: place === undefined && at >= lastReturn ? 'answer' : 'other' };
    }),
    lastReturn,
  };
}

const keywords =
  /^(?:MATCH|MERGE|CREATE|WHERE|AND|OR|NOT|IN|AS|RETURN|WITH|DISTINCT|CALL|WHEN|THEN|ELSE|BY|SET|UNWIND|UNION)$/i;

function frameOf(word: string | undefined, opening: string, before: string): Frame {
  const isKeyword = word === undefined || keywords.test(word);
  if (opening === '(') return isKeyword ? 'group' : 'call';
  if (opening === '[') return 'literal';
  const isSubquery = /^(?:EXISTS|COUNT|COLLECT|CALL)$/i.test(word ?? '') || /\bCALL\s*\([^()]*\)\s*$/i.test(before);
  return isSubquery ? 'subquery' : 'literal';
}

function answersOf(columns: string): Structure['answers'] {
  return splitAtCommas(columns.replace(/\b(?:SKIP|LIMIT)\b.*/is, '').replace(/^\s*DISTINCT\b/i, '')).map((column) => {
    const [expression = column, name] = column.split(/\sAS\s+(?=\w+$)/i);
    return { expression, name: name ?? (/^\w+$/.test(column) ? column : null) };
  });
}

function splitAtCommas(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    depth += Number('([{'.includes(character)) - Number(')]}'.includes(character));
    if (character === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
