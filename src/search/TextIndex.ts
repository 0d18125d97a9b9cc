import { idOf, issueId } from '../graph/ids.js';
import { Breaks } from '../kept/Breaks.js';
import { PairPostings } from './PairPostings.js';

/** What is searched, by SearchKind. */
export const searchedLabels = {
  REPORT: 'Report',
  ISSUE: 'Issue',
  MEASURE: 'Measure',
  DOCUMENT: 'Document',
  COMMITTEE: 'PartyCommittee',
} as const;
export type SearchedKind = keyof typeof searchedLabels;

/** What a text is of. Texts that are of the same share it. */
export interface About {
  readonly kind: SearchedKind;
  readonly focus: string | null;
  readonly typeKey: string | null;
}

/** A text as texts are searched, and whose it is. */
export interface SearchedText {
  readonly about: About;
  /** null for what reports share. */
  readonly reportId: string | null;
  /** The address in the report's outline; the id of what reports share; null for the report itself. */
  readonly place: string | null;
  /** The address of the issue that it is of, or that it is; null outside of issues. */
  readonly issue: string | null;
  readonly text: string;
}

/** The id of the node that a text is of. */
export function nodeIdOf({ about, reportId, place }: SearchedText): string {
  if (reportId === null) return place!;
  if (place === null) return reportId;
  return idOf(searchedLabels[about.kind], `${reportId.slice(reportId.indexOf(':') + 1)}/${place}`);
}

export interface Hit {
  readonly found: SearchedText;
  /** Occurrences of all runs over the text's length in code points. */
  readonly score: number;
}

/** The texts of a report: of issues and measures with address, focus and type; of documents with id. */
export interface ReportTexts {
  readonly search: string;
  readonly issues: readonly OutlineText[];
  readonly measures: readonly OutlineText[];
  readonly documents: readonly SharedText[];
}
export type OutlineText = readonly [address: string, text: string, focus: string | null, typeKey: string | null];
export type SharedText = readonly [id: string, text: string];

interface SharedPlace {
  readonly number: number;
  readonly text: string;
  /** Reports that have it. */
  holders: number;
}

interface ReportPlace {
  /** Its own texts have the numbers from `from` up to, but not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly documents: readonly (readonly [id: string, place: SharedPlace])[];
}

/**
 * All texts that are searched, in memory, by their pairs of neighbouring characters. What is put and removed shows when
 * `pack` has ended, so that a search sees either all of an update or nothing of it.
 */
export class TextIndex {
  readonly #texts: SearchedText[] = [];
  readonly #postings = new PairPostings();
  /** Texts with characters of two units: their length is less than their units. */
  readonly #wide = new Set<number>();
  readonly #reports = new Map<string, ReportPlace>();
  readonly #documents = new Map<string, SharedPlace>();
  #committees = new Map<string, SharedPlace>();
  /** One for each there is. */
  readonly #abouts = new Map<string, About>();
  readonly #addresses = new Map<string, string>();
  readonly #gone = new Set<number>();
  /** What a search sees: so many texts, and of them those that are not gone. */
  #seen: { readonly count: number; readonly gone: Uint8Array } = { count: 0, gone: new Uint8Array() };

  get isWorn(): boolean {
    return this.#gone.size > this.#texts.length / 2;
  }

  /** Takes in a report's texts in place of those it had. */
  put(reportId: string, { search, issues, measures, documents }: ReportTexts): void {
    const former = this.#reports.get(reportId);
    const from = this.#texts.length;
    this.#add('REPORT', reportId, [null, search, null, null]);
    const addresses = new Set(issues.map(([address]) => address));
    for (const text of issues) this.#add('ISSUE', reportId, text, text[0]);
    for (const text of measures) this.#add('MEASURE', reportId, text, issueAbove(text[0], addresses));
    const to = this.#texts.length;
    const held = documents.map((document) => [document[0], this.#hold(document)] as const);
    // After its documents were taken in: most stay.
    if (former !== undefined) this.#release(former);
    this.#reports.set(reportId, { from, to, documents: held });
  }

  remove(reportId: string): void {
    const place = this.#reports.get(reportId);
    if (place !== undefined) this.#release(place);
    this.#reports.delete(reportId);
  }

  /** Takes in the names of all committees in place of those there were. */
  putCommittees(committees: readonly SharedText[]): void {
    const former = this.#committees;
    this.#committees = new Map();
    for (const [id, text] of committees) {
      const known = former.get(id);
      const place = known?.text === text ? known : { number: this.#addShared('COMMITTEE', id, text), text, holders: 1 };
      this.#committees.set(id, place);
    }
    for (const [id, place] of former) if (this.#committees.get(id) !== place) this.#gone.add(place.number);
  }

  *pack(): Generator<void, void, void> {
    const gone = new Uint8Array(this.#texts.length);
    for (const number of this.#gone) gone[number] = 1;
    yield;
    this.#seen = { count: this.#texts.length, gone };
  }

  /**
   * The texts that have every run, of those that are accepted, in no order.
   *
   * @param runs at least one, none empty, as `searchRuns` gives them
   */
  async find(runs: readonly string[], accepts: (text: SearchedText) => boolean): Promise<Hit[]> {
    const { count, gone } = this.#seen;
    const candidates = this.#postings.candidates(runs);
    const hits: Hit[] = [];
    const breaks = new Breaks();
    const length = candidates?.length ?? count;
    for (let at = 0; at < length; at++) {
      if (at % 1_000 === 999) await breaks.take();
      const number = candidates === undefined ? at : candidates[at]!;
      if (number >= count) break;
      const found = this.#texts[number]!;
      if (gone[number] === 1 || !accepts(found)) continue;
      const occurrences = countAll(found.text, runs);
      if (occurrences > 0) hits.push({ found, score: occurrences / this.#lengthOf(number, found) });
    }
    return hits;
  }

  /**
   * The ids of all issues of which a text can have all words, itself or in its measures and their steps, and of others.
   * undefined where they are more than so many, or where no word tells.
   */
  issuesThatMayHave(words: readonly string[], most: number): readonly string[] | undefined {
    const { count, gone } = this.#seen;
    let best: ReadonlySet<string> | undefined;
    for (const word of words) {
      const candidates = this.#postings.candidates([word]);
      if (candidates === undefined) continue;
      const ids = new Set<string>();
      for (const number of candidates) {
        const found = number < count && gone[number] === 0 ? this.#texts[number]! : undefined;
        if (found?.issue == null || !found.text.includes(word)) continue;
        ids.add(issueId(found.reportId!, found.issue));
        if (ids.size > most) break;
      }
      if (ids.size <= most && (best === undefined || ids.size < best.size)) best = ids;
    }
    return best && [...best];
  }

  #add(
    kind: SearchedKind,
    reportId: string | null,
    [place, text, focus, typeKey]: readonly [string | null, ...Tail],
    issue: string | null = null,
  ): number {
    const number = this.#texts.push({
      about: this.#aboutOf(kind, focus, typeKey),
      reportId,
      place: place === null || reportId === null ? place : this.#sharedAddress(place),
      issue: issue === null ? null : this.#sharedAddress(issue),
      text,
    });
    this.#postings.add(text);
    if (/[\uD800-\uDBFF]/.test(text)) this.#wide.add(number - 1);
    return number - 1;
  }

  #addShared(kind: SearchedKind, id: string, text: string): number {
    return this.#add(kind, null, [id, text, null, null]);
  }

  /** A document's text follows from its id: whoever mentions it, it is the same. */
  #hold([id, text]: SharedText): SharedPlace {
    const place = this.#documents.get(id) ?? { number: this.#addShared('DOCUMENT', id, text), text, holders: 0 };
    this.#documents.set(id, place);
    place.holders += 1;
    return place;
  }

  #release({ from, to, documents }: ReportPlace): void {
    for (let number = from; number < to; number++) this.#gone.add(number);
    for (const [id, place] of documents) {
      place.holders -= 1;
      if (place.holders > 0) continue;
      this.#gone.add(place.number);
      this.#documents.delete(id);
    }
  }

  /** Outlines are numbered alike. */
  #sharedAddress(address: string): string {
    const known = this.#addresses.get(address) ?? address;
    this.#addresses.set(known, known);
    return known;
  }

  #aboutOf(kind: SearchedKind, focus: string | null, typeKey: string | null): About {
    const key = `${kind} ${String(focus)} ${String(typeKey)}`;
    const known = this.#abouts.get(key) ?? { kind, focus, typeKey };
    this.#abouts.set(key, known);
    return known;
  }

  #lengthOf(number: number, { text }: SearchedText): number {
    return this.#wide.has(number) ? [...text].length : text.length;
  }
}

type Tail = [text: string, focus: string | null, typeKey: string | null];

/** The innermost issue around an address: 1.3 of 1.3.2.1. */
function issueAbove(address: string, issues: ReadonlySet<string>): string | null {
  let above = address;
  do above = above.slice(0, Math.max(0, above.lastIndexOf('.')));
  while (above !== '' && !issues.has(above));
  return above === '' ? null : above;
}

/** Occurrences of all runs, those of one not overlapping; 0 where one of them is not there. */
function countAll(text: string, runs: readonly string[]): number {
  let sum = 0;
  for (const run of runs) {
    let from = text.indexOf(run);
    if (from < 0) return 0;
    for (; from >= 0; from = text.indexOf(run, from + run.length)) sum += 1;
  }
  return sum;
}
