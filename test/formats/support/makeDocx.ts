import { makeZip } from './makeZip.js';

export interface DocxParts {
  /** Inside w:body. */
  readonly body: string;
  /** Inside w:numbering. */
  readonly numbering?: string;
  /** Inside w:styles. */
  readonly styles?: string;
  /** Where the document stands in the archive. */
  readonly main?: string;
}

/** A Word document with the given XML. */
export function makeDocx({ body, numbering, styles, main = 'word/document.xml' }: DocxParts): Buffer {
  const parts = [
    { name: 'numbering', content: numbering },
    { name: 'styles', content: styles },
  ].filter(({ content }) => content !== undefined);
  const folder = main.slice(0, main.lastIndexOf('/'));
  const base = main.slice(main.lastIndexOf('/') + 1);
  return makeZip([
    { name: '[Content_Types].xml', content: `${declaration}<Types/>` },
    { name: '_rels/.rels', content: relationships([['officeDocument', main]]) },
    { name: main, content: `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>` },
    {
      name: `${folder}/_rels/${base}.rels`,
      content: relationships(parts.map(({ name }) => [name, `${name}.xml`])),
    },
    ...parts.map(({ name, content = '' }) => ({
      name: `${folder}/${name}.xml`,
      content: `${declaration}<w:${name} ${namespaces}>${content}</w:${name}>`,
    })),
  ]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is its text, or its XML and properties. */
export function table(
  rows: readonly (readonly (string | { readonly xml: string; readonly properties?: string })[])[],
): string {
  const cell = (content: string | { xml: string; properties?: string }): string => {
    const { xml, properties = '' } = typeof content === 'string' ? { xml: paragraph(content) } : content;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Puts a paragraph into a list. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
