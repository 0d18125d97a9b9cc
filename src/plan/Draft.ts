import type { SetClause } from './Clause.js';
import type { FilterScope } from './Filter.js';

/** A statement being planned: hands out names, and keeps the parameters and the sets that were asked for. */
export class Draft implements FilterScope {
  readonly parameters: Record<string, unknown> = {};
  readonly sets: SetClause[] = [];
  readonly #known = new Map<string, Map<unknown, string>>();
  #names = 0;
  #values = 0;

  constructor(readonly issueTypes: ReadonlySet<string>) {}

  /** A draft of its own that goes on from here. */
  fork(): Draft {
    const draft = new Draft(this.issueTypes);
    Object.assign(draft.parameters, this.parameters);
    draft.sets.push(...this.sets);
    for (const [statement, names] of this.#known) draft.#known.set(statement, new Map(names));
    draft.#names = this.#names;
    draft.#values = this.#values;
    return draft;
  }

  /** A number no name of this statement has used. */
  next(): number {
    return this.#names++;
  }

  parameter(value: unknown): string {
    const name = `p${String(this.#values++)}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** The same set of the same argument is worked out once; equal values of two arguments do not change the text. */
  set(statement: string, value: unknown): string {
    const ofStatement = this.#known.get(statement) ?? new Map<unknown, string>();
    this.#known.set(statement, ofStatement);
    const known = ofStatement.get(value);
    if (known !== undefined) return known;
    const as = `s${String(this.sets.length)}`;
    this.sets.push({ clause: 'set', statement: statement.replace('$', () => this.parameter(value)), as });
    ofStatement.set(value, as);
    return as;
  }
}
