import type { Timing } from './timeContenders.js';
import { median } from './quantile.js';

/** The timings that are judged, of one question. */
export interface Timings {
  /** This server, on Neo4j and on the embedded engine. */
  readonly ours: Timing;
  readonly embedded: Timing;
  readonly rival: Timing;
  readonly floor: Timing;
}

/** Something that is to hold of every question. */
export interface Aim {
  readonly title: string;
  readonly measure: (timings: Timings) => number;
  readonly limit: 'least' | 'most';
  /** By question. */
  readonly value: (question: string) => number;
}

/** How many times as fast as `@neo4j/graphql` the server is to be; for all others it is one time. */
const times: Readonly<Record<string, number>> = { Q1: 3, Q2: 5, Q4: 8, Q5: 3 };
const timesAsFast = (question: string): number => times[question] ?? 1;

/** The median of the quotients of each round, which nothing distorts that slows down both. */
const quotient = (some: readonly number[], by: readonly number[]): number =>
  median(some.map((value, round) => value / by[round]!));

export const aims: readonly Aim[] = [
  {
    title: 'p50, times as fast as @neo4j/graphql',
    measure: ({ ours, rival }) => quotient(rival.medians, ours.medians),
    limit: 'least',
    value: timesAsFast,
  },
  {
    title: 'throughput, times that of @neo4j/graphql',
    measure: ({ ours, rival }) => quotient(ours.throughputs, rival.throughputs),
    limit: 'least',
    value: timesAsFast,
  },
  {
    title: 'CPU of a request to that of @neo4j/graphql',
    measure: ({ ours, rival }) => ours.cpu / rival.cpu,
    limit: 'most',
    value: () => 1 / 3,
  },
  {
    title: 'p50 to that of the bare driver',
    measure: ({ ours, floor }) => quotient(ours.medians, floor.medians),
    limit: 'most',
    value: () => 1.3,
  },
  {
    title: 'embedded engine, p50 to that on Neo4j',
    measure: ({ ours, embedded }) => quotient(embedded.medians, ours.medians),
    limit: 'most',
    value: () => 1,
  },
  {
    title: 'embedded engine, throughput to that on Neo4j',
    measure: ({ ours, embedded }) => quotient(embedded.throughputs, ours.throughputs),
    limit: 'least',
    value: () => 1,
  },
];
