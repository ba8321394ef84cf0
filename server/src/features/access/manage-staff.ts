import * as z from 'zod/mini';
import { type EditLinkRequest, editLinkRequestSchema, type Scope } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { findMunicipalityName } from '../checklists/municipality-name.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { addStaff, listStaff, revokeStaff } from './staff.ts';

/** What the operator does with those who may work at a desk or in a checklist. */
export type StaffOrder =
  | {
      readonly kind: 'add';
      readonly email: string;
      readonly initiative: string;
      /** Number of the municipality whose checklist it is about; the desk when absent. */
      readonly municipality?: string;
    }
  | { readonly kind: 'remove'; readonly email: string }
  | { readonly kind: 'list' };

/** Carries out an order and says what came of it, line by line. */
export async function manageStaff(db: Database, order: StaffOrder, now: Date): Promise<readonly string[]> {
  switch (order.kind) {
    case 'add':
      return [await add(db, order.email, scopeOf(order), now)];
    case 'remove':
      return [await remove(db, order.email, now)];
    case 'list': {
      const staff = await listStaff(db);
      const lines = staff.map(({ email, scope, createdAt }) => `${email}  ${placeOf(scope)}  since ${createdAt}`);
      return lines.length === 0 ? ['Nobody has access.'] : lines;
    }
  }
}

const scopeOf = ({ initiative, municipality }: StaffOrder & { readonly kind: 'add' }): Scope =>
  municipality === undefined ? { kind: 'desk', initiative } : { kind: 'checklist', initiative, municipality };

const placeOf = (scope: Scope): string =>
  scope.kind === 'desk' ? scope.initiative : `${scope.initiative} ${scope.municipality}`;

async function add(db: Database, email: string, scope: Scope, now: Date): Promise<string> {
  const request: EditLinkRequest = { email, scope };
  const parsed = z.safeParse(editLinkRequestSchema, request);
  if (!parsed.success) throw new Error('This is no e-mail address, no id of an initiative or no municipality number.');
  const { initiative } = scope;
  if ((await findInitiative(db, initiative)) === undefined) throw new Error(`There is no initiative ${initiative}.`);
  const place = scope.kind === 'desk' ? undefined : await findMunicipality(db, initiative, scope.municipality);
  await db.transaction().execute(async (tx) => {
    const { id } = await addStaff(tx, parsed.data.email, parsed.data.scope, now);
    const details = { initiative, ...(scope.kind === 'checklist' && { municipality: scope.municipality }) };
    await appendAudit(tx, { actor: 'operator', action: 'staff-added', subject: id, details }, now);
  });
  return place === undefined
    ? `${email} can work at the desk of ${initiative}.`
    : `${email} can work on the checklist of ${place} in ${initiative}.`;
}

async function findMunicipality(db: Database, initiative: string, number: string): Promise<string> {
  const name = await findMunicipalityName(db, initiative, number);
  if (name === undefined) throw new Error(`There is no municipality ${number} in ${initiative}.`);
  return name;
}

async function remove(db: Database, email: string, now: Date): Promise<string> {
  const revoked = await db.transaction().execute(async (tx) => {
    const staff = await revokeStaff(tx, email, now);
    for (const { id } of staff) await appendAudit(tx, { actor: 'operator', action: 'staff-removed', subject: id }, now);
    return staff;
  });
  return revoked.length === 0 ? `${email} had no access.` : `${email} has no access any more.`;
}
