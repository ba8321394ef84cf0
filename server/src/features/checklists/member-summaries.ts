import * as z from 'zod/mini';
import { type Member, memberSchema, type Progress, type ProgressSummary } from '../../../../src/contract/index.ts';
import { summaryOf } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { holdLock } from '../../db/hold-lock.ts';
import { touchInitiative } from '../initiatives/repository.ts';
import { parseMember } from '../members/repository.ts';
import { type ChecklistSet, loadChecklistSet } from './checklist-set.ts';
import { findAllProgress } from './progress-repository.ts';

/**
 * Waits until nobody else changes what municipalities of an initiative have done, or the members that tell of it. Call
 * it in a transaction, before anything of the two is read.
 */
export const holdProgress = (tx: Database, initiative: string): Promise<void> => holdLock(tx, `progress ${initiative}`);

/** Puts a summary at the member that a municipality is, if it is one; or takes it away. Call it in a transaction. */
export async function storeSummary(
  tx: Database,
  initiative: string,
  municipality: string,
  summary: ProgressSummary | undefined,
): Promise<void> {
  const rows = await tx
    .selectFrom('members')
    .select(['row', 'body'])
    .where('initiative', '=', initiative)
    .where('kind', '=', 'municipality')
    .where('municipality', '=', municipality)
    .execute();
  for (const { row, body } of rows) {
    const changed = JSON.stringify(withProgress(parseMember(body), summary));
    if (changed === body) continue;
    await tx.updateTable('members').set({ body: changed }).where('row', '=', row).execute();
    await touchInitiative(tx, initiative);
  }
}

/**
 * Puts a summary of today at every municipality that something is stored of. Call it in a transaction.
 * @param removed numbers of municipalities that nothing is stored of any more
 */
export async function storeSummaries(
  tx: Database,
  set: ChecklistSet,
  today: string,
  removed: readonly string[] = [],
): Promise<void> {
  const summaries = await findSummaries(tx, set, today);
  for (const number of [...summaries.keys(), ...removed]) {
    await storeSummary(tx, set.initiative.id, number, summaries.get(number));
  }
}

/**
 * Members as they are to be stored: what their municipality has done is what the server knows, where it knows anything.
 * Call it in a transaction.
 */
export async function withSummaries(
  tx: Database,
  initiative: string,
  members: readonly Member[],
  today: string,
): Promise<readonly Member[]> {
  const set = await loadChecklistSet(tx, initiative);
  if (set === undefined) return members;
  const summaries = await findSummaries(tx, set, today);
  return members.map((member) => {
    const summary = member.kind === 'municipality' ? summaries.get(member.number ?? '') : undefined;
    return summary === undefined ? member : withProgress(member, summary);
  });
}

/** Brings the summaries of all initiatives up to date: those of yearly steps end with the year. */
export async function refreshSummaries(db: Database, now: Date): Promise<void> {
  const rows = await db.selectFrom('checklists').select('initiative').execute();
  for (const { initiative } of rows) {
    await db.transaction().execute(async (tx) => {
      await holdProgress(tx, initiative);
      const set = await loadChecklistSet(tx, initiative);
      if (set !== undefined) await storeSummaries(tx, set, set.dayOf(now.getTime()));
    });
  }
}

async function findSummaries(
  tx: Database,
  { initiative, checklist }: ChecklistSet,
  today: string,
): Promise<ReadonlyMap<string, ProgressSummary>> {
  const all = await findAllProgress(tx, initiative.id);
  const summarise = (progress: Progress) => summaryOf(checklist, progress, today);
  return new Map(all.map((progress) => [progress.municipality.number, summarise(progress)]));
}

/** The fields in the order of the contract, so that the same member is the same text. */
function withProgress({ progress: _, ...member }: Member, summary: ProgressSummary | undefined): Member {
  return z.parse(memberSchema, { ...member, ...(summary !== undefined && { progress: summary }) });
}
