import { createReadStream, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The least that a web server for files does, with the one header that the contract asks of it. */
export const fileListener = (folder: string): RequestListener => {
  const root = normalize(folder + sep);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, decodeURIComponent(pathname));
    const stats = file.startsWith(root) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (stats?.isFile() !== true) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html' }).end('<h1>404 Not Found</h1>');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Last-Modified': stats.mtime.toUTCString() });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
};

/** Listens on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}` };
}
