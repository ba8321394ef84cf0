import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Member } from '../../../../src/contract/index.ts';
import { facetValueOf, municipalityOf, searchFieldsOf, sortKey, toHaystack } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { compareLists, type StoreSummary } from '../../db/list-changes.ts';
import type { ListDescription } from '../../db/list-description.ts';
import type { MembersTable } from './table.ts';

/**
 * Stores members of an initiative: those with a known id are replaced, others added. Call it in a transaction.
 * @param replace removes the members that are not among these
 */
export async function storeMembers(
  db: Database,
  initiative: string,
  members: readonly Member[],
  description: ListDescription,
  replace: boolean,
): Promise<StoreSummary> {
  const stored = await db.selectFrom('members').select(['id', 'body']).where('initiative', '=', initiative).execute();
  const rows = members.map((member) => memberToRow(initiative, member));
  const { writes, removals, summary } = compareLists(stored, rows, replace);
  for (const part of writes) await upsert(db, part);
  for (const ids of removals) {
    await db.deleteFrom('members').where('initiative', '=', initiative).where('id', 'in', ids).execute();
  }
  await describeList(db, initiative, description);
  return summary;
}

async function upsert(db: Database, rows: readonly Insertable<MembersTable>[]): Promise<void> {
  await db
    .insertInto('members')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['initiative', 'id']).doUpdateSet((values) => ({
        body: values.ref('excluded.body'),
        haystack: values.ref('excluded.haystack'),
        name_key: values.ref('excluded.name_key'),
        municipality_key: values.ref('excluded.municipality_key'),
        kind: values.ref('excluded.kind'),
        tier: values.ref('excluded.tier'),
        section: values.ref('excluded.section'),
        section_title: values.ref('excluded.section_title'),
        municipality: values.ref('excluded.municipality'),
        municipality_name: values.ref('excluded.municipality_name'),
        size: values.ref('excluded.size'),
        report: values.ref('excluded.report'),
        status: values.ref('excluded.status'),
        since: values.ref('excluded.since'),
      })),
    )
    .execute();
}

async function describeList(db: Database, id: string, { asOf, source, licence }: ListDescription): Promise<void> {
  await db
    .updateTable('initiatives')
    .set({
      revision: randomUUID(),
      members_as_of: asOf,
      ...(source !== undefined && { members_source: JSON.stringify(source) }),
      ...(licence !== undefined && { members_licence: JSON.stringify(licence) }),
    })
    .where('id', '=', id)
    .execute();
}

function memberToRow(initiative: string, member: Member): Insertable<MembersTable> {
  const municipality = municipalityOf(member);
  return {
    initiative,
    id: member.id,
    body: JSON.stringify(member),
    haystack: toHaystack(searchFieldsOf(member)),
    name_key: sortKey(member.name),
    municipality_key: sortKey(member.municipality?.name ?? ''),
    kind: member.kind,
    tier: member.tier ?? null,
    section: member.sector?.section ?? null,
    section_title: member.sector === undefined ? null : JSON.stringify(member.sector.title),
    municipality: municipality?.number ?? null,
    municipality_name: municipality?.name ?? null,
    size: member.size ?? null,
    report: facetValueOf(member, 'report') ?? 'missing',
    status: member.status,
    since: member.since ?? null,
  };
}
