import { setTimeout } from 'node:timers/promises';
import type { ApplicationRemote, Submitted } from '../../src/api/application-remote.ts';
import type { SendOptions } from '../../src/api/send.ts';
import { sleep } from '../../src/api/sleep.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { applicationOf } from './send-application.ts';

/** The states that an application can end in, and two that it must not. */
export const ENDINGS = [
  'accepted',
  'reused',
  'refused',
  'unknown',
  'invalid',
  'challenged',
  'closed',
  'hung',
  'thrown',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** How often somebody presses "try again" before they leave. */
export const MOST_PRESSES = 8;
/** How many times faster than in a browser the client's clock runs. */
const SPEED = 20;
/** What the client gives an attempt, on the clock of the network. */
export const PATIENCE_MS = 15_000 / SPEED;
/** Far beyond the client's own limits for a press. */
const HUNG_MS = 20_000;

/** One application on a bad network. */
export interface Passage {
  readonly key: string;
  /** What is planned for the attempts; those after them come through. */
  readonly faults: readonly FaultKind[];
  /** Whether its sender changes a word after hearing that nothing was sent. */
  readonly isRevised: boolean;
}

/** How an application went, as its sender saw it. */
export interface Ledger {
  readonly key: string;
  readonly ending: Ending;
  readonly presses: number;
  /** Attempts of the client, over all presses. */
  readonly attempts: number;
  readonly reference?: string;
  /** What the last press sent. */
  readonly message: string;
  /** How often "nothing was sent" was said of what was there. */
  readonly falseDenials: number;
}

/** What a passage takes place in. */
export interface Surroundings {
  readonly remote: ApplicationRemote;
  readonly proxy: FaultProxy;
  readonly ticket: string;
  readonly isStored: (key: string) => boolean;
}

/** Applies as the form does, and presses again, under the same key, as long as there is no receipt. */
export async function applyThroughFaults(
  { key, faults, isRevised }: Passage,
  { remote, proxy, ticket, isStored }: Surroundings,
): Promise<Ledger> {
  proxy.plan(faults);
  let attempts = 0;
  const begin = (): Promise<void> => {
    attempts++;
    return proxy.prepare();
  };
  const options: SendOptions = {
    now: () => performance.now() * SPEED,
    wait: async (time, signal) => {
      await sleep(Math.max(0, time) / SPEED, signal);
      // Only what comes before another attempt is waited for without a signal.
      if (signal === undefined) await begin();
    },
  };
  let message = key;
  let falseDenials = 0;
  let mayHaveArrived = false;
  for (let presses = 1; ; presses++) {
    await begin();
    const submitted = await inTime(remote.submit('nfk', key, applicationOf(message, ticket), options));
    // As in the form: being turned away says nothing of an earlier press whose answer was lost.
    const ending: Ending = submitted.name === 'refused' && mayHaveArrived ? 'unknown' : submitted.name;
    if (deniesArrival(ending) && isStored(key)) falseDenials++;
    const isOver = !isWorthRepeating(ending) || presses === MOST_PRESSES;
    if (isOver) {
      const receipt = 'receipt' in submitted ? { reference: submitted.receipt.reference } : {};
      return { key, ending, presses, attempts, message, falseDenials, ...receipt };
    }
    mayHaveArrived ||= ending === 'unknown';
    if (isRevised && ending === 'refused') message = `${key} revised`;
  }
}

/** Whether people are told that nothing was sent. */
export const deniesArrival = (ending: Ending): boolean => /^(refused|invalid|challenged|closed)$/.test(ending);

const isWorthRepeating = (ending: Ending): boolean => ending === 'unknown' || ending === 'refused';

async function inTime(submitting: Promise<Submitted>): Promise<Submitted | { readonly name: 'hung' | 'thrown' }> {
  const controller = new AbortController();
  const limit = setTimeout(HUNG_MS, { name: 'hung' } as const, { signal: controller.signal });
  try {
    return await Promise.race([submitting, limit]);
  } catch {
    return { name: 'thrown' };
  } finally {
    controller.abort();
    limit.catch(() => undefined);
  }
}
