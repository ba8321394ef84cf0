import { randomUUID } from 'node:crypto';
import { createServer, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { PROBLEMS, type ProblemType } from '../../src/contract/index.ts';
import { CORS_HEADERS } from './middleware/cors.ts';
import { MAX_HEAD_BYTES, MAX_URL_LENGTH } from './middleware/limits.ts';
import { SECURITY_HEADERS } from './middleware/security-headers.ts';
import { ProblemError, problemResponse, toProblem } from './problem.ts';

/** How long a client may take, in milliseconds. */
export interface ServerTimeouts {
  readonly headers: number;
  readonly request: number;
  /** How often slow clients are looked for. */
  readonly check: number;
}

export const TIMEOUTS: ServerTimeouts = { headers: 10_000, request: 30_000, check: 1000 };

/** A Node server for the application. What Node itself refuses is answered with problems and CORS headers too. */
export function createHttpServer(
  fetch: (request: Request, bindings: HttpBindings | Http2Bindings) => Response | Promise<Response>,
  timeouts: ServerTimeouts = TIMEOUTS,
): Server {
  const listener = getRequestListener(fetch, {
    // Without a Host header or with a broken one there is no address to answer under.
    hostname: 'localhost',
    errorHandler: refuse,
  });
  const server = createServer(
    {
      maxHeaderSize: MAX_HEAD_BYTES,
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: timeouts.check,
      keepAliveTimeout: 65_000,
    },
    (request, response) => void listener(request, response),
  );
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(rawProblem(problemOfClientError(error.code, error.rawPacket)));
  });
  return server;
}

/** The answer to a request whose address makes no sense. */
function refuse(): Response {
  const id = randomUUID();
  const response = problemResponse(new ProblemError('invalid-request'), id);
  for (const [name, value] of [...STANDING_HEADERS, ['X-Request-Id', id] as const]) response.headers.set(name, value);
  return response;
}

function problemOfClientError(code: string | undefined, packet: Buffer | undefined): ProblemType {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return isLongLine(packet) ? 'uri-too-long' : 'headers-too-large';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'request-timeout';
    default:
      return 'invalid-request';
  }
}

/** Whether it was the request line that grew too long, as far as the last packet shows. */
function isLongLine(packet: Buffer | undefined): boolean {
  if (packet === undefined) return false;
  const end = packet.indexOf('\r\n');
  return end < 0 || end > MAX_URL_LENGTH;
}

function rawProblem(type: ProblemType): string {
  const id = randomUUID();
  const status = PROBLEMS[type];
  const body = JSON.stringify(toProblem(type, id));
  const headers = [
    ...STANDING_HEADERS,
    ['X-Request-Id', id],
    ['Date', new Date().toUTCString()],
    ['Content-Type', 'application/problem+json'],
    ['Cache-Control', 'no-store'],
    ['Content-Length', String(Buffer.byteLength(body))],
    ['Connection', 'close'],
  ];
  const head = headers.map(([name = '', value = '']) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head}\r\n${body}`;
}

const STANDING_HEADERS = [...Object.entries(CORS_HEADERS), ...Object.entries(SECURITY_HEADERS)];
