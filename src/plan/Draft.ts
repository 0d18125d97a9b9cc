import type { SetClause } from './Clause.js';
import type { FilterScope } from './Filter.js';

/** A statement being planned: hands out names, and keeps the parameters and the sets that were asked for. */
export class Draft implements FilterScope {
  readonly parameters: Record<string, unknown> = {};
  readonly sets: SetClause[] = [];
  #names = 0;

  /** A number no name of this statement has used. */
  next(): number {
    return this.#names++;
  }

  parameter(value: unknown): string {
    const name = `p${String(Object.keys(this.parameters).length)}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  set(statement: string, value: unknown): string {
    const as = `s${String(this.sets.length)}`;
    this.sets.push({ clause: 'set', statement: statement.replace('$', () => this.parameter(value)), as });
    return as;
  }
}
