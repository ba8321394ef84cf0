import type { AskRegister } from './ask-register.ts';

/** Questions in a row without an answer after which none is asked. */
const FAILURES = 3;
const REST_MS = 30_000;
const MAX_REST_MS = 10 * 60_000;

/**
 * Leaves a register that does not answer alone for half a minute, or for as long as it asked for, so that nobody waits
 * for it. Then one question goes through and decides.
 * @param now milliseconds of a clock that never goes back
 */
export function createCircuitBreaker(ask: AskRegister, now: () => number = () => performance.now()): AskRegister {
  let failures = 0;
  let restsUntil = -Infinity;
  return async (path) => {
    if (now() < restsUntil) return { kind: 'failed' };
    // While one question finds out, the others do not wait for it.
    if (failures >= FAILURES) restsUntil = now() + REST_MS;
    const reply = await ask(path);
    if (reply.kind !== 'failed') {
      failures = 0;
      restsUntil = -Infinity;
      return reply;
    }
    failures += 1;
    if (failures >= FAILURES || reply.wait !== undefined) {
      failures = FAILURES;
      restsUntil = now() + Math.min(MAX_REST_MS, Math.max(REST_MS, reply.wait ?? 0));
    }
    return reply;
  };
}
