import type { Outline } from '../outline/Outline.js';
import { clean } from '../text/clean.js';
import type { Span } from '../text/Span.js';
import type { DateMention, ReportFacts, SourceFacts } from './ParsedReport.js';
import { placeOf, readCommittee } from './readCommittee.js';
import { readContact } from './readContact.js';
import { readDates } from './readDates.js';
import { readInspection } from './readInspection.js';
import { readRegion } from './readRegion.js';
import { readSignedDate } from './readSignedDate.js';
import { regionCode } from './regions.js';

/** What the report states of itself and of the inspection; null when it names no body that reports. */
export function readFacts(
  text: string,
  folded: string,
  outline: Outline,
  dates: readonly DateMention[],
  source: SourceFacts,
): Omit<ReportFacts, 'id'> | null {
  const words = (span: Span | null): string => (span === null ? '' : clean(folded.slice(span.start, span.end)));
  const preamble = words(outline.preamble);
  const committee = readCommittee(words(outline.title)) ?? signingBody(outline, words) ?? inspectedBody(preamble);
  if (committee === null) return null;
  const region = regionOf(committee.name, preamble);
  return {
    title: outline.title === null ? null : clean(text.slice(outline.title.start, outline.title.end)),
    committee,
    region: region.length === 0 ? null : region,
    regionCode: regionCode(region),
    inspection: readInspection({ folded, preamble: outline.preamble, roundSources: roundSources(outline), dates }),
    signedDate: readSignedDate(folded, outline),
    publishedDate: publishedDate([...outline.furniture.map(words), preamble]),
    contact: readContact(words(outline.contact)),
    source,
  };
}

/** The body that signs, after the text or right under the title. */
function signingBody({ leaves }: Outline, words: (span: Span) => string): ReportFacts['committee'] | null {
  const signatures = leaves.filter(({ kind }) => kind === 'signature').reverse();
  return signatures.map((span) => readCommittee(bodyOf(words(span)))).find((body) => body !== null) ?? null;
}

/** The signature without its date. */
function bodyOf(signature: string): string {
  return /^[^\d〇二()]{2,60}/u.exec(signature)?.[0].trim() ?? '';
}

/** 对松屿区委开展了巡视: the only name a copy without title and signature gives. */
function inspectedBody(preamble: string): ReportFacts['committee'] | null {
  const name = /向(?<name>[^,。;]{2,30}?(?:委|委员会|党组|党委|党工委))(?:反馈|通报)/u.exec(preamble)?.groups?.name;
  return name === undefined ? null : readCommittee(name);
}

/** The place in the body's own name, or the fuller one in which the preamble says that it was inspected. */
function regionOf(committee: string, preamble: string): string[] {
  const own = readRegion(placeOf(committee));
  const inspected = /对(?<place>[^,。;(]{2,40})[^。;]{0,40}?(?:开展|进行)/u.exec(preamble)?.groups?.place ?? '';
  const stated = readRegion(inspected);
  if (stated.length > own.length && stated.at(-1) === own.at(-1)) return stated;
  return own.length === 0 ? ordered(committee, preamble) : own;
}

/** 市水务局党组, inspected 根据宿迁市委统一部署: it is of that city. */
function ordered(committee: string, preamble: string): string[] {
  const level = /^(?:中国共产党|中共)?(?<level>[省市州盟县区旗])/u.exec(committee)?.groups?.level;
  if (level === undefined) return [];
  const place = new RegExp(`根据(?:中共)?(?<place>[^,。;]{1,14}${level})委[^,。;]{0,12}(?:部署|安排|要求)`, 'u').exec(
    preamble,
  );
  const region = readRegion(place?.groups?.place ?? '');
  return regionCode(region) === null ? [] : region;
}

/** Title, preamble, and what stands before the first aspect: later, other rounds may be named. */
function roundSources({ title, preamble, aspects }: Outline): Span[] {
  const end = aspects[0]?.span.start ?? 0;
  return [title, preamble, { start: preamble?.end ?? title?.end ?? 0, end }].filter((span) => span !== null);
}

function publishedDate(furniture: readonly string[]): string | null {
  for (const words of furniture) {
    const after = /(?:(?:发布|发表|公开)(?:时间|日期)\s?:?|^[^。]{0,60}(?:时间|日期)\s?:)(.{6,20})/u.exec(words)?.[1];
    const date = after === undefined ? undefined : readDates(after)[0];
    if (date !== undefined) return date.start;
  }
  return null;
}
