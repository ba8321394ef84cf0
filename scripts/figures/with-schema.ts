import { randomUUID } from 'node:crypto';
import { connect } from '../../server/src/db/connect.ts';

/** Works in a schema of its own in a PostgreSQL, which is gone afterwards. */
export async function withSchema<Result>(url: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const schema = `figures_${randomUUID().replaceAll('-', '')}`;
  const { db, close } = connect({ kind: 'postgres', url });
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema},public`);
  try {
    await db.schema.createSchema(schema).execute();
    return await work(own.href);
  } finally {
    await db.schema.dropSchema(schema).cascade().execute();
    await close();
  }
}
