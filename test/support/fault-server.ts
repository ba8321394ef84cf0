import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A server on a port of its own that answers as a test says. */
export interface FaultServer {
  readonly origin: string;
  /** What was asked, in order. */
  readonly requests: readonly IncomingMessage[];
  /** The listeners for the next requests; the last one stays. */
  answer(...listeners: readonly RequestListener[]): void;
  close(): Promise<void>;
}

export async function startFaultServer(): Promise<FaultServer> {
  const requests: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  let listeners: readonly RequestListener[] = [];
  const server = createServer((request, response: ServerResponse & { req: IncomingMessage }) => {
    requests.push(request);
    const [listener, ...rest] = listeners;
    if (rest.length > 0) listeners = rest;
    listener?.(request, response);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Faults of the connection are what is tested.
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    requests,
    answer(...next) {
      listeners = next;
      requests.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
