import * as z from 'zod/mini';
import {
  type ApplicationReceipt,
  type ApplicationRequest,
  applicationRequestSchema,
  fieldIssues,
  type Event,
  type Initiative,
} from '../../../../src/contract/index.ts';
import { checkApplication, createDayOf, formState, knownTimeZone } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { tryLock } from '../../db/hold-lock.ts';
import { validationProblem } from '../../http/validation-problem.ts';
import { ProblemError } from '../../problem.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Judge } from '../defence/judge.ts';
import { findEvents } from '../events/repository.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { queueMail } from '../mail/outbox.ts';
import { contentHash } from './content-hash.ts';
import { keyInProgress } from './idempotency-key.ts';
import { createNoticeMail } from './notice-mail.ts';
import { createReceiptMail, type ReceivedApplication } from './receipt-mail.ts';
import type { ReceiptSecrets } from './receipt-secret.ts';
import { createReference } from './reference.ts';
import { type Claim, findClaim, insertApplication, type NewApplication } from './repository.ts';

/** What taking applications needs. */
export interface SubmitOptions {
  readonly db: Database;
  readonly secrets: ReceiptSecrets;
  readonly judge: Judge;
  readonly now: () => Date;
  readonly siteUrl: () => string;
  readonly secretariatEmail?: string;
}

/** What an application is answered with. */
export interface Submitted {
  readonly receipt: ApplicationReceipt;
  /** Whether it had been sent before, so that nothing was stored this time. */
  readonly isReplay: boolean;
}

/**
 * Takes an application under an idempotency key, once however often it is sent.
 * @throws {ProblemError} for everything that can be wrong with it
 */
export type Submit = (initiativeId: string, key: string, body: unknown) => Promise<Submitted>;

/** Creates what takes applications. Until one is stored or refused, its key is taken in this process. */
export function createSubmit(options: SubmitOptions): Submit {
  const inProgress = new Set<string>();
  return async (initiativeId, key, body) => {
    if (inProgress.has(key)) throw keyInProgress();
    inProgress.add(key);
    try {
      return await submit(options, initiativeId, key, body);
    } finally {
      inProgress.delete(key);
    }
  };
}

async function submit(options: SubmitOptions, initiativeId: string, key: string, body: unknown): Promise<Submitted> {
  const { db } = options;
  const initiative = await readOffer(db, initiativeId);
  const request = parseRequest(body);
  const { defence, ...content } = request;
  const hash = contentHash(initiativeId, content);
  // What was taken once is answered alike later, whatever has been closed or is full by then.
  const known = await findClaim(db, key);
  const taken = known ? { claim: known, isReplay: true } : await take(options, initiative, key, hash, request);
  return answer(options, initiative, key, taken, hash);
}

/**
 * An initiative that takes applications, at least at times.
 * @throws {ProblemError} `not-found`
 */
async function readOffer(db: Database, id: string): Promise<Initiative> {
  const initiative = await findInitiative(db, id);
  if (initiative?.application !== undefined) return initiative;
  throw new ProblemError('not-found', { detail: 'There is no such initiative, or nobody can apply to it here.' });
}

function parseRequest(body: unknown): ApplicationRequest {
  const parsed = z.safeParse(applicationRequestSchema, body);
  if (parsed.success) return parsed.data;
  throw validationProblem(fieldIssues(parsed.error, body));
}

/** An application that is stored, now or before. */
interface Taken {
  readonly claim: Claim;
  readonly isReplay: boolean;
}

async function take(
  options: SubmitOptions,
  initiative: Initiative,
  key: string,
  hash: string,
  request: ApplicationRequest,
): Promise<Taken> {
  const { db, judge, now } = options;
  const moment = now();
  const events = await findEvents(db, initiative.id);
  refuseInvalid(request, initiative, events, moment);
  const quarantine = await judge(request, initiative.id, moment);
  const { defence, ...content } = request;
  return db.transaction().execute(async (tx) => {
    // Another copy of the server may be at the same key.
    if (!(await tryLock(tx, `application ${key}`))) throw keyInProgress();
    const known = await findClaim(tx, key);
    if (known !== undefined) return { claim: known, isReplay: true };
    const receivedAt = moment.toISOString();
    const application = { key, initiative: initiative.id, contentHash: hash, request: content, quarantine, receivedAt };
    const reference = await insert(tx, application);
    await queueMails(tx, { reference, receivedAt, request: content, initiative, events }, quarantine, options);
    const details = { initiative: initiative.id, version: 1, ...(quarantine.length > 0 && { quarantine }) };
    await appendAudit(tx, { actor: 'applicant', action: 'application-received', subject: reference, details }, moment);
    return { claim: { ...application, reference }, isReplay: false };
  });
}

/** @throws {ProblemError} `closed`, `validation` */
function refuseInvalid(request: ApplicationRequest, initiative: Initiative, events: readonly Event[], now: Date): void {
  const today = createDayOf(knownTimeZone(initiative.timeZone))(now.getTime());
  if (formState(initiative.application, today) !== 'open') throw new ProblemError('closed');
  const issues = checkApplication(request, initiative, events, today);
  if (issues.length > 0) throw validationProblem(issues);
}

/** Stores an application under a reference that no other one has. */
async function insert(tx: Database, application: Omit<NewApplication, 'reference'>): Promise<string> {
  for (;;) {
    const reference = createReference(application.initiative);
    if (await insertApplication(tx, { ...application, reference })) return reference;
  }
}

/** The secretariat hears of what was set aside only when it looks for it. */
async function queueMails(
  tx: Database,
  received: ReceivedApplication,
  quarantine: readonly string[],
  { now, siteUrl, secretariatEmail }: SubmitOptions,
): Promise<void> {
  const { reference, request, initiative } = received;
  await queueMail(tx, createReceiptMail(received, secretariatEmail), now());
  if (quarantine.length > 0) return;
  const context = { initiative, siteUrl: siteUrl(), secretariatEmail };
  const notice = createNoticeMail('received', reference, request.organisation.name, context);
  if (notice !== undefined) await queueMail(tx, notice, now());
}

/** @throws {ProblemError} `idempotency-key-reused` when something else was sent under the key */
async function answer(
  { db, secrets }: SubmitOptions,
  initiative: Initiative,
  key: string,
  { claim, isReplay }: Taken,
  hash: string,
): Promise<Submitted> {
  const { reference, receivedAt } = claim;
  const owner = claim.initiative === initiative.id ? initiative : await findInitiative(db, claim.initiative);
  const next = owner?.application?.next ?? [];
  const receipt = { reference, key, receivedAt, secret: await secrets.secretOf(reference), next };
  if (claim.contentHash !== hash) throw new ProblemError('idempotency-key-reused', { receipt });
  return { receipt, isReplay };
}
