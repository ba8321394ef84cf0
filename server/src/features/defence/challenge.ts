import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import * as z from 'zod/mini';
import type { ApplicationTicket } from '../../../../src/contract/index.ts';

/** Numbers that are tried at the most: a second on a telephone. */
const MAX_NUMBER = 100_000;
const EXPIRES_MS = 60 * 60_000;
/** What the challenge is for, in the parameters of its salt, which are signed. */
const ROUTE = 'applications';

/** A challenge that was solved: what it is remembered by, and for how long it must be. */
export interface SolvedChallenge {
  readonly signature: string;
  readonly expiresAt: Date;
}

/** A challenge of ALTCHA for applications to one initiative. */
export async function issueChallenge(
  secret: string,
  initiative: string,
  now: Date,
): Promise<NonNullable<ApplicationTicket['challenge']>> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: secret,
    maxnumber: MAX_NUMBER,
    expires: new Date(now.getTime() + EXPIRES_MS),
    params: { route: ROUTE, initiative },
  });
  return { ...challenge, maxnumber: MAX_NUMBER };
}

const payloadSchema = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string(),
  number: z.int().check(z.gte(0), z.lte(MAX_NUMBER)),
  salt: z.string(),
  signature: z.string(),
});
const parametersSchema = z.object({ route: z.literal(ROUTE), initiative: z.string(), expires: z.string() });

/** Reads a solution; `undefined` when it is wrong, expired, or solves what was asked for something else. */
export async function readSolution(
  secret: string,
  solution: string,
  initiative: string,
  now: Date,
): Promise<SolvedChallenge | undefined> {
  const payload = z.safeParse(payloadSchema, decode(solution));
  if (!payload.success || !(await verifySolution(payload.data, secret, false))) return undefined;
  const parameters = z.safeParse(parametersSchema, extractParams(payload.data));
  if (!parameters.success || parameters.data.initiative !== initiative) return undefined;
  const expiresAt = new Date(Number(parameters.data.expires) * 1000);
  return expiresAt > now ? { signature: payload.data.signature, expiresAt } : undefined;
}

function decode(solution: string): unknown {
  try {
    return JSON.parse(Buffer.from(solution, 'base64').toString());
  } catch {
    return undefined;
  }
}
