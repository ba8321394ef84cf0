import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { isUnavailable } from '../../db/is-unavailable.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { answerOtherMethod, isRead } from '../../http/read-route.ts';
import { idOf, queryOf, type RequestVariables } from '../../http/request.ts';
import { logFailure } from '../../log-failure.ts';
import { ProblemError } from '../../problem.ts';
import { secretariatOf } from '../applications/secretariat.ts';
import { findMunicipalities } from '../checklists/find-municipalities.ts';
import { languageOf } from '../desk/create-desk.ts';
import type { Html } from '../desk/view.ts';
import { findInitiatives } from '../initiatives/repository.ts';
import { renderChecklistPage } from './checklist-page.ts';
import { type ListedInitiative, renderDeadEnd, renderListPage } from './list-page.ts';

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
  const { db, log, secretariatEmail } = dependencies;
  const site = new Hono<RequestVariables>();
  for (const [path, type] of FILES) {
    const body = readFileSync(new URL(`.${path}`, import.meta.url), 'utf8');
    site.get(path, (c) => {
      c.set('route', `/edit${path}`);
      return c.body(body, 200, { ...FILE_CACHE, 'Content-Type': type });
    });
  }

  const show = async (c: Context<RequestVariables>): Promise<Html> => {
    const language = languageOf(c);
    const parameters = queryOf(c);
    const [initiative, municipality] = ['initiative', 'municipality'].map((name) => parameters.get(name) ?? '');
    const stored = (await findInitiatives(db)).filter(({ hasChecklist }) => hasChecklist);
    const wanted = stored.filter((one) => !initiative || one.initiative.id === idOf(initiative));
    const list: ListedInitiative[] = [];
    for (const one of wanted) {
      list.push({ initiative: one.initiative, municipalities: await findMunicipalities(db, one.initiative.id) });
    }
    if (initiative && list.length === 0) throw new ProblemError('not-found');
    if (!municipality) return renderListPage(language, list);
    const [place] = list.flatMap(({ initiative: owner, municipalities }) => {
      const found = initiative ? municipalities.find(({ number }) => number === municipality) : undefined;
      return found === undefined ? [] : [{ owner, found }];
    });
    if (place === undefined) throw new ProblemError('not-found');
    return renderChecklistPage(language, place.owner, place.found, secretariatOf(place.owner, secretariatEmail));
  };

  site.get('/', async (c) => {
    c.set('route', '/edit');
    try {
      return c.html(await show(c), 200, PAGE_CACHE);
    } catch (error) {
      const isMissing = error instanceof ProblemError;
      const id = c.get('requestId');
      if (!isMissing && error instanceof Error) logFailure(log, error, id);
      const status = isMissing ? 404 : error instanceof Error && isUnavailable(error) ? 503 : 500;
      return c.html(renderDeadEnd(languageOf(c), isMissing ? 'missing' : 'broken', id), status);
    }
  });

  site.all('*', (c) => {
    c.set('route', '/edit/*');
    if (!isRead(c.req.method)) return answerOtherMethod(c.req.method);
    return c.html(renderDeadEnd(languageOf(c), 'missing', c.get('requestId')), 404);
  });
  app.route('/edit', site);
}
