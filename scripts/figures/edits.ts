import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { DatabaseConfig } from '../../server/src/config.ts';
import { connect } from '../../server/src/db/connect.ts';
import type { Database } from '../../server/src/db/database.ts';
import { createLink } from '../../server/src/features/access/links.ts';
import { redeemLink } from '../../server/src/features/access/redeem-link.ts';
import { addStaff } from '../../server/src/features/access/staff.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { findProgress } from '../../server/src/features/checklists/progress-repository.ts';
import { findVersions } from '../../server/src/features/checklists/version-log.ts';
import {
  type Checklist,
  checklistSchema,
  DOCUMENT_STATES,
  isOneOf,
  paths,
  type Progress,
  progressSchema,
  toPointer,
} from '../../src/contract/index.ts';
import { checkEdits } from './check-edits.ts';
import { type EditResults, isSound } from './edit-figures.ts';
import { describeMachine } from './machine.ts';
import { createSeededRandom } from './seeded-random.ts';
import { startServer } from './server-process.ts';
import { type EditedField, simulateEditor } from './simulate-editor.ts';
import { withSchema } from './with-schema.ts';

/**
 * Lets many editors change the same checklist at the same time, and checks the history of the server against what they
 * saw. SQLite always; PostgreSQL when `TEST_POSTGRES_URL` is set, in a schema of its own. The same seed gives the same
 * choices; who is faster is the machine's.
 * Usage: `npm run figures:edits -- [--editors 20] [--edits 500] [--seed 1]`; writes `.tmp/figures-edits.json`.
 */
const OUTPUT = '.tmp/figures-edits.json';
const SERVERS = 2;
/** A municipality of the demo. */
const PLACE = { initiative: 'nettonull', municipality: '3203' };
/** Those that need no reason. */
const STATUSES = ['not-started', 'in-progress', 'waiting', 'done'] as const;

const { values } = parseArgs({
  options: {
    editors: { type: 'string', default: '20' },
    edits: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const editors = Number(values.editors);
const rounds = Number(values.edits);
const seed = Number(values.seed);

/** The fields that everybody types into: of three steps, so that many meet. */
function fieldsOf({ steps }: Checklist): readonly EditedField[] {
  return steps.slice(0, 3).flatMap(({ id: step, evidence = [], documents = [] }): EditedField[] => [
    { pointer: toPointer(['steps', step, 'status']), choices: STATUSES },
    ...evidence
      .filter(({ kind }) => isOneOf(['text', 'reference'], kind))
      .map(({ id }) => ({ pointer: toPointer(['steps', step, 'evidence', id]) })),
    ...documents.map(({ id }) => ({
      pointer: toPointer(['steps', step, 'documents', id]),
      choices: DOCUMENT_STATES,
    })),
  ]);
}

async function readJson<Value>(url: string, schema: z.ZodMiniType<Value>): Promise<Value> {
  const body: unknown = await (await fetch(url)).json();
  return z.parse(schema, body);
}

/** A session of somebody of the municipality, and who that is in the logs. */
async function openSession(db: Database, name: string): Promise<{ actor: string; token: string }> {
  const now = new Date();
  const { id } = await addStaff(db, `${name}@asker.example`, { kind: 'checklist', ...PLACE }, now);
  const opened = await redeemLink(db, (await createLink(db, id, now)) ?? '', now);
  if (opened === undefined) throw new Error('The link opened nothing.');
  return { actor: `municipality:${id}`, token: opened.token };
}

async function measure(
  name: string,
  database: DatabaseConfig,
  random: number,
): Promise<EditResults['results'][number]> {
  const environment = {
    DATABASE_URL: database.kind === 'sqlite' ? database.file : database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'nettonull@fjordbyen.example',
  };
  const servers = [await startServer(['start', '--demo'], environment)];
  const { db, close } = connect(database);
  try {
    while (servers.length < SERVERS) servers.push(await startServer(['start'], environment));
    const urls = servers.map(({ url }) => url);
    const read = (path: string) => `${urls[0] ?? ''}/v1${path}`;
    const [field, ...others] = fieldsOf(await readJson(read(paths.checklist(PLACE.initiative)), checklistSchema));
    if (field === undefined) throw new Error('The checklist has no fields.');
    const progressUrl = read(paths.progress(PLACE.initiative, PLACE.municipality));
    const first: Progress = await readJson(progressUrl, progressSchema);
    const start = performance.now();
    const done = await Promise.all(
      Array.from({ length: editors }, async (_, at) => {
        const { actor, token } = await openSession(db, `editor-${at}`);
        const editor = await simulateEditor({
          name: `e${at}`,
          url: urls[at % SERVERS] ?? '',
          place: PLACE,
          token,
          progress: first,
          fields: [field, ...others],
          rounds,
          random: createSeededRandom(random + at),
        });
        return { actor, ...editor };
      }),
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    const versions = (await findVersions(db, PLACE.initiative, PLACE.municipality)).filter(
      ({ version }) => version > first.version,
    );
    // From the database: a copy of the server may answer for a second with what it knows.
    const last = await findProgress(db, PLACE.initiative, PLACE.municipality);
    if (last === undefined) throw new Error('The progress is gone.');
    const logged = await db.selectFrom('audit').select('details').where('action', '=', 'progress-changed').execute();
    const edits = done.flatMap((editor) => editor.edits);
    const total = (of: keyof (typeof done)[number]['tally']): number =>
      done.reduce((sum, { tally }) => sum + tally[of], 0);
    const result = {
      database: name,
      servers: SERVERS,
      fields: others.length + 1,
      sent: total('sent'),
      refused: total('refused'),
      lostAnswers: total('lostAnswers'),
      merged: total('merged'),
      conflicts: total('conflicts'),
      kept: edits.filter(({ fate }) => fate === 'kept').length,
      yielded: edits.filter(({ fate }) => fate === 'yielded').length,
      versions: versions.length,
      ...checkEdits({ first, last, versions, edits: new Map(done.map((editor) => [editor.actor, editor.edits])) }),
      unlogged: Math.abs(logged.length - versions.length),
      isLogWhole: (await verifyAudit(db)).kind === 'ok',
      seconds,
    };
    console.log(result);
    return result;
  } finally {
    await close();
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
  }
}

console.log(`seed ${seed}`);
const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-edits-'));
try {
  const results = [await measure('SQLite', { kind: 'sqlite', file: join(folder, 'edits.db') }, seed)];
  const url = process.env.TEST_POSTGRES_URL;
  if (url === undefined) console.log('PostgreSQL is left out: TEST_POSTGRES_URL is not set.');
  else results.push(await withSchema(url, (own) => measure('PostgreSQL', { kind: 'postgres', url: own }, seed)));
  mkdirSync('.tmp', { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ ...describeMachine(), seed, editors, rounds, results }, undefined, 2)}\n`);
  if (!results.every(isSound)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
