import type { Context, Hono } from 'hono';
import { isOneOf, type Language, LANGUAGES } from '../../../../src/contract/index.ts';
import { isUnavailable } from '../../db/is-unavailable.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { logFailure } from '../../log-failure.ts';
import { ProblemError } from '../../problem.ts';
import { readSession } from '../access/sessions.ts';
import { countSetAside } from '../applications/count-applications.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { FORM_TOKEN } from './form-fields.ts';
import { formTokenOf, isFormOf } from './form-token.ts';
import { type MessageName, renderMessage } from './message-page.ts';
import { isFromOwnPage } from './own-origin.ts';
import { clearSessionCookie, readSessionCookie } from './session-cookie.ts';
import { renderSignIn } from './sign-in-pages.ts';
import { createView, type DeskView, type Html, type View } from './view.ts';

/** A request of the desk. */
export type DeskRequest = Context<RequestVariables>;

/** Mounts pages and forms of the desk. Paths are those below `/desk`. */
export interface Desk {
  /** A page for everybody. */
  readonly publicPage: (path: string, show: (c: DeskRequest, view: View) => Html) => void;
  /** A form for everybody. It has to come from a page of this server. */
  readonly publicForm: (
    path: string,
    handle: (c: DeskRequest, view: View, fields: URLSearchParams) => Promise<Response>,
  ) => void;
  /** A page for whoever has signed in; others are sent to do so. */
  readonly page: (path: string, show: (c: DeskRequest, view: DeskView) => Promise<Html>) => void;
  /** A form of whoever has signed in. It has to come from a page of this server, and of this session. */
  readonly form: (
    path: string,
    handle: (c: DeskRequest, view: DeskView, fields: URLSearchParams) => Promise<Response>,
  ) => void;
}

/** A desk on an application whose paths begin at `/desk`. */
export function createDesk(app: Hono<RequestVariables>, dependencies: ApiDependencies): Desk {
  const { db, publicUrl, log, now = () => new Date() } = dependencies;
  const isSecure = publicUrl?.startsWith('https:') ?? false;

  /** The view of whoever has signed in, as the cookie says. */
  const openView = async (c: DeskRequest): Promise<DeskView | undefined> => {
    const token = readSessionCookie(c, isSecure);
    const session = token === undefined ? undefined : await readSession(db, token, now());
    if (token === undefined || session?.staff.scope.kind !== 'desk') return undefined;
    const { id, email, scope } = session.staff;
    const initiative = await findInitiative(db, scope.initiative);
    if (initiative === undefined) return undefined;
    return {
      ...createView(languageOf(c), initiative.timeZone),
      signer: { staff: id, email, formToken: formTokenOf(token) },
      initiative,
      setAside: await countSetAside(db, initiative.id),
    };
  };

  const fail = (c: DeskRequest, view: View, error: unknown): Response | Promise<Response> => {
    const id = c.get('requestId');
    const [name, status] = failureOf(error);
    if (error instanceof Error && !(error instanceof ProblemError)) logFailure(log, error, id);
    return c.html(renderMessage(view, name, id), status);
  };

  /** Answers a request, whatever comes of it, with a page. */
  const answer = async (c: DeskRequest, path: string, work: () => Promise<Response>): Promise<Response> => {
    c.set('route', `/desk${path}`);
    try {
      return await work();
    } catch (error) {
      return fail(c, createView(languageOf(c)), error);
    }
  };

  const readFields = async (c: DeskRequest, view: View): Promise<URLSearchParams | Response> => {
    if (!isFromOwnPage(c.req.raw, publicUrl)) {
      return c.html(renderMessage(view, 'foreign-form', c.get('requestId')), 403);
    }
    return new URLSearchParams(await c.req.raw.text());
  };

  return {
    publicPage: (path, show) => {
      app.get(path, (c) =>
        answer(c, path, async () => {
          const view = createView(languageOf(c));
          return c.html(show(c, view));
        }),
      );
    },
    publicForm: (path, handle) => {
      app.post(path, (c) =>
        answer(c, path, async () => {
          const view = createView(languageOf(c));
          const fields = await readFields(c, view);
          return fields instanceof Response ? fields : handle(c, view, fields);
        }),
      );
    },
    page: (path, show) => {
      app.get(path, (c) =>
        answer(c, path, async () => {
          const view = await openView(c);
          if (view === undefined) return sendToSignIn(c, isSecure);
          try {
            return c.html(await show(c, view));
          } catch (error) {
            return fail(c, view, error);
          }
        }),
      );
    },
    form: (path, handle) => {
      app.post(path, (c) =>
        answer(c, path, async () => {
          const view = await openView(c);
          const own = view ?? createView(languageOf(c));
          const fields = await readFields(c, own);
          if (fields instanceof Response) return fields;
          if (view === undefined) return c.html(renderSignIn(own, 'signed-out'), 401);
          const token = readSessionCookie(c, isSecure) ?? '';
          if (!isFormOf(token, fields.get(FORM_TOKEN) ?? '')) {
            return c.html(renderMessage(view, 'foreign-form', c.get('requestId')), 403);
          }
          try {
            return await handle(c, view, fields);
          } catch (error) {
            return fail(c, view, error);
          }
        }),
      );
    },
  };
}

/** The language that an address asks for; bokmål unless it does. */
export function languageOf(c: DeskRequest): Language {
  const asked = queryOf(c).get('lang') ?? 'nb';
  return isOneOf(LANGUAGES, asked) ? asked : 'nb';
}

function sendToSignIn(c: DeskRequest, isSecure: boolean): Response {
  const had = readSessionCookie(c, isSecure) !== undefined;
  if (had) clearSessionCookie(c, isSecure);
  return c.redirect(createView(languageOf(c)).href('/sign-in', { reason: had ? 'signed-out' : '' }), 303);
}

function failureOf(error: unknown): readonly [MessageName, 400 | 404 | 500 | 503] {
  if (error instanceof ProblemError) return error.type === 'not-found' ? ['not-found', 404] : ['bad-form', 400];
  return error instanceof Error && isUnavailable(error) ? ['unavailable', 503] : ['failed', 500];
}
