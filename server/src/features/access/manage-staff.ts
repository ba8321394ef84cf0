import * as z from 'zod/mini';
import { type EditLinkRequest, editLinkRequestSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { addStaff, listStaff, revokeStaff } from './staff.ts';

/** What the operator does with those who may work at a desk. */
export type StaffOrder =
  | { readonly kind: 'add'; readonly email: string; readonly initiative: string }
  | { readonly kind: 'remove'; readonly email: string }
  | { readonly kind: 'list' };

/** Carries out an order and says what came of it, line by line. */
export async function manageStaff(db: Database, order: StaffOrder, now: Date): Promise<readonly string[]> {
  switch (order.kind) {
    case 'add':
      return [await add(db, order.email, order.initiative, now)];
    case 'remove':
      return [await remove(db, order.email, now)];
    case 'list': {
      const staff = await listStaff(db);
      const lines = staff.map(({ email, scope, createdAt }) => `${email}  ${scope.initiative}  since ${createdAt}`);
      return lines.length === 0 ? ['Nobody has access.'] : lines;
    }
  }
}

async function add(db: Database, email: string, initiative: string, now: Date): Promise<string> {
  const request: EditLinkRequest = { email, scope: { kind: 'desk', initiative } };
  const parsed = z.safeParse(editLinkRequestSchema, request);
  if (!parsed.success) throw new Error('This is no e-mail address, or no id of an initiative.');
  if ((await findInitiative(db, initiative)) === undefined) throw new Error(`There is no initiative ${initiative}.`);
  await db.transaction().execute(async (tx) => {
    const { id } = await addStaff(tx, parsed.data.email, parsed.data.scope, now);
    await appendAudit(tx, { actor: 'operator', action: 'staff-added', subject: id, details: { initiative } }, now);
  });
  return `${email} can work at the desk of ${initiative}.`;
}

async function remove(db: Database, email: string, now: Date): Promise<string> {
  const revoked = await db.transaction().execute(async (tx) => {
    const staff = await revokeStaff(tx, email, now);
    for (const { id } of staff) await appendAudit(tx, { actor: 'operator', action: 'staff-removed', subject: id }, now);
    return staff;
  });
  return revoked.length === 0 ? `${email} had no access.` : `${email} has no access any more.`;
}
