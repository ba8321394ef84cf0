import { type IncomingMessage, type RequestListener, type ServerResponse, createServer } from 'node:http';

/** Headers and status of something that a test puts on a foreign site. */
interface AnswerOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that is not ours: pages and answers of a test, on an origin of their own. */
export interface ForeignSite {
  readonly origin: string;
  /** Paths that were asked for, with their query, in order. */
  readonly asked: readonly string[];
  /** Answers at a path, in place of what was there; the address of it. */
  readonly handle: (path: string, listener: RequestListener) => string;
  readonly page: (path: string, html: string, options?: AnswerOptions) => string;
  readonly json: (path: string, value: unknown, options?: AnswerOptions) => string;
}

/** A foreign site on a free port, and how to close it. */
export async function startForeignSite(): Promise<ForeignSite & { readonly close: () => Promise<void> }> {
  const listeners = new Map<string, RequestListener>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    const listener = listeners.get(url.replace(/\?.*/, '')) ?? notFound;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  const origin = `http://127.0.0.1:${String(address.port)}`;

  const handle = (path: string, listener: RequestListener) => {
    listeners.set(path, listener);
    return origin + path;
  };
  const put = (path: string, body: string, type: string, { status = 200, headers = {} }: AnswerOptions = {}) =>
    handle(path, (_, response) => {
      response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', ...headers });
      response.end(body);
    });

  return {
    origin,
    asked,
    handle,
    page: (path, html, options) => put(path, html, 'text/html; charset=utf-8', options),
    json: (path, value, options) => put(path, JSON.stringify(value), 'application/json', options),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// A browser asks for an icon whether or not the page has one, and complains when there is none.
function notFound({ url }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(url === '/favicon.ico' ? 204 : 404, { 'Access-Control-Allow-Origin': '*' }).end();
}
