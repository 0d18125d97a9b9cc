import { Extensions } from 'type-graphql';
import type { Cost } from '../../plan/Cost.js';

/** Says what a field adds to the cost of an operation; without it, one node for each parent, or the page asked for. */
export const Costs = (cost: Cost): PropertyDecorator & MethodDecorator => Extensions({ cost });
