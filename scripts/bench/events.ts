import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { EVENT_KINDS, type Event } from '../../src/contract/index.ts';
import { addDays } from '../../src/domain/index.ts';

const FOLDER = '.tmp/bench';
/** The day around which the events lie; half of them are over by then. */
const MIDDLE = new Date().toISOString().slice(0, 10);
const AUDIENCES = ['public', 'municipalities', 'businesses', 'members', 'partners'] as const;

/** A database with so many invented events of `nfk`, and the same as one answer of the contract. */
export function prepareEvents(count: number): { readonly database: string; readonly wholeList: string } {
  const folder = `${FOLDER}/events-${count}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const events = Array.from({ length: count }, (_, index) => toEvent(index, count));
  writeFileSync(`${folder}/events.json`, JSON.stringify({ events, asOf: MIDDLE }));
  run(folder, 'migrate');
  run(folder, 'import', 'initiative', 'server/data/initiatives/nfk.json');
  run(folder, 'import', 'events', `${folder}/events.json`, '--initiative', 'nfk');
  return { database: `${folder}/events.db`, wholeList: `${folder}/events.json` };
}

function toEvent(index: number, count: number): Event {
  const day = addDays(MIDDLE, (index - Math.floor(count / 2)) * 3);
  const isLong = index % 7 === 0;
  return {
    id: `event-${index}`,
    title: { nb: `Samling nummer ${index + 1} i nettverket`, en: `Gathering number ${index + 1} of the network` },
    text: { nb: 'Vi går gjennom hva som er gjort siden sist, og hva som skal gjøres.' },
    start: day,
    ...(isLong && { end: addDays(day, 9) }),
    kind: EVENT_KINDS[index % EVENT_KINDS.length] ?? 'other',
    audience: [AUDIENCES[index % AUDIENCES.length] ?? 'public'],
    place: 'Rådhuset',
  };
}

function run(folder: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['server/src/main.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `${folder}/events.db` },
  });
  if (status !== 0) throw new Error(`klimabrikker-server ${words.join(' ')} failed: ${stderr}`);
}
