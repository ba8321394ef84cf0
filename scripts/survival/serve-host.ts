import { createReadStream, statSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** A site that is not ours: pages that are put there, and the files of this repository beside them. */
export interface Host {
  readonly origin: string;
  /** Puts a page at a path; the address of it. */
  readonly put: (path: string, html: string) => string;
  readonly close: () => void;
}

/** Serves pages on a free port of this machine, which is another origin than that of the widgets' server. */
export async function serveHost(): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page === undefined) sendFile(pathname, response);
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    put: (path, html) => {
      pages.set(path, html);
      return origin + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendFile(pathname: string, response: ServerResponse): void {
  const root = process.cwd() + sep;
  const file = normalize(join(root, decodeURIComponent(pathname)));
  const isThere = file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  if (!isThere) {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
