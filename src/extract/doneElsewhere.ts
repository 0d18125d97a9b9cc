import type { Span } from '../text/Span.js';
import { departmentWords } from './organizations/departmentWords.js';
import { namedBodies, type NamedBody } from './organizations/namedBodies.js';
import { isReportingBody } from './organizations/reportingBody.js';
import type { ReportingBody } from './ReportingBody.js';

/** What may stand between who did something and the verb: 省水利厅〔2023年3月联合〕印发. */
const betweenActorAndVerb =
  /(?:于|在)?(?:(?:19|20)\d\d年|今年|去年|同年|当年)?(?:\d{1,2}月)?(?:\d{1,2}日|[底初]|[上中下]旬)?(?:机关)?(?:已经?|[又也还刚新并了就]|再次|近期|最新|日前|此前|专门|正式|联合|共同|统一|及时|研究|审议通过|会议|陆续|相继|先后|重新|牵头|负责|组织|分别|集中|主动)*$/u;
/** What links bodies that act together; with none before it, the reporting body does it with those named: 〔会同〕省国资委出台. */
const link = /(?:[、和及与同商]|以及|会同|联合|协同)$/u;

const department = `(?:${[...departmentWords].sort((a, b) => b.length - a.length).join('|')})`;
/** Those that `namedBodies` leaves out: committees of places, whoever is above, and departments without a level. */
const otherForms = new RegExp(
  [
    String.raw`(?<level>[省市区县州旗])(?:委(?:常委会)?|直(?:有关)?(?:部门|单位)|级(?:有关)?(?:部门|单位)|委、[省市区县]政府)$`,
    '(?<above>(?:党中央|中央|中共中央|国务院|国家|全国人大|中办|国办|中组部|中宣部|中纪委)(?:办公厅|常委会)?)$',
    '(?<superior>上级(?:有关|相关|主管|业务)?(?:党委|党组织|党组|部门|单位|机关|组织)?|(?:上级|行业)?主管部门|(?:巡视|巡察)组)$',
    `(?<department>(?:${department}和?){1,4}[局厅委])$`,
  ].join('|'),
  'u',
);

/**
 * Whether the words up to a verb name, right before it, bodies outside the reporting body's own system: 省水利厅〔印发〕,
 * 上级〔下发〕. Bodies of the place that it leads are its own: 区教育局 for 区委, but not for 区水利局党组; so is what it does
 * together with others.
 *
 * @param words the folded clause before the verb, without blanks
 */
export function isDoneElsewhere(words: string, reporter: ReportingBody): boolean {
  let rest = words.replace(betweenActorAndVerb, '');
  const bodies = namedBodies(rest, reporter.places);
  let elsewhere: boolean | null = null;
  for (let links = 0; links <= mostLinks; links++) {
    const body = bodyBefore(rest, bodies);
    if (body === null) break;
    if (!isElsewhere(rest, body, reporter)) return false;
    elsewhere = true;
    rest = rest.slice(0, body.start);
    if (!link.test(rest)) break;
    rest = rest.replace(link, '');
    if (bodyBefore(rest, bodies) === null) return false;
  }
  return elsewhere === true;
}

const mostLinks = 6;

interface Actor extends Span {
  readonly levelEnd: number | null;
  /** Whoever it is, it is none of the reporting body's own. */
  readonly above: boolean;
  /** 教育局, 水利厅: a department, and no more is said. */
  readonly bare: boolean;
}

/** The body that ends where the words do. */
function bodyBefore(words: string, bodies: readonly NamedBody[]): Actor | null {
  const end = words.length;
  const named = bodies.find((body) => body.end === end);
  if (named !== undefined) {
    return { ...named, above: named.levelEnd === null && national.test(words.slice(named.start)), bare: false };
  }
  const found = otherForms.exec(words);
  if (found === null) return null;
  const { level, above, superior, department: bare } = found.groups ?? {};
  return {
    start: found.index,
    end,
    levelEnd: level === undefined ? null : found.index + 1,
    above: above !== undefined || superior !== undefined,
    bare: bare !== undefined,
  };
}

const national = /^(?:国家|中央|中国证监会|证监会)|^(?!党委).{2,12}部$/u;

function isElsewhere(words: string, { start, end, levelEnd, above, bare }: Actor, reporter: ReportingBody): boolean {
  const name = words.slice(start, end);
  if (above) return true;
  if (isReportingBody(name, reporter.committee)) return false;
  if (levelEnd === null && !bare) return false;
  if (!reporter.leadsPlace) return !institution.test(name);
  if (levelEnd === null) return name.endsWith('厅') && rankOf(reporter.place) > 0;
  const from = reporter.places.startOf(words, levelEnd);
  const place = words.slice(Math.min(from, levelEnd - 1), levelEnd);
  if (place.length > 1 && reporter.place.endsWith(place)) return false;
  const own = rankOf(reporter.place);
  const rank = rankOf(place);
  return rank < own || (rank === own && (place.length > 1 || !reporter.place.endsWith(place)));
}

/** They may be its own, whatever their names begin with. */
const institution = /(?:中心|医院|公司|集团|学校|学院|[所站队]|银行)$/u;

/** From the province down. */
const ranks = [/(?:省|自治区)$/u, /[市州盟]$/u, /[区县旗]$/u];

function rankOf(place: string): number {
  const rank = ranks.findIndex((pattern) => pattern.test(place));
  return rank === -1 ? ranks.length : rank;
}
