import { readFileSync } from 'node:fs';
import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { isOneOf } from '../../../../src/contract/index.ts';
import { isUnavailable } from '../../db/is-unavailable.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, READ_CACHE, sendAnswer } from '../../http/answer.ts';
import { isRead, readRoute } from '../../http/read-route.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { logFailure } from '../../log-failure.ts';
import { ProblemError } from '../../problem.ts';
import { createChecklistLoader } from '../checklists/checklist-set.ts';
import { createChecklistReader } from '../checklists/service.ts';
import { createEventReader } from '../events/service.ts';
import type { MembersService } from '../members/service.ts';
import { PAGE_TAGS, type PageTag, type ReadingTag } from './attributes.ts';
import { mountForm } from './form-routes.ts';
import { renderMessagePage } from './message-page.ts';
import { answerOembed, readPageAddress } from './oembed.ts';
import type { PageSources } from './page-content.ts';
import { PageError, type PageErrorKind } from './page-error.ts';
import { policyOf } from './page-policy.ts';
import { addressOf, languageIn, type PageRequest, readPageRequest } from './page-request.ts';
import { createPageStyles, type PageStyles } from './page-styles.ts';
import { renderPage } from './render-page.ts';

type PageCall = Context<RequestVariables>;
type ReadingRequest = PageRequest & { readonly tag: ReadingTag };

const readReadingRequest = (tag: ReadingTag, parameters: URLSearchParams): ReadingRequest => ({
  ...readPageRequest(tag, parameters),
  tag,
});

const HTML = 'text/html; charset=utf-8';
const SHORT = { 'Cache-Control': 'public, max-age=300' } as const;
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;
/** What is next and what is going on is said to the minute. */
const FRESH_MS = 60_000;

const STATUSES = {
  missing: 404,
  initiative: 400,
  parameter: 400,
  nothing: 404,
  method: 405,
  away: 503,
  foreign: 403,
  limited: 429,
  unreadable: 400,
  failed: 500,
} as const satisfies Record<PageErrorKind, number>;

/** The pages of the widgets under `/e/`: to read without a script, to frame, to link to, to include; and `/oembed`. */
export function mountEmbed(app: Hono<RequestVariables>, dependencies: ApiDependencies, members: MembersService): void {
  const { db, log, revisions, cached, publicUrl, now = () => new Date() } = dependencies;
  const sources: PageSources = {
    db,
    members,
    events: createEventReader(db, revisions),
    checklist: createChecklistReader(db, revisions, createChecklistLoader()),
  };
  const styles = new Map<PageTag, PageStyles>(PAGE_TAGS.map((tag) => [tag, createPageStyles(tag)]));
  const stylesOf = (tag: PageTag): string => `/e/${tag}.css?v=${styles.get(tag)?.hash ?? ''}`;
  const baseOf = (c: PageCall): string => publicUrl ?? new URL(c.req.url).origin;

  const script = readFileSync(new URL('page.js', import.meta.url), 'utf8');
  readRoute(app, '/e/page.js', async (c) =>
    sendAnswer(await createAnswer(script, 'text/javascript; charset=utf-8', SHORT), c.req.raw),
  );
  for (const [tag, { body, hash }] of styles) {
    readRoute(app, `/e/${tag}.css`, async (c) => {
      const headers = queryOf(c).get('v') === hash ? FOREVER : SHORT;
      const build = () => createAnswer(body, 'text/css; charset=utf-8', headers, 'once');
      return sendAnswer(await cached(`style ${tag} ${headers['Cache-Control']}`, build), c.req.raw);
    });
  }

  const fail = async (c: PageCall, tag: PageTag | undefined, error: unknown): Promise<Response> => {
    const id = c.get('requestId');
    const failure = failureOf(error);
    if (failure.kind === 'failed' && error instanceof Error) logFailure(log, error, id);
    const page = await renderMessagePage(languageIn(queryOf(c)), failure.kind, {
      hint: failure.hint,
      address: failure.address,
      id,
      styles: stylesOf(tag ?? 'member-directory'),
    });
    const headers = {
      'Content-Type': HTML,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyOf(tag, dependencies),
      ...(failure.kind === 'method' && { Allow: 'GET, HEAD, OPTIONS' }),
    };
    return new Response(c.req.method === 'HEAD' ? null : String(page), { status: STATUSES[failure.kind], headers });
  };

  const showPage = async (c: PageCall, request: ReadingRequest): Promise<Response> => {
    const [base, time] = [baseOf(c), now()];
    const { tag, isFragment, isDebug, unknown } = request;
    const notes = isDebug ? unknown.join() : '';
    const minute = Math.floor(time.getTime() / FRESH_MS);
    const address = addressOf(request, request.after === undefined ? {} : { after: request.after });
    const answer = await cached(`page ${base} ${address} ${isFragment} ${minute} ${notes}`, async () => {
      const page = await renderPage(request, sources, { base, now: time, styles: stylesOf(tag) });
      return createAnswer(String(page), HTML, {
        'Cache-Control': READ_CACHE,
        'Content-Security-Policy': policyOf(tag, dependencies),
      });
    });
    return sendAnswer(answer, c.req.raw);
  };

  mountForm(app, dependencies, {
    styles: stylesOf('nfk-membership-form'),
    baseOf,
    fail: (c, error) => fail(c, 'nfk-membership-form', error),
  });
  app.all('/e/:tag', async (c) => {
    const given = c.req.param('tag');
    const tag = isOneOf(PAGE_TAGS, given) ? given : undefined;
    c.set('route', tag === undefined ? '/e/*' : `/e/${tag}`);
    try {
      if (tag === undefined) throw new PageError('missing');
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: 'GET, HEAD, OPTIONS' });
      if (!isRead(c.req.method)) throw new PageError('method');
      if (tag === 'nfk-membership-form') throw new PageError('method');
      return await showPage(c, readReadingRequest(tag, queryOf(c)));
    } catch (error) {
      return await fail(c, tag, error);
    }
  });
  app.all('/e/*', (c) => {
    c.set('route', '/e/*');
    return fail(c, undefined, new PageError('missing'));
  });

  readRoute(app, '/oembed', async (c) => {
    const parameters = queryOf(c);
    const format = parameters.get('format') ?? 'json';
    if (format !== 'json') return new Response('Only format=json is offered.', { status: 501, headers: SHORT });
    const base = baseOf(c);
    const page = readPageAddress(parameters.get('url') ?? '', [new URL(base).origin]);
    if (page === undefined) throw new ProblemError('not-found', { detail: 'This is no address of a page here.' });
    const bounds = { width: boundIn(parameters, 'maxwidth'), height: boundIn(parameters, 'maxheight') };
    const key = `oembed ${base} ${addressOf(page)} ${bounds.width} ${bounds.height}`;
    const answer = await cached(key, async () =>
      createAnswer(JSON.stringify(await answerOembed(db, page, base, bounds)), 'application/json'),
    );
    return sendAnswer(answer, c.req.raw);
  });
}

const boundSchema = z.string().check(z.regex(/^[1-9]\d{0,4}$/));

/** A bound in pixels; what is no number is no bound, as other providers have it. */
function boundIn(parameters: URLSearchParams, name: string): number | undefined {
  const parsed = z.safeParse(boundSchema, parameters.get(name));
  return parsed.success ? Number(parsed.data) : undefined;
}

function failureOf(error: unknown): PageError {
  if (error instanceof PageError) return error;
  if (error instanceof ProblemError) return new PageError(error.type === 'not-found' ? 'nothing' : 'parameter');
  return new PageError(error instanceof Error && isUnavailable(error) ? 'away' : 'failed');
}
