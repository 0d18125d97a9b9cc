import { issueId } from '../graph/ids.js';
import { compareValues } from '../plan/Order.js';
import { Postings } from './Postings.js';
import { termsOf, titleRuns } from './titleTerms.js';

/** An issue of a report: its place in the outline, and its title as texts are searched. */
export interface TitledIssue {
  readonly address: string;
  readonly title: string;
}

/** What is looked for: issues of other reports whose titles are like this one. */
export interface Sought {
  readonly reportId: string;
  readonly title: string;
  /** The best so many. */
  readonly first: number;
  readonly minScore: number;
  /** Only issues of these reports; of all others when left out. */
  readonly among?: ReadonlySet<string>;
}

export interface Likeness {
  /** Of the issue. */
  readonly id: string;
  readonly title: string;
  /** Dice coefficient of the terms of the two titles: over 0, at most 1. */
  readonly score: number;
}

interface Holder {
  readonly reportId: string;
  readonly address: string;
  readonly titleNumber: number;
  /** The next one of the same title. */
  next: Holder | undefined;
}

const isSought = ({ reportId }: Holder, sought: Sought): boolean =>
  reportId !== sought.reportId && (sought.among?.has(reportId) ?? true);

/**
 * The titles of all issues by their terms, in memory. Issues of one title share it. A title that no issue has any more
 * stays, since most come back with the next version of their report.
 */
export class TitleIndex {
  readonly #numbers = new Map<string, number>();
  readonly #titles: string[] = [];
  readonly #termCounts: number[] = [];
  /** By title, the first issue that has it. */
  readonly #holders: (Holder | undefined)[] = [];
  readonly #postings = new Postings();
  readonly #reports = new Map<string, readonly Holder[]>();
  /** One string for each address there is, since reports are numbered alike. */
  readonly #addresses = new Map<string, string>();
  #unused = 0;

  /** Whether most titles are such as no issue has any more, so that an index made anew would be half as large. */
  get isWorn(): boolean {
    return this.#unused > this.#titles.length / 2;
  }

  /** Takes in a report's issues in place of those it had. */
  put(reportId: string, issues: readonly TitledIssue[]): void {
    this.remove(reportId);
    this.#reports.set(
      reportId,
      issues.map(({ address, title }) => this.#hold(reportId, address, this.#numberOf(title))),
    );
  }

  remove(reportId: string): void {
    for (const holder of this.#reports.get(reportId) ?? []) this.#release(holder);
    this.#reports.delete(reportId);
  }

  /** Makes questions quick after much was taken in; yields after each small part of the work. Nothing may be put meanwhile. */
  pack(): Iterator<void> {
    return this.#postings.pack();
  }

  /** Best first, then by id. */
  like(sought: Sought): Likeness[] {
    const best: Likeness[] = [];
    for (const { titleNumber, score } of this.#titlesLike(sought)) {
      const title = this.#titles[titleNumber]!;
      for (let holder = this.#holders[titleNumber]; holder !== undefined; holder = holder.next) {
        if (!isSought(holder, sought)) continue;
        keepBest(best, sought.first, { id: issueId(holder.reportId, holder.address), title, score }, isBefore);
      }
    }
    return best;
  }

  /** The titles that have the issues wanted, and few others, in no order. */
  #titlesLike(sought: Sought): { readonly titleNumber: number; readonly score: number }[] {
    const { title, first, minScore } = sought;
    const terms = termsOf(titleRuns(title));
    const found: { readonly titleNumber: number; readonly score: number }[] = [];
    /** The scores of the best so many issues so far: what is below them is not wanted. */
    const highest: number[] = [];
    this.#postings.count(terms, (titleNumber, shared) => {
      const score = (2 * shared) / (terms.length + this.#termCounts[titleNumber]!);
      if (score < minScore || (highest.length === first && score < highest[first - 1]!)) return;
      found.push({ titleNumber, score });
      for (let holder = this.#holders[titleNumber]; holder !== undefined; holder = holder.next) {
        if (!isSought(holder, sought)) continue;
        if (!keepBest(highest, first, score, (a, b) => a > b)) return;
      }
    });
    return highest.length < first ? found : found.filter(({ score }) => score >= highest[first - 1]!);
  }

  #numberOf(title: string): number {
    const known = this.#numbers.get(title);
    if (known !== undefined) return known;
    const number = this.#titles.push(title) - 1;
    const terms = termsOf(titleRuns(title));
    this.#numbers.set(title, number);
    this.#termCounts.push(terms.length);
    this.#holders.push(undefined);
    this.#postings.add(terms);
    this.#unused += 1;
    return number;
  }

  #hold(reportId: string, address: string, titleNumber: number): Holder {
    const next = this.#holders[titleNumber];
    if (next === undefined) this.#unused -= 1;
    const shared = this.#addresses.get(address) ?? address;
    this.#addresses.set(shared, shared);
    return (this.#holders[titleNumber] = { reportId, address: shared, titleNumber, next });
  }

  #release(holder: Holder): void {
    const { titleNumber, next } = holder;
    let before = this.#holders[titleNumber];
    if (before === holder) {
      this.#holders[titleNumber] = next;
      if (next === undefined) this.#unused += 1;
      return;
    }
    while (before !== undefined && before.next !== holder) before = before.next;
    if (before !== undefined) before.next = next;
  }
}

/** Puts an item where it belongs among the best so many; false where it does not belong there. */
function keepBest<Item>(best: Item[], most: number, item: Item, isBefore: (a: Item, b: Item) => boolean): boolean {
  if (best.length === most) {
    if (most === 0 || !isBefore(item, best[most - 1]!)) return false;
    best.pop();
  }
  const at = best.findIndex((other) => isBefore(item, other));
  best.splice(at < 0 ? best.length : at, 0, item);
  return true;
}

const isBefore = (a: Likeness, b: Likeness): boolean =>
  a.score > b.score || (a.score === b.score && compareValues(a.id, b.id) < 0);
