import * as z from 'zod/mini';
import { type Organisation, organisationSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';

const HOUR_MS = 60 * 60_000;
const KEPT_MS = 24 * HOUR_MS;
/** A company that was founded today is soon known. */
const UNKNOWN_KEPT_MS = HOUR_MS;

/** What was asked of the register. */
export interface Question {
  readonly number: string;
  /** Municipalities whose branches were asked for, in order. */
  readonly municipalities: readonly string[];
}

/** What a question is kept under: its number comes first. */
export const keyOf = ({ number, municipalities }: Question): string => [number, ...municipalities].join(' ');

/** What the register answered to a question within a day. */
export async function findAnswer(db: Database, question: Question, now: Date): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('register_answers')
    .select(['body', 'fetched_at'])
    .where('number', '=', keyOf(question))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const value: unknown = JSON.parse(row.body);
  const organisation = z.parse(organisationSchema, value);
  const age = now.getTime() - Date.parse(row.fetched_at);
  return age < (organisation.state === 'unknown' ? UNKNOWN_KEPT_MS : KEPT_MS) ? organisation : undefined;
}

/** Keeps an answer for a day, and forgets those that are older. */
export async function keepAnswer(
  db: Database,
  question: Question,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  const outdated = new Date(now.getTime() - KEPT_MS).toISOString();
  await db.deleteFrom('register_answers').where('fetched_at', '<', outdated).execute();
  const row = { body: JSON.stringify(organisation), fetched_at: now.toISOString() };
  await db
    .insertInto('register_answers')
    .values({ number: keyOf(question), ...row })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(row))
    .execute();
}

/** Forgets everything that was answered about a number. */
export async function purgeAnswers(db: Database, number: string): Promise<void> {
  await db
    .deleteFrom('register_answers')
    .where((eb) => eb.or([eb('number', '=', number), eb('number', 'like', `${number} %`)]))
    .execute();
}
