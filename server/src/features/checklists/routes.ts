import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { LANGUAGES, progressChangeSchema, versionTag } from '../../../../src/contract/index.ts';
import { progressToCsv } from '../../../../src/domain/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, READ_CACHE, sendAnswer } from '../../http/answer.ts';
import { readBearerToken } from '../../http/bearer-token.ts';
import { readExpectedVersion } from '../../http/if-match.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { readRoute } from '../../http/read-route.ts';
import { fileId, idOf, queryOf, type RequestVariables } from '../../http/request.ts';
import { readStrictQuery } from '../../http/strict-query.ts';
import { readValidBody } from '../../http/valid-body.ts';
import { writeRoute } from '../../http/write-route.ts';
import { changeProgress } from './change-progress.ts';
import { createChecklistLoader, withSummary } from './checklist-set.ts';
import { openEditor } from './editor.ts';
import { findAllProgress } from './progress-repository.ts';
import { createChecklistReader, readProgress } from './service.ts';
import { STATUS_WORDS } from './status-words.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' } as const;
/** Whoever has changed something looks at it next; a server that is down is another matter. */
const SHORT_CACHE = { 'Cache-Control': 'public, max-age=5, stale-if-error=86400' } as const;

const csvQuerySchema = z.object({ language: z.optional(z.enum(LANGUAGES)) });

/** The steps of an initiative, how far municipalities have come on them, and the changes to that. */
export function mountChecklists(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, revisions, cached, now = () => new Date() } = dependencies;
  const load = createChecklistLoader();
  const readChecklist = createChecklistReader(db, revisions, load);

  readRoute(app, '/initiatives/:initiative/checklist.json', async (c) => {
    refuseParameters(queryOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const answer = await cached(`checklist ${initiative}`, async () => {
      const { checklist } = await readChecklist(initiative);
      // A folder of files takes no changes; the exported folder says nothing of it.
      return createAnswer(JSON.stringify({ ...checklist, editable: true }), 'application/json');
    });
    return sendAnswer(answer, c.req.raw);
  });

  readRoute(app, '/initiatives/:initiative/checklist.csv', async (c) => {
    const { language = 'nb' } = readStrictQuery(csvQuerySchema, queryOf(c)).query;
    const set = await readChecklist(idOf(c.req.param('initiative')));
    const { id } = set.initiative;
    // What is overdue, and which year a yearly step is in, changes at midnight.
    const today = set.dayOf(now().getTime());
    const answer = await cached(`checklist csv ${id} ${language} ${today}`, async () => {
      const words = { language, statuses: STATUS_WORDS[language] };
      const table = progressToCsv(set.checklist, await findAllProgress(db, id), today, words);
      return createAnswer(table, 'text/csv; charset=utf-8', {
        'Cache-Control': READ_CACHE,
        'Content-Disposition': `attachment; filename="${id}-checklist.csv"`,
      });
    });
    return sendAnswer(answer, c.req.raw);
  });

  readRoute(app, '/initiatives/:initiative/checklist/:file{[^/]+\\.json}', async (c) => {
    refuseParameters(queryOf(c));
    const set = await readChecklist(idOf(c.req.param('initiative')));
    const municipality = fileId(c.req.param('file'));
    const today = set.dayOf(now().getTime());
    const answer = await cached(`progress ${set.initiative.id} ${municipality} ${today}`, async () => {
      const progress = withSummary(set, await readProgress(db, set, municipality), today);
      return createAnswer(JSON.stringify(progress), 'application/json', SHORT_CACHE);
    });
    return sendAnswer(answer, c.req.raw);
  });

  writeRoute(app, 'PATCH', '/initiatives/:initiative/checklist/:municipality', async (c) => {
    refuseParameters(queryOf(c));
    const place = { initiative: idOf(c.req.param('initiative')), municipality: idOf(c.req.param('municipality')) };
    const token = readBearerToken(c.req.header('authorization'), 'Send the token of a session as a bearer token.');
    const editor = await openEditor(db, token, place, now());
    const version = readExpectedVersion(c.req.header('if-match'));
    const change = await readValidBody(c.req.raw, progressChangeSchema);
    const progress = await changeProgress({ db, load }, { ...place, version }, change, editor, now());
    revisions.lookAgain();
    return c.json(progress, 200, { ...NOT_CACHED, ETag: versionTag(progress.version) });
  });
}
