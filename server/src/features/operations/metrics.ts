import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../../db/database.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { type OutboxState, readOutboxState } from '../mail/outbox-state.ts';

/** A request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of the route, never the path. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** Whether the answer says that the same had been sent before. */
  readonly isReplay: boolean;
}

/** What an operator's machines watch, in numbers. */
export interface Metrics {
  readonly observe: (request: AnsweredRequest) => void;
  /** All of it in the text format of Prometheus. */
  readonly read: () => Promise<string>;
}

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'];
const APPLICATIONS_ROUTE = '/initiatives/:initiative/applications';
/** Seconds; most answers come out of memory in less than a millisecond, and nothing may take thirty seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * Counts what the server does. Labels are methods, patterns of routes, statuses and outcomes, which are few and chosen
 * here: nothing that somebody has sent becomes a label. Outbox and database are asked when the numbers are read.
 */
export function createMetrics(db: Database, now: () => Date): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'klimabrikker_http_requests_total',
    help: 'Requests that were answered, by pattern of the route.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'klimabrikker_http_request_duration_seconds',
    help: 'Time from a request to its answer, by pattern of the route.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const applications = new Counter({
    name: 'klimabrikker_applications_total',
    help: 'Applications that were sent: received, repeated (the same once more), refused, failed.',
    labelNames: ['outcome'],
    registers,
  });
  // A rate over a counter that appears with its first event misses that event.
  for (const outcome of ['received', 'repeated', 'refused', 'failed']) applications.inc({ outcome }, 0);
  new Gauge({
    name: 'klimabrikker_build_info',
    help: 'Always 1; the labels say what is running.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version: manifest.version, node: process.version }, 1);
  const setState = createStateGauges(registers);

  return {
    observe: ({ method, route, status, seconds, isReplay }) => {
      requests.inc({ method: METHODS.includes(method) ? method : 'other', route, status: String(status) });
      durations.observe({ route }, seconds);
      if (method === 'POST' && route === APPLICATIONS_ROUTE) applications.inc({ outcome: outcomeOf(status, isReplay) });
    },
    read: async () => {
      setState(await readOutboxState(db, now()).catch(() => undefined));
      return registry.metrics();
    },
  };
}

function outcomeOf(status: number, isReplay: boolean): string {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return isReplay ? 'repeated' : 'received';
}

/** Gauges of what the database says; while it is away there is no number rather than an old one. */
function createStateGauges(registers: Registry[]): (outbox: OutboxState | undefined) => void {
  const up = new Gauge({ name: 'klimabrikker_database_up', help: 'Whether the database answers: 1 or 0.', registers });
  const mails = new Gauge({
    name: 'klimabrikker_outbox_mails',
    help: 'Mails that have not left: waiting, or failed (given up and not yet erased).',
    labelNames: ['state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'klimabrikker_outbox_oldest_waiting_seconds',
    help: 'Age of the mail that has waited for longest; 0 when none does.',
    // Without a label that has values a gauge cannot be taken back.
    labelNames: ['state'],
    registers,
  });
  return (outbox) => {
    up.set(outbox === undefined ? 0 : 1);
    mails.reset();
    oldest.reset();
    if (outbox === undefined) return;
    mails.set({ state: 'waiting' }, outbox.waiting);
    mails.set({ state: 'failed' }, outbox.failed);
    oldest.set({ state: 'waiting' }, outbox.oldestWaitingSeconds);
  };
}
