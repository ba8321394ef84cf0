import { type Kysely, sql } from 'kysely';
import { type Database, isSqlite } from './database.ts';

/**
 * Creates what {@link findMatchingRows} reads. SQLite: an FTS5 index kept by triggers. Its `ascii` tokenizer splits
 * at spaces only, since a haystack holds letters, digits and spaces; prefixes up to eight characters are indexed.
 * PostgreSQL: a trigram index where `pg_trgm` can be created, else a search reads every haystack.
 */
export async function createMemberSearch(db: Kysely<never>): Promise<void> {
  const statements = isSqlite(db)
    ? [
        sql`create virtual table member_search using fts5(
          haystack, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3 4 5 6 7 8')`,
        sql`create trigger members_inserted after insert on members begin
          insert into member_search(rowid, haystack) values (new.row, new.haystack); end`,
        sql`create trigger members_deleted after delete on members begin
          delete from member_search where rowid = old.row; end`,
        sql`create trigger members_updated after update of haystack on members begin
          delete from member_search where rowid = old.row;
          insert into member_search(rowid, haystack) values (new.row, new.haystack); end`,
      ]
    : [
        sql`do $$ begin
          create extension if not exists pg_trgm;
          create index members_haystack on members using gin (haystack gin_trgm_ops);
        exception when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
          raise notice 'pg_trgm is not available: a search reads every haystack';
        end $$`,
      ];
  for (const statement of statements) await statement.execute(db);
}

/**
 * Rows of members whose haystack has a word beginning with each of the tokens, as `matchesTokens` in the domain
 * decides. On SQLite rows of other initiatives are among them: joining to leave them out costs more than the search.
 */
export async function findMatchingRows(
  db: Database,
  initiative: string,
  tokens: readonly string[],
): Promise<Uint32Array> {
  const { rows } = await (isSqlite(db) ? searchSqlite(tokens) : searchPostgres(initiative, tokens)).execute(db);
  return parseNumbers(rows[0]?.matches ?? '');
}

const [COMMA, ZERO] = [44, 48];

/** The numbers of `1,20,3`. One text of all numbers is read many times faster than one object per row. */
function parseNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      numbers[count++] = number;
      number = 0;
    } else number = number * 10 + code - ZERO;
  }
  if (text !== '') numbers[count++] = number;
  return numbers.slice(0, count);
}

// Tokens are letters and digits only: nothing in them means anything to FTS5 or LIKE.
const searchSqlite = (tokens: readonly string[]) =>
  sql<{ matches: string | null }>`select group_concat(rowid) as matches from member_search
    where member_search match ${tokens.map((token) => `"${token}"*`).join(' AND ')}`;

const searchPostgres = (initiative: string, tokens: readonly string[]) =>
  sql<{ matches: string | null }>`select string_agg(row::text, ',') as matches from members
    where initiative = ${initiative} and ${sql.join(
      tokens.map((token) => sql`haystack like ${`% ${token}%`}`),
      sql` and `,
    )}`;
