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
  like({ reportId, title, first, minScore }: Sought): Likeness[] {
    if (first === 0) return [];
    const terms = termsOf(titleRuns(title));
    const best: Likeness[] = [];
    this.#postings.count(terms, (number, shared) => {
      const score = (2 * shared) / (terms.length + this.#termCounts[number]!);
      if (score < minScore) return;
      for (let holder = this.#holders[number]; holder !== undefined; holder = holder.next) {
        const last = best.length < first ? undefined : best.at(-1);
        if (last !== undefined && score < last.score) return;
        if (holder.reportId === reportId) continue;
        const likeness = { id: issueId(holder.reportId, holder.address), title: this.#titles[number]!, score };
        if (last !== undefined && !isBefore(likeness, last)) continue;
        if (last !== undefined) best.pop();
        const at = best.findIndex((other) => isBefore(likeness, other));
        best.splice(at < 0 ? best.length : at, 0, likeness);
      }
    });
    return best;
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

const isBefore = (a: Likeness, b: Likeness): boolean =>
  a.score > b.score || (a.score === b.score && compareValues(a.id, b.id) < 0);
