import { labelPattern } from '../../outline/patterns.js';
import { clean } from '../../text/clean.js';
import type { Span } from '../../text/Span.js';
import type { OrganizationRole } from '../ParsedReport.js';
import { reportWords } from '../reportWords.js';
import { actingVerbs } from './actingVerbs.js';
import { institutions } from './institutions.js';
import { listedNames } from './listedNames.js';
import { namedBodies } from './namedBodies.js';
import { placesOf } from './places.js';
import { properNames } from './properNames.js';
import { isReportingBody } from './reportingBody.js';
import { roleLabels } from './roleLabels.js';

export interface OrganizationMention {
  /** As written, without blanks. */
  readonly name: string;
  readonly role: OrganizationRole;
  readonly span: Span;
}

const fields = new RegExp(
  String.raw`(?:${roleLabels.map(({ role, pattern }) => `(?<${role}>${pattern})`).join('|')})[】\]]?[:】](?<list>[^。;\n【]{1,400})`,
  'gu',
);
/** Lists end where the next field of the row begins: 责任单位:局办公室〔整改时限:〕. */
const nextLabel = new RegExp(labelPattern);
const between = /^(?:[、,和及与]|以及|会同|联合)$/u;

/**
 * The Party and state bodies, companies, universities and institutions that a text names, in order. Not those in
 * 《》, the Party committees of places (省委, 区委), inspection teams, the reporting body itself, nor unnamed ones (各街道,
 * 有关部门).
 *
 * `role`: what its label (牵头单位：, 责任单位：) or the verb after it (由…牵头, …负责) says, else MENTIONED.
 *
 * @param text the normalised text; offsets are of it, in UTF-16 code units
 * @param committee the reporting body's name, 中共青禾市松屿区委
 */
export function readOrganizations(
  text: string,
  committee: string,
  { untitled, spanOf } = reportWords(text),
): OrganizationMention[] {
  const places = placesOf(committee);
  const listed = listedMentions(untitled);
  const free = withoutOverlaps(
    [...namedBodies(untitled, places), ...institutions(untitled, places), ...properNames(untitled)],
    listed,
  );
  return [...listed, ...withRoles(untitled, free)]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, role }) => {
      const place = spanOf(start, end);
      const name = clean(text.slice(place.start, place.end));
      return isReportingBody(name, committee) ? [] : [{ name, role, span: place }];
    });
}

type Mention = Span & { readonly role: OrganizationRole };

/** The bodies that stand in lists after labels. */
function listedMentions(text: string): Mention[] {
  return [...text.matchAll(fields)].flatMap((field) => {
    const listed = field.groups?.list ?? '';
    const start = field.index + field[0].length - listed.length;
    const next = listed.search(nextLabel);
    const end = start + (next === -1 ? listed.length : next);
    const role = roleLabels.find((label) => field.groups?.[label.role] !== undefined)?.role ?? 'MENTIONED';
    return listedNames(text, { start, end }).map((name) => ({ ...name, role }));
  });
}

/** In order, each where nothing before it stands; the longer of two that begin together. */
function withoutOverlaps(spans: readonly Span[], listed: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let taken = 0;
  let next = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < listed.length && (listed[next]?.end ?? 0) <= span.start) next++;
    if (span.start < taken || (listed[next]?.start ?? Infinity) < span.end) continue;
    kept.push(span);
    taken = span.end;
  }
  return kept;
}

/** Names in a row share the verb after the last of them: 由区财政局、区审计局牵头. */
function withRoles(text: string, spans: readonly Span[]): Mention[] {
  const mentions: Mention[] = [];
  let role: OrganizationRole = 'MENTIONED';
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index];
    if (span === undefined) continue;
    const next = spans[index + 1];
    const inRow = next !== undefined && between.test(text.slice(span.end, next.start));
    if (!inRow) role = roleAfter(text.slice(span.end, span.end + 16));
    mentions.push({ ...span, role });
  }
  return mentions.reverse();
}

function roleAfter(words: string): OrganizationRole {
  return actingVerbs.find(({ pattern }) => pattern.test(words))?.role ?? 'MENTIONED';
}
