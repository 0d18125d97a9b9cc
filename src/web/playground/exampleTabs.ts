import { exampleOperation, type ExampleOperation } from './exampleOperation.js';

const files = import.meta.glob<string>('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The operations of `schema/examples/`, in the order of their file names. */
export const exampleTabs: ExampleOperation[] = Object.keys(files)
  .sort()
  .map((path) => exampleOperation(files[path]!));
