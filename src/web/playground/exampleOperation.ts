export interface ExampleOperation {
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
}

const variablesLine = /^# variables: (\{.*\})\n/;

/**
 * An example as it stands in its file: a GraphQL document whose first line may give its variables,
 *
 *     # variables: {"name": "中共松屿区委"}
 */
export function exampleOperation(file: string): ExampleOperation {
  const query = file.replace(variablesLine, '').trimEnd();
  const variables = variablesLine.exec(file)?.[1];
  return variables === undefined ? { query } : { query, variables: JSON.stringify(JSON.parse(variables), null, 2) };
}
