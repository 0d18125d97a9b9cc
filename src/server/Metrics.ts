import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { StoreErrorKind } from '../store/StoreError.js';
import { BoundedNames } from './BoundedNames.js';
import type { LimitName } from './limits.js';
import type { OperationRecord } from './OperationRecord.js';

/** Where values are kept, and how often they were there. */
export interface CacheCounts {
  readonly bytes: number;
  readonly found: number;
  readonly notFound: number;
}

/** What became of a source that was to be put, or of a report that was to be deleted. */
export type ChangeOutcome = 'created' | 'replaced' | 'unchanged' | 'refused' | 'failed' | 'deleted' | 'missing';

/** Of this process, whatever servers are in it. */
const ofProcess = new Registry();

/** In seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Operations that have a label of their own. */
const mostNames = 100;

/** What a server counts and times, told in the form that Prometheus reads. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #names = new BoundedNames(mostNames);

  readonly #requests = this.#counter('http_requests_total', 'Requests by route and status', ['route', 'status']);
  readonly #operations = this.#counter('operations_total', 'GraphQL operations by how they ended', [
    'operation',
    'outcome',
  ]);
  readonly #operationTimes = this.#histogram('operation_duration_seconds', 'From request to answer', ['operation']);
  readonly #refusals = this.#counter('refusals_total', 'What exceeded a limit, by the limit', ['limit']);
  readonly #statements = this.#histogram('statement_duration_seconds', 'Statements that read the store', ['engine']);
  readonly #storeErrors = this.#counter('store_errors_total', 'What the store failed at, by kind', ['engine', 'kind']);
  readonly #changes = this.#counter('changes_total', 'Reports put and deleted, by outcome', ['outcome']);
  readonly #changeTimes = this.#histogram('change_duration_seconds', 'Puts and deletes, from asking to the end', [
    'change',
  ]);

  constructor() {
    if (ofProcess.getMetricsAsArray().length === 0) collectDefaultMetrics({ register: ofProcess });
  }

  /** @param caches by name */
  watchCaches(caches: Readonly<Record<string, CacheCounts>>): void {
    const registers = [this.#registry];
    new Counter({
      name: 'xunshi_cache_lookups_total',
      help: 'What was looked for in a cache, and whether it was there',
      labelNames: ['cache', 'result'],
      registers,
      collect() {
        this.reset();
        for (const [cache, { found, notFound }] of Object.entries(caches)) {
          this.inc({ cache, result: 'hit' }, found);
          this.inc({ cache, result: 'miss' }, notFound);
        }
      },
    });
    new Gauge({
      name: 'xunshi_cache_bytes',
      help: 'What a cache takes of the memory, about',
      labelNames: ['cache'],
      registers,
      collect() {
        for (const [cache, { bytes }] of Object.entries(caches)) this.set({ cache }, bytes);
      },
    });
  }

  request(route: string, status: number): void {
    this.#requests.inc({ route, status });
  }

  operation({ name, outcome, limits }: OperationRecord, milliseconds: number): void {
    // What is refused costs little to send under ever new names.
    const operation = this.#names.labelOf(name, outcome === 'ok');
    this.#operations.inc({ operation, outcome });
    this.#operationTimes.observe({ operation }, milliseconds / 1000);
    for (const limit of limits) this.refusal(limit);
  }

  refusal(limit: LimitName): void {
    this.#refusals.inc({ limit });
  }

  statement(engine: string, milliseconds: number): void {
    this.#statements.observe({ engine }, milliseconds / 1000);
  }

  storeError(engine: string, kind: StoreErrorKind): void {
    this.#storeErrors.inc({ engine, kind });
  }

  change(change: 'put' | 'delete', outcome: ChangeOutcome, milliseconds: number): void {
    this.#changes.inc({ outcome });
    this.#changeTimes.observe({ change }, milliseconds / 1000);
  }

  readonly contentType = this.#registry.contentType;

  /** All of it, as of now. */
  text(): Promise<string> {
    return Registry.merge([this.#registry, ofProcess]).metrics();
  }

  #counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> {
    return new Counter({ name: `xunshi_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #histogram<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Histogram<Label> {
    return new Histogram({ name: `xunshi_${name}`, help, labelNames, buckets, registers: [this.#registry] });
  }
}
