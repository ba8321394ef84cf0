import type { Sort } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { createColumnBuilder, type MemberColumns } from './columns.ts';
import { type Order, orderMembers } from './order.ts';
import { findList, listMembers, type ListDescription } from './repository.ts';

/** The columns of one initiative at one revision, with the orders that have been asked for. */
export interface ColumnSet {
  readonly columns: MemberColumns;
  readonly description: ListDescription;
  readonly orderBy: (sort: Sort) => Order;
}

/** Columns by initiative and revision. Resolves to `undefined` when the initiative has no list of members. */
export type ColumnStore = (initiative: string, revision: string) => Promise<ColumnSet | undefined>;

/** Creates a store that keeps the newest columns of each initiative and loads them when the revision is another one. */
export function createColumnStore(db: Database): ColumnStore {
  const kept = new Map<string, { readonly revision: string; readonly set: Promise<ColumnSet | undefined> }>();
  return (initiative, revision) => {
    const known = kept.get(initiative);
    if (known?.revision === revision) return known.set;
    const entry = { revision, set: loadColumns(db, initiative) };
    kept.set(initiative, entry);
    // A failed load is tried again by the next request.
    entry.set.catch(() => {
      if (kept.get(initiative) === entry) kept.delete(initiative);
    });
    return entry.set;
  };
}

async function loadColumns(db: Database, initiative: string): Promise<ColumnSet | undefined> {
  const description = await findList(db, initiative);
  if (description === undefined) return undefined;
  const builder = createColumnBuilder();
  for await (const members of listMembers(db, initiative)) builder.add(members);
  const columns = builder.build();
  const orders = new Map<Sort, Order>();
  return {
    columns,
    description,
    orderBy: (sort) => {
      const order = orders.get(sort) ?? orderMembers(columns, sort);
      orders.set(sort, order);
      return order;
    },
  };
}
