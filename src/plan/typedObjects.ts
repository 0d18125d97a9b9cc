import type { Target } from './Pending.js';

const makers = new Map<string, () => Target>();

/**
 * Makes objects of a type of the API: empty ones that say their type where graphql-js asks for it, by their prototype, so
 * that it is not among what is answered.
 */
export function typedObjects(typeName: string): () => Target {
  const known = makers.get(typeName);
  if (known !== undefined) return known;
  class Typed {}
  Object.defineProperty(Typed.prototype, '__typename', { value: typeName, writable: true });
  const make = (): Target => new Typed() as Target;
  makers.set(typeName, make);
  return make;
}
