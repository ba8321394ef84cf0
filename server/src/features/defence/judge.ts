import type { ApplicationRequest } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { readSolution } from './challenge.ts';
import { challengeSecret, ticketSecret } from './secrets.ts';
import { spendChallenge } from './spend-challenge.ts';
import { findTicketFault, type TicketFault } from './ticket.ts';

/** Why an application is set aside for a person to look at. */
export type QuarantineReason = 'trap' | 'no-challenge' | TicketFault;

/** What the judgement needs. */
export interface JudgeOptions {
  readonly db: Database;
  readonly secretKey?: string;
  readonly hasChallenges?: boolean;
}

/**
 * Judges whether a person sent an application, and returns why it should be set aside; nothing when it should not.
 * A solution is used up by this, so it is asked once for each idempotency key that is not known yet, after the content
 * was found valid.
 * @throws {ProblemError} `challenge-required` or `challenge-failed`, only where challenges are on
 */
export type Judge = (
  request: ApplicationRequest,
  initiative: string,
  now: Date,
) => Promise<readonly QuarantineReason[]>;

/**
 * Creates the judge of the form without scripts. Nobody can solve a challenge there: where one is asked for, a person looks
 * at what comes without.
 */
export function createPlainJudge(options: JudgeOptions): Judge {
  const judge = createJudge({ ...options, hasChallenges: false });
  return async (request, initiative, now) => {
    const reasons = await judge(request, initiative, now);
    return options.hasChallenges === true ? [...reasons, 'no-challenge'] : reasons;
  };
}

/** Creates the judge of a server. */
export function createJudge({ db, secretKey, hasChallenges = false }: JudgeOptions): Judge {
  const demandSolution = async (solution: string | undefined, initiative: string, now: Date): Promise<void> => {
    if (solution === undefined) throw new ProblemError('challenge-required');
    const solved = await readSolution(await challengeSecret(db, secretKey), solution, initiative, now);
    if (solved === undefined || !(await spendChallenge(db, solved, now))) throw new ProblemError('challenge-failed');
  };
  return async ({ defence = {} }, initiative, now) => {
    if (hasChallenges) await demandSolution(defence.solution, initiative, now);
    const fault = findTicketFault(await ticketSecret(db, secretKey), defence.ticket, initiative, now);
    const isTrapped = defence.trap !== undefined && defence.trap !== '';
    return [...(isTrapped ? (['trap'] as const) : []), ...(fault === undefined ? [] : [fault])];
  };
}
