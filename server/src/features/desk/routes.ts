import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { ApiDependencies } from '../../dependencies.ts';
import type { RequestVariables } from '../../http/request.ts';
import { mountApplicationPages } from './application-routes.ts';
import { createDesk, languageOf } from './create-desk.ts';
import { mountLists } from './list-routes.ts';
import { renderMessage } from './message-page.ts';
import { mountRetention } from './retention-routes.ts';
import { mountSessions } from './session-routes.ts';
import { createView } from './view.ts';

/** Files beside this one that pages ask for. They are small, and the same for everybody. */
const FILES = [
  ['/desk.css', 'text/css; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
] as const;
const FILE_CACHE = { 'Cache-Control': 'public, max-age=300' } as const;

/** The desk of the secretariat: a site of its own under `/desk`, of pages and forms that need no script. */
export function mountDesk(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const site = new Hono<RequestVariables>();
  for (const [path, type] of FILES) {
    const body = readFileSync(new URL(`.${path}`, import.meta.url), 'utf8');
    site.get(path, (c) => {
      c.set('route', `/desk${path}`);
      return c.body(body, 200, { ...FILE_CACHE, 'Content-Type': type });
    });
  }
  const desk = createDesk(site, dependencies);
  mountSessions(desk, dependencies);
  mountLists(desk, dependencies);
  mountApplicationPages(desk, dependencies);
  mountRetention(desk, dependencies);
  site.all('*', (c) => {
    c.set('route', '/desk/*');
    return c.html(renderMessage(createView(languageOf(c)), 'not-found', c.get('requestId')), 404);
  });
  app.route('/desk', site);
}
