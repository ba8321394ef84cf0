import type { Event, Initiative } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import type { Application } from '../applications/application.ts';
import { createNoticeMail } from '../applications/notice-mail.ts';
import { type ApplicationChange, changeApplication } from '../applications/repository.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { findEvent } from '../events/repository.ts';
import { releaseSeats, takeSeats } from '../events/seats.ts';
import { type Mail, queueMail } from '../mail/outbox.ts';
import { type Act, isTold, offeredActs, STATUS_AFTER } from './acts.ts';
import { admitMember } from './admit-member.ts';
import type { Decision, DecisionProblem } from './decision.ts';
import { decisionMail } from './decision-mail.ts';

/** What deciding needs besides the decision. */
export interface DecideContext {
  readonly db: Database;
  readonly now: Date;
  readonly initiative: Initiative;
  /** Id of whoever decides. */
  readonly staff: string;
  readonly siteUrl: string;
  readonly secretariatEmail?: string | undefined;
}

/** What a decision came to. With anything but `done`, nothing was changed. */
export type DecideResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'conflict'; readonly current: Application | undefined }
  | { readonly kind: 'refused'; readonly problem: DecisionProblem };

/** What the audit log calls each act. */
const ACTIONS: Readonly<Record<Act, string>> = {
  release: 'application-released',
  approve: 'application-approved',
  ask: 'information-requested',
  resume: 'application-resumed',
  'give-seats': 'seats-given',
  'free-seats': 'seats-freed',
  sign: 'application-signed',
  decline: 'application-declined',
};

/** Takes back a transaction that had begun, with what the desk is to say. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly result: DecideResult;

  constructor(result: DecideResult) {
    super(result.kind);
    this.result = result;
  }
}

/**
 * Does what somebody decided on an application as they saw it: status, seats, member, mail and audit row in one
 * transaction. If it is another version by now, nothing is done.
 */
export async function decide(context: DecideContext, seen: Application, decision: Decision): Promise<DecideResult> {
  if (seen.version !== decision.version || !offeredActs(seen).includes(decision.act)) {
    return { kind: 'conflict', current: seen };
  }
  try {
    await context.db.transaction().execute((tx) => carryOut(tx, context, seen, decision));
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof RefusedError) return error.result;
    throw error;
  }
}

async function carryOut(tx: Database, context: DecideContext, seen: Application, decision: Decision): Promise<void> {
  const { initiative, staff, now } = context;
  const { reference, version } = seen;
  const { act } = decision;
  const changed = await changeApplication(tx, reference, version, changeOf(seen, decision), now);
  if (changed.kind === 'conflict') throw new RefusedError(changed);
  const lunch = await findLunch(tx, context, seen, decision);
  const seats = await moveSeats(tx, initiative.id, seen, decision);
  if (act === 'sign' && seen.request !== undefined) await admitMember(tx, seen.request, initiative, now);
  for (const mail of mailsOf(context, seen, decision, lunch)) await queueMail(tx, mail, now);
  const details = {
    version: version + 1,
    from: seen.status,
    status: STATUS_AFTER[act] ?? seen.status,
    ...(lunch !== undefined && { event: lunch.id, seats }),
  };
  await appendAudit(tx, { actor: `secretariat:${staff}`, action: ACTIONS[act], subject: reference, details }, now);
}

/** The lunch that an act is about. Seats are given at lunches only, whatever else counts seats. */
async function findLunch(
  tx: Database,
  { initiative }: DecideContext,
  { signing }: Application,
  { act, event }: Decision,
): Promise<Event | undefined> {
  if (act === 'free-seats' && signing !== undefined) return findEvent(tx, initiative.id, signing.event);
  if (act !== 'give-seats') return undefined;
  const lunch = await findEvent(tx, initiative.id, event);
  if (lunch?.kind === 'signing' && lunch.cancelled !== true) return lunch;
  throw new RefusedError({ kind: 'refused', problem: { field: 'event', text: 'problem.event.gone' } });
}

function changeOf(seen: Application, { act, message, event, seats }: Decision): ApplicationChange {
  const status = STATUS_AFTER[act];
  return {
    ...(status !== undefined && { status }),
    ...(message !== '' && isTold(act, seen) && { message }),
    ...(act === 'release' && { isReleased: true }),
    ...(act === 'give-seats' && { signing: { event, seats } }),
    ...(givesBack(act) && { signing: 'none' }),
  };
}

const givesBack = (act: Act): boolean => act === 'free-seats' || act === 'decline';

/** Gives seats back and takes others. @returns how many changed hands last */
async function moveSeats(
  tx: Database,
  initiative: string,
  { signing }: Application,
  { act, event, seats }: Decision,
): Promise<number> {
  if (signing !== undefined && (act === 'give-seats' || givesBack(act))) {
    await releaseSeats(tx, initiative, signing.event, signing.seats);
  }
  if (act !== 'give-seats') return signing?.seats ?? 0;
  const answer = await takeSeats(tx, initiative, event, seats);
  switch (answer.kind) {
    case 'taken':
      return seats;
    case 'full':
      throw new RefusedError({ kind: 'refused', problem: { field: 'seats', text: 'problem.event.full' } });
    case 'no-event':
      throw new RefusedError({ kind: 'refused', problem: { field: 'event', text: 'problem.event.gone' } });
  }
}

function mailsOf(context: DecideContext, seen: Application, decision: Decision, lunch: Event | undefined): Mail[] {
  const { initiative, secretariatEmail, siteUrl } = context;
  const { act, message, seats } = decision;
  const mail =
    act === 'release'
      ? createNoticeMail('received', seen.reference, seen.organisation.name, {
          initiative,
          siteUrl,
          secretariatEmail,
        })
      : decisionMail(act, seen, { initiative, message, lunch, seats, secretariatEmail });
  return mail === undefined ? [] : [mail];
}
