import type { ApplicationTicket } from '../../contract/application.ts';
import { sha256 } from '../../domain/sha-256.ts';
import { toJson } from '../../api/to-json.ts';

/** Work at a stretch, in ms: short enough that nobody who types notices. */
const SLICE = 8;

/** The solution of a challenge of ALTCHA as its base64 payload; `undefined` when it has none, or the work was called off. */
export async function solveChallenge(
  given: NonNullable<ApplicationTicket['challenge']>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { algorithm, challenge, salt, signature, maxnumber } = given;
  if (algorithm !== 'SHA-256') return undefined;
  let number = 0;
  while (number <= maxnumber) {
    for (const end = performance.now() + SLICE; performance.now() < end && number <= maxnumber; number++) {
      if (sha256(`${salt}${number}`) === challenge)
        return btoa(toJson({ algorithm, challenge, number, salt, signature }));
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
  }
  return undefined;
}
