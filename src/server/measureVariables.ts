/** What the variables of an operation hold. */
export interface VariablesMeasure {
  /** How deep lists and objects are inside each other. */
  readonly variableDepth: number;
  /** Items of lists and fields of objects. */
  readonly variableValues: number;
  /** Characters of texts, and of names of fields. */
  readonly variableLength: number;
}

/** Measures variables, a level after the other so that it takes no stack, and stops where there is more than `most` of something. */
export function measureVariables(
  variables: object | undefined,
  most: Pick<VariablesMeasure, 'variableDepth' | 'variableValues'>,
): VariablesMeasure {
  const measure = { variableDepth: 0, variableValues: 0, variableLength: 0 };
  let level = variables === undefined ? [] : [variables];
  while (level.length > 0) {
    measure.variableDepth += 1;
    if (measure.variableDepth > most.variableDepth) return measure;
    const below: object[] = [];
    const look = (value: unknown): void => {
      if (typeof value === 'string') measure.variableLength += value.length;
      else if (typeof value === 'object' && value !== null) below.push(value);
    };
    for (const container of level) {
      const values: readonly unknown[] = Array.isArray(container) ? container : Object.keys(container);
      measure.variableValues += values.length;
      if (measure.variableValues > most.variableValues) return measure;
      for (const value of values) look(value);
      if (!Array.isArray(container)) for (const value of Object.values(container)) look(value);
    }
    level = below;
  }
  return measure;
}
