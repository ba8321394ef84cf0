import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { eventsSchema, initiativeSchema } from '../../src/contract/index.ts';
import { startServer } from '../figures/server-process.ts';
import { toSurvey, toWizard } from './form-definitions.ts';
import { questionsOf } from './form-questions.ts';
import type { FormResults, FormVisit } from './form-results.ts';
import { startPageServer } from './page-server.ts';
import { FORMS, visitForm } from './visit-form.ts';

/**
 * Measures the membership form in Chromium beside SurveyJS and form.io with the same fields, in the same run:
 * `node scripts/bench/form.ts --runs 5`. Writes `.tmp/bench-form.json`. Times of a busy machine say little: run it alone.
 */
const OUTPUT = '.tmp/bench-form.json';
const FOLDER = '.tmp/bench/form';
const DATA = '/v1/initiatives/nfk';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);

const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--if-stale'], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed.');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await startServer(['start', '--demo'], { DATABASE_URL: `${FOLDER}/form.db` });
try {
  const definitions = await writeDefinitions(server.url);
  const pages = await startPageServer(
    FORMS.map(({ name }) => name),
    definitions,
    server.url,
  );
  const measured = FORMS.map((form) => {
    const visits: FormVisit[] = [];
    return { form, visits };
  });
  try {
    for (const path of ['/klimabrikker/cdn/nfk-membership-form.js', `${DATA}.json`, `${DATA}/events.json`]) {
      await fetch(pages.origin + path, { headers: { 'Accept-Encoding': 'br' } }).then((answer) => answer.arrayBuffer());
    }
    for (let run = 0; run < runs; run++) {
      for (const { form, visits } of measured) {
        const visit = await visitForm(form, `${pages.origin}/${form.name}.html`);
        console.log(`${form.title.padEnd(20)} ${JSON.stringify(visit)}`);
        visits.push(visit);
      }
    }
  } finally {
    pages.stop();
  }
  const written: FormResults = {
    date: new Date().toISOString().slice(0, 10),
    commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    runs,
    results: measured.map(({ form: { name, title }, visits }) => ({ subject: name, title, visits })),
  };
  writeFileSync(OUTPUT, `${JSON.stringify(written, undefined, 2)}\n`);
} finally {
  await server.end('SIGTERM');
}

/** Writes what the endpoint asks as the others take it; the files, by address. */
async function writeDefinitions(url: string): Promise<Readonly<Record<string, string>>> {
  const initiative = await read(`${url}${DATA}.json`, initiativeSchema);
  const { events } = await read(`${url}${DATA}/events.json`, eventsSchema);
  const questions = questionsOf(initiative, events, new Date().toISOString().slice(0, 10));
  const files = { '/survey.json': toSurvey(questions), '/wizard.json': toWizard(questions) };
  return Object.fromEntries(
    Object.entries(files).map(([address, definition]) => {
      writeFileSync(FOLDER + address, JSON.stringify(definition));
      return [address, FOLDER + address];
    }),
  );
}

async function read<Schema extends z.ZodMiniType>(url: string, schema: Schema): Promise<z.infer<Schema>> {
  const body: unknown = await (await fetch(url)).json();
  return z.parse(schema, body);
}
