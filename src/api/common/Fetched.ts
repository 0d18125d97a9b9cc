import { Args, Extensions, type ClassType } from 'type-graphql';
import type { Fetch } from '../../plan/Fetch.js';

/** Says how a field is read from the graph; without it, the property of the field's name is read. */
export const Fetched = (fetch: Fetch): PropertyDecorator & MethodDecorator => Extensions({ fetch });

/**
 * Gives a field arguments. type-graphql takes them from a method's parameters; ours are planned, not called, so that
 * there is no method to write.
 */
export const Takes =
  (args: () => ClassType): PropertyDecorator =>
  (prototype, field) => {
    Args(args)(prototype, field, 0);
  };
