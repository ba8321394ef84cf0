import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { isUnavailable } from '../../db/is-unavailable.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, sendAnswer } from '../../http/answer.ts';
import { answerOtherMethod, isRead } from '../../http/read-route.ts';
import { idOf, queryOf, type RequestVariables } from '../../http/request.ts';
import { logFailure } from '../../log-failure.ts';
import { ProblemError } from '../../problem.ts';
import { languageOf } from '../desk/create-desk.ts';
import { renderDeadEnd } from './list-page.ts';
import { renderPage } from './render-page.ts';

/** Files beside this one that pages ask for. */
const FILES = [
  ['/edit.css', 'text/css; charset=utf-8'],
  ['/edit.js', 'text/javascript; charset=utf-8'],
] as const;
const FILE_CACHE = { 'Cache-Control': 'public, max-age=300' } as const;
/** The same for everybody, and nothing to lose when somebody goes back to it. */
const PAGE_CACHE = { 'Cache-Control': 'no-cache' } as const;

/** The pages on which municipalities fill in their checklists, for those that have none of their own with the widget. */
export function mountEdit(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, log, cached, secretariatEmail } = dependencies;
  const site = new Hono<RequestVariables>();
  for (const [path, type] of FILES) {
    const body = readFileSync(new URL(`.${path}`, import.meta.url), 'utf8');
    site.get(path, (c) => {
      c.set('route', `/edit${path}`);
      return c.body(body, 200, { ...FILE_CACHE, 'Content-Type': type });
    });
  }

  site.get('/', async (c) => {
    c.set('route', '/edit');
    const language = languageOf(c);
    try {
      const parameters = queryOf(c);
      const [initiative = '', municipality = ''] = ['initiative', 'municipality'].map((name) => {
        const value = parameters.get(name) ?? '';
        return value === '' ? '' : idOf(value);
      });
      const answer = await cached(`edit ${language} ${initiative} ${municipality}`, async () => {
        const page = await renderPage(db, language, { initiative, municipality }, secretariatEmail);
        return createAnswer(String(page), 'text/html; charset=utf-8', PAGE_CACHE);
      });
      return await sendAnswer(answer, c.req.raw);
    } catch (error) {
      const isMissing = error instanceof ProblemError;
      const id = c.get('requestId');
      if (!isMissing && error instanceof Error) logFailure(log, error, id);
      const status = isMissing ? 404 : error instanceof Error && isUnavailable(error) ? 503 : 500;
      return c.html(renderDeadEnd(language, isMissing ? 'missing' : 'broken', id), status);
    }
  });

  site.all('*', (c) => {
    c.set('route', '/edit/*');
    if (!isRead(c.req.method)) return answerOtherMethod(c.req.method);
    return c.html(renderDeadEnd(languageOf(c), 'missing', c.get('requestId')), 404);
  });
  app.route('/edit', site);
}
