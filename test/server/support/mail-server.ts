import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What the server does with the next mail: takes it, refuses it with a code at a command, or goes away after its text. */
export type Mood = 'take' | 'die' | { readonly at: 'MAIL' | 'RCPT' | 'DATA'; readonly code: number };

/** A mail server on a port of its own that does as a test says. */
export interface MailServer {
  readonly url: string;
  readonly port: number;
  /** The mails whose text has come, whatever was answered, as they came. */
  readonly received: readonly string[];
  /** What is done with the next mails; the last one stays. */
  readonly feel: (...moods: readonly Mood[]) => void;
  readonly close: () => Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  let moods: readonly Mood[] = [];
  const refusalAt = (command: 'MAIL' | 'RCPT' | 'DATA'): Error | null => {
    const [mood] = moods;
    if (typeof mood !== 'object' || mood.at !== command) return null;
    next();
    return Object.assign(new Error('miljo@nordlys-bakeri.example.no is not wanted'), { responseCode: mood.code });
  };
  const next = () => {
    if (moods.length > 1) moods = moods.slice(1);
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) => done(refusalAt('MAIL')),
    onRcptTo: (_address, _session, done) => done(refusalAt('RCPT')),
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        received.push(mail);
        const refusal = refusalAt('DATA');
        if (refusal !== null || moods[0] !== 'die') {
          if (refusal === null) next();
          done(refusal);
          return;
        }
        next();
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  // Faults of the connection are what is tested.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(taken)}`,
    port: taken,
    received,
    feel: (...wanted) => {
      moods = wanted;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
