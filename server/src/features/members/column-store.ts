import type { Sort } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { keepByRevision, type KeptByRevision } from '../../db/keep-by-revision.ts';
import type { ListDescription } from '../../db/list-description.ts';
import { createColumnBuilder, type MemberColumns } from './columns.ts';
import { type Order, orderMembers } from './order.ts';
import { findList, listMembers } from './repository.ts';

/** The columns of one initiative at one revision, with the orders that have been asked for. */
export interface ColumnSet {
  readonly columns: MemberColumns;
  readonly description: ListDescription;
  readonly orderBy: (sort: Sort) => Order;
}

/** Columns by initiative and revision; `undefined` when the initiative has no list of members. */
export type ColumnStore = KeptByRevision<ColumnSet | undefined>;

/** Creates a store of the columns in a database. */
export const createColumnStore = (db: Database): ColumnStore =>
  keepByRevision((initiative) => loadColumns(db, initiative));

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
