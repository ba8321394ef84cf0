import { setTimeout } from 'node:timers/promises';

/** Longer than it takes to find an address and to queue a mail. */
const LEAST_MS = 250;

/** Ends no sooner than after a while, so that how long something took does not tell what came of it. */
export async function noSooner(work: Promise<void>): Promise<void> {
  await Promise.all([work, setTimeout(LEAST_MS)]);
}
