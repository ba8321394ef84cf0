import { Hono } from 'hono';
import { VERSION_PREFIX } from '../../src/contract/index.ts';
import { isUnavailable } from './db/is-unavailable.ts';
import { createRevisionReader } from './db/revisions.ts';
import type { ApiDependencies, AppDependencies } from './dependencies.ts';
import { mountAccess } from './features/access/routes.ts';
import { mountApplications } from './features/applications/routes.ts';
import { mountChecklists } from './features/checklists/routes.ts';
import { mountDefence } from './features/defence/routes.ts';
import { mountDemoMail } from './features/desk/demo-mail.ts';
import { ownSite } from './features/desk/own-site.ts';
import { mountDesk } from './features/desk/routes.ts';
import { mountEdit } from './features/edit/routes.ts';
import { forPeople } from './features/embed/for-people.ts';
import { mountEmbed } from './features/embed/routes.ts';
import { mountIndex } from './features/endpoint-index/routes.ts';
import { mountEvents } from './features/events/routes.ts';
import { mountInitiatives } from './features/initiatives/routes.ts';
import { mountMembers } from './features/members/routes.ts';
import { createMembersService } from './features/members/service.ts';
import { createMetrics } from './features/operations/metrics.ts';
import { mountMetrics } from './features/operations/metrics-route.ts';
import { mountOperations } from './features/operations/routes.ts';
import { mountOrganisations } from './features/organisations/routes.ts';
import { sendAnswer } from './http/answer.ts';
import { createAnswerCache } from './http/answer-cache.ts';
import { answerOtherMethod, isRead } from './http/read-route.ts';
import type { RequestVariables } from './http/request.ts';
import { createStaticFiles } from './http/static-files.ts';
import { logFailure } from './log-failure.ts';
import { cors } from './middleware/cors.ts';
import { limits } from './middleware/limits.ts';
import { logRequests } from './middleware/log-requests.ts';
import { measureRequests } from './middleware/measure-requests.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { requestId } from './middleware/request-id.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { databaseAway, ProblemError, problemResponse } from './problem.ts';

/** Bytes of answers kept in memory. */
const CACHE_BYTES = 96 * 1024 * 1024;

/** The whole application as a function of requests; it opens no port, so that tests call it directly. */
export function createApp(dependencies: AppDependencies): Hono<RequestVariables> {
  const { log } = dependencies;
  const app = new Hono<RequestVariables>();
  for (const path of ['/desk/*', '/demo/*']) app.use(path, ownSite('forms'));
  app.use('/edit/*', ownSite('widget'));
  app.use('/e/*', forPeople(dependencies));
  const { metricsToken, now = () => new Date() } = dependencies;
  const metrics = metricsToken === undefined ? undefined : createMetrics(dependencies.db, now);
  app.use(requestId(), logRequests(log));
  if (metrics !== undefined) app.use(measureRequests(metrics));
  app.use(cors(dependencies), securityHeaders());
  if (dependencies.limitsRate ?? true) app.use(rateLimit(dependencies));
  app.use(limits());
  app.onError((error, c) => {
    const id = c.get('requestId');
    if (error instanceof ProblemError) return problemResponse(error, id);
    logFailure(log, error, id);
    return problemResponse(isUnavailable(error) ? databaseAway(error) : error, id);
  });
  app.notFound((c) => problemResponse(new ProblemError('not-found'), c.get('requestId')));

  const api = addReaders(dependencies);
  mountOperations(app, api);
  if (metrics !== undefined && metricsToken !== undefined) mountMetrics(app, metrics, metricsToken);
  const versioned = new Hono<RequestVariables>();
  mountIndex(versioned, api);
  mountEvents(versioned, api);
  const members = createMembersService(api.db, api.revisions);
  mountMembers(versioned, api, members);
  mountChecklists(versioned, api);
  mountInitiatives(versioned, api);
  mountDefence(versioned, api);
  mountOrganisations(versioned, api);
  mountApplications(versioned, api);
  mountAccess(versioned, api);
  app.route(VERSION_PREFIX, versioned);
  mountDesk(app, api);
  mountEdit(app, api);
  mountEmbed(app, api, members);
  if (dependencies.demoMail !== undefined) mountDemoMail(app, dependencies.demoMail);
  for (const [path, folder] of dependencies.folders) mountFolder(app, path, folder);
  return app;
}

function addReaders(dependencies: AppDependencies): ApiDependencies {
  const { db, log, publicUrl, listensOn = () => 'http://localhost' } = dependencies;
  const answers = createAnswerCache(CACHE_BYTES);
  const revisions = createRevisionReader(db, answers.clear, (error) => {
    log.warn('revisions could not be read; answering from what is known', { error: nameOf(error) });
  });
  return {
    ...dependencies,
    siteUrl: () => publicUrl ?? listensOn(),
    revisions,
    cached: async (key, build) => answers.get(`${(await revisions()).generation} ${key}`, build),
  };
}

/** The path of one release of the widgets: what stands there never changes. */
const RELEASE = /\/v\d+\.\d+\.\d+[\w.+-]*\/$/;

function mountFolder(app: Hono<RequestVariables>, path: string, folder: string): void {
  const files = createStaticFiles(folder, RELEASE.test(path));
  app.all(`${path}*`, async (c) => {
    c.set('route', `${path}*`);
    const found = await files(c.req.path.slice(path.length - 1));
    if (found === undefined) throw new ProblemError('not-found');
    if (!isRead(c.req.method)) return answerOtherMethod(c.req.method);
    return found.kind === 'file' ? sendAnswer(found.answer, c.req.raw) : redirectToFolder(c.req.url);
  });
}

/** To the same address with a slash behind the path. What was found has one slash in front, so it stays on this host. */
function redirectToFolder(url: string): Response {
  const { pathname, search } = new URL(url);
  const headers = { Location: `${pathname}/${search}`, 'Cache-Control': 'public, max-age=300' };
  return new Response(null, { status: 308, headers });
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
