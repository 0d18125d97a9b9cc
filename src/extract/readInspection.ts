import type { Span } from '../text/Span.js';
import { hanNumerals, numeral } from '../text/numeral.js';
import { clean } from '../text/clean.js';
import { datesWithin } from './datesWithin.js';
import { inspectionKindWords } from './inspectionKindWords.js';
import type { DateMention, InspectionFacts } from './ParsedReport.js';

export interface InspectionSource {
  readonly folded: string;
  readonly preamble: Span | null;
  /** Where the inspection is told of: title, preamble and what stands before the findings, in this order. */
  readonly roundSources: readonly Span[];
  readonly dates: readonly DateMention[];
}

/** Who inspected, when and how, as the preamble tells; null when it tells nothing. */
export function readInspection(source: InspectionSource): InspectionFacts | null {
  const { folded, preamble, dates } = source;
  const span = preamble ?? { start: 0, end: 0 };
  const words = clean(folded.slice(span.start, span.end));
  const team = readTeam(words);
  const carried = /(?:开展|进行)了?(?<how>[^,。;]{0,60}?)(?:巡视|巡察)(?<after>“回头看”)?/u.exec(words)?.groups;
  const kind = kindOf(`${carried?.how ?? ''}${carried?.after ?? ''}`, team.team ?? '');
  const within = datesWithin(dates, span).filter((date) => !vague(date));
  const period = within.find((date) => date.start !== date.end && isDay(folded, date));
  const facts = {
    ...team,
    round:
      source.roundSources
        .map((part) => readRound(folded.slice(part.start, part.end), team.authority))
        .find((round) => round !== null) ?? null,
    kind: kind.kind,
    topic: kind.kind === 'SPECIAL' ? topicOf(carried?.how ?? '') : null,
    start: (period ?? within.find((date) => begins(folded, date, span.end)))?.start ?? null,
    end: period?.end ?? null,
    feedbackDate: within.find((date) => date.start === date.end && feedsBack(folded, date, span.end))?.start ?? null,
  };
  const told = facts.team ?? facts.round ?? facts.start ?? facts.feedbackDate;
  return told === null ? null : facts;
}

const authority =
  '(?<authority>中央|自治区党委|[省市县区州旗盟]委|(?:校|院|集团|公司|总公司|局|厅|镇|乡)?党委|党工委|工委|党组)';
const number = `(?:第)?(?<number>[${hanNumerals}]{1,4}|\\d{1,2})`;
/** What kind of inspection a team is sent on may stand in its name. */
const sent = '(?:提级|专项|机动|交叉|联动|常规)*';
const teamForms = [
  new RegExp(`${authority}(?:${number})?${sent}巡[视察]组`, 'u'),
  new RegExp(`${authority}${sent}巡[视察]${number}组`, 'u'),
];

/** 省委第二巡视组, 省委巡视七组, 省委巡视组. */
function readTeam(words: string): Pick<InspectionFacts, 'team' | 'authority' | 'teamNumber'> {
  const found = teamForms
    .map((form) => form.exec(words))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (found === undefined) return { team: null, authority: null, teamNumber: null };
  return {
    team: found[0],
    authority: found.groups?.authority ?? null,
    teamNumber: numeral(found.groups?.number ?? ''),
  };
}

const roundForm = new RegExp(
  String.raw`(?:第)?(?<congress>[${hanNumerals}]{1,3}届(?:中央|自治区党委|[省市县区州旗盟]委|党委))\s*第?(?<number>[${hanNumerals}]{1,3}|\d{1,2})轮\s*(?:常规|专项)?(?:巡视|巡察)`,
  'u',
);

/** 十二届省委第三轮巡视, of the same authority as the team: a notice may name rounds of others too. */
function readRound(words: string, authorityName: string | null): InspectionFacts['round'] {
  const groups = roundForm.exec(words.replace(/\s+/g, ''))?.groups;
  const value = numeral(groups?.number ?? '');
  const congress = groups?.congress;
  if (congress === undefined || value === null) return null;
  return authorityName === null || congress.endsWith(authorityName) ? { congress, number: value } : null;
}

/** In the words on what was carried out, else in the team's name: 县委提级巡察三组. */
function kindOf(...words: readonly string[]): { readonly kind: InspectionFacts['kind'] } {
  const kinds = words.map((part) => inspectionKindWords.find(({ pattern }) => pattern.test(part))?.kind);
  return { kind: kinds.find((kind) => kind !== undefined) ?? 'UNSPECIFIED' };
}

/** 黄河流域生态保护和高质量发展专项 -> 黄河流域生态保护和高质量发展 */
function topicOf(how: string): string | null {
  const topic = how
    .replace(/专项.*$/u, '')
    .replace(/^.*(?:为期[^的]{1,8}的|围绕|关于|聚焦)/u, '')
    .replace(/^了/u, '')
    .trim();
  return topic === '' ? null : topic;
}

/** A part of a month is no day. */
function vague({ phrase }: DateMention): boolean {
  return /[底末初旬]$/.test(phrase);
}

function isDay(folded: string, { span }: DateMention): boolean {
  return /[日号]/.test(folded.slice(span.start, span.end)) || /\d[-./]\d/.test(folded.slice(span.start, span.end));
}

/** Whether a day is the first of an inspection whose last is not named: 2021年4月6日〔起，市委巡察组……开展了巡察〕. */
function begins(folded: string, date: DateMention, end: number): boolean {
  const after = folded.slice(date.span.end, Math.min(end, date.span.end + 100));
  return date.start === date.end && isDay(folded, date) && /^(?:开始|起)[^。;]{0,80}巡[视察]/.test(after);
}

/** Whether the sentence goes on to say that the findings were fed back. */
function feedsBack(folded: string, { span }: DateMention, end: number): boolean {
  return /^[^。;]{0,60}反馈/.test(folded.slice(span.end, Math.min(end, span.end + 100)).replace(/\s+/g, ''));
}
