import type { Generated } from 'kysely';

/** A member: its JSON as the contract has it, and beside it what the list filters, orders and searches by. */
export interface MembersTable {
  readonly row: Generated<number>;
  readonly initiative: string;
  readonly id: string;
  readonly body: string;
  /** Folded words, each with a space in front (`toHaystack`). */
  readonly haystack: string;
  readonly name_key: string;
  readonly municipality_key: string;
  readonly kind: string;
  readonly tier: string | null;
  readonly section: string | null;
  /** JSON of a localised text. */
  readonly section_title: string | null;
  readonly municipality: string | null;
  readonly municipality_name: string | null;
  readonly size: string | null;
  readonly report: string;
  readonly status: string;
  readonly since: string | null;
}
