import { DEMO_DAY, createTestApp, fillWithDemo } from '../../server/support/test-app.ts';
import { databases } from '../../server/support/databases.ts';

/** Where the endpoint of these tests is said to be. Nothing is asked over a network. */
export const ENDPOINT = 'https://klima.example.no/v1';
/** A page that may send to it. */
export const ORIGIN = 'https://www.kommune.example';
/** Noon of the day that the sample data is loaded on. */
export const NOW = new Date(`${DEMO_DAY}T11:00:00Z`);

/** Answers as `fetch` does. */
export type Fetch = typeof fetch;

/** The reference server with its sample data, in this process. */
export async function openDemo(): Promise<{ readonly fetch: Fetch; readonly close: () => Promise<void> }> {
  const [database] = databases;
  if (!database) throw new Error('There is no database.');
  const { db, close } = await database.open();
  await fillWithDemo(db);
  const app = createTestApp(db, [], 'https://klima.example.no', {
    now: () => NOW,
    allowedOrigins: [ORIGIN],
    limitsRate: false,
  });
  return {
    close,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await app.fetch(await withLength(request));
      // What Node's server adds.
      response.headers.set('Date', NOW.toUTCString());
      return response;
    },
  };
}

/** As Node's client does it. */
async function withLength(request: Request): Promise<Request> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return request;
  const body = await request.arrayBuffer();
  const headers = new Headers(request.headers);
  headers.set('Content-Length', String(body.byteLength));
  return new Request(request.url, { method: request.method, headers, body });
}
