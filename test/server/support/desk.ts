import { addStaff } from '../../../server/src/features/access/staff.ts';
import type { Database } from '../../../server/src/db/database.ts';
import type { Applying } from './applying.ts';
import { NOW } from './applying.ts';

/** Where the tests' server is for the world. */
export const ORIGIN = 'https://klima.example.org';

/** Somebody at the desk of a browser without scripts: it keeps the cookie and sends the forms that pages have. */
export interface Visitor {
  readonly get: (path: string) => Promise<Response>;
  /** Sends a form with the token that the last page had, unless the fields say another. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** The text of a page, which must be one. */
  readonly page: (path: string) => Promise<string>;
  readonly cookie: () => string;
}

/** A browser that has not been here. */
export function createVisitor(app: Pick<Applying, 'request'>): Visitor {
  let cookie = '';
  let token = '';
  const keep = async (response: Response): Promise<Response> => {
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = /^[^;]*/.exec(set)?.[0] ?? '';
    const text = await response.clone().text();
    token = /name="form-token" value="([^"]+)"/.exec(text)?.[1] ?? token;
    return response;
  };
  const get = async (path: string) => keep(await app.request(path, { headers: { Cookie: cookie } }));
  return {
    get,
    post: async (path, fields, headers = {}) => {
      const body = new URLSearchParams({ 'form-token': token, ...fields }).toString();
      return keep(
        await app.request(path, {
          method: 'POST',
          body,
          headers: {
            'Content-Type': 'application/x-www-form-urlencoded',
            'Content-Length': String(Buffer.byteLength(body)),
            Origin: ORIGIN,
            Cookie: cookie,
            ...headers,
          },
        }),
      );
    },
    page: async (path) => {
      const response = await get(path);
      if (response.status !== 200) throw new Error(`${path}: ${String(response.status)}`);
      return response.text();
    },
    cookie: () => cookie,
  };
}

/** Lets an address work at the desk of an initiative. */
export const admitStaff = (db: Database, email: string, initiative = 'nfk') =>
  addStaff(db, email, { kind: 'desk', initiative }, NOW);

/** The token in the newest mail with a link to an address. */
export async function mailedToken(db: Database, email: string): Promise<string> {
  const rows = await db.selectFrom('outbox').select('message').where('kind', '=', 'link').execute();
  const mails = rows.filter(({ message }) => message?.includes(`"${email}"`));
  const token = /token=([\w-]+)/.exec(mails.at(-1)?.message ?? '')?.[1];
  if (token === undefined) throw new Error(`No link was mailed to ${email}.`);
  return token;
}

/** A browser in which an address has signed in by a mailed link. */
export async function signIn(app: Pick<Applying, 'request'>, db: Database, email: string): Promise<Visitor> {
  await db.deleteFrom('outbox').where('kind', '=', 'link').execute();
  const visitor = createVisitor(app);
  await visitor.post('/desk/links', { email });
  const response = await visitor.post('/desk/sessions', { link: await mailedToken(db, email) });
  if (response.status !== 303) throw new Error(`Signing in: ${String(response.status)}`);
  await visitor.get(response.headers.get('location') ?? '');
  return visitor;
}
