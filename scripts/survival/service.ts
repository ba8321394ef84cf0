import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { startServer } from '../figures/server-process.ts';

const membersSchema = z.object({ members: z.array(z.object({ name: z.string() })) });
const eventsSchema = z.object({ events: z.array(z.object({ title: z.record(z.string(), z.string()) })) });

/** A running server of ours with the sample data. */
export interface Service {
  readonly origin: string;
  /** Matches the name of any member and the title of any event, which is what a live widget shows. */
  readonly anyContent: RegExp;
  readonly stop: () => Promise<void>;
}

/** Starts the server on a free port with a database of its own. */
export async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-'));
  const server = await startServer(['start', '--demo'], { DATABASE_URL: join(folder, 'survival.db') });
  const { origin } = new URL(server.url);
  const read = async (file: string): Promise<unknown> =>
    (await fetch(`${origin}/v1/initiatives/nfk/${file}.json`)).json();
  const { members } = z.parse(membersSchema, await read('members'));
  const { events } = z.parse(eventsSchema, await read('events'));
  const words = [...members.map(({ name }) => name), ...events.flatMap(({ title }) => Object.values(title))];
  return {
    origin,
    anyContent: new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')),
    stop: async () => {
      await server.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
