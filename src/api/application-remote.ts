import { applicationPaths } from '../contract/application-paths.ts';
import type { ApplicationReceipt, ApplicationState, ApplicationTicket } from '../contract/application.ts';
import type { Organisation, Organisations } from '../contract/organisation.ts';
import type { FieldProblem } from '../contract/problem.ts';
import { PROBLEM_BASE, type ProblemType } from '../contract/problem-types.ts';
import { decode, type Shape } from './decode.ts';
import { WidgetError } from './errors.ts';
import { requestJson } from './request.ts';
import { type SendOptions, type Sent, sendJson } from './send.ts';
import { applicationReceiptShape } from './shapes/application-receipt.ts';
import { applicationStateShape } from './shapes/application-state.ts';
import { applicationTicketShape } from './shapes/application-ticket.ts';
import { organisationShape } from './shapes/organisation.ts';
import { organisationsShape } from './shapes/organisations.ts';

/** How an application ended. Only `unknown` leaves open whether there is one. */
export type Submitted =
  | { readonly name: 'accepted'; readonly receipt: ApplicationReceipt }
  /** Something else was sent under the same key before; `receipt` is for that. */
  | { readonly name: 'reused'; readonly receipt: ApplicationReceipt }
  | { readonly name: 'invalid'; readonly errors: readonly FieldProblem[] }
  | { readonly name: 'challenged' }
  | { readonly name: 'closed' }
  | { readonly name: 'refused'; readonly error: WidgetError }
  | { readonly name: 'unknown'; readonly error: WidgetError };

/** Sends an application, follows it, and looks companies up. Nothing here is kept. */
export interface ApplicationRemote {
  submit(initiative: string, key: string, request: object, options?: SendOptions): Promise<Submitted>;
  ticket(initiative: string, signal?: AbortSignal): Promise<ApplicationTicket>;
  organisation(number: string, branches: readonly string[], signal?: AbortSignal): Promise<Organisation>;
  organisations(query: string, signal?: AbortSignal): Promise<Organisations>;
  state(reference: string, secret: string, signal?: AbortSignal): Promise<ApplicationState>;
  withdraw(reference: string, secret: string, signal?: AbortSignal): Promise<void>;
}

/** All that needs a server at an endpoint; every method but `submit` throws a {@link WidgetError}. */
export const createApplicationRemote = (endpoint: string): ApplicationRemote => ({
  submit: async (initiative, key, body, options) =>
    toSubmitted(
      await sendJson(
        endpoint + applicationPaths.applications(initiative),
        { method: 'POST', headers: { 'Idempotency-Key': key }, body },
        options,
      ),
      key,
    ),
  ticket: (initiative, signal) =>
    read(endpoint + applicationPaths.applicationTicket(initiative), applicationTicketShape, signal),
  organisation: (number, branches, signal) => {
    const query = branches.length > 0 ? `?branches=${branches.map(encodeURIComponent).join(',')}` : '';
    return read(endpoint + applicationPaths.organisation(number) + query, organisationShape, signal);
  },
  organisations: (query, signal) => read(endpoint + applicationPaths.organisations(query), organisationsShape, signal),
  state: async (reference, secret, signal) => {
    const url = endpoint + applicationPaths.applicationState(reference);
    const body = bodyOf(await sendJson(url, { method: 'GET', headers: bearer(secret) }, { signal }));
    return decoded(applicationStateShape, body, url);
  },
  withdraw: async (reference, secret, signal) => {
    const url = endpoint + applicationPaths.application(reference);
    bodyOf(await sendJson(url, { method: 'DELETE', headers: bearer(secret) }, { signal }));
  },
});

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

async function read<Type>(url: string, shape: Shape<Type>, signal: AbortSignal | undefined): Promise<Type> {
  const { body } = await requestJson(url, { signal, retries: 1, attemptDeadline: 6000, deadline: 10_000 });
  return decoded(shape, body, url);
}

function decoded<Type>(shape: Shape<Type>, body: unknown, url: string): Type {
  const found = decode(shape, body);
  if (!found) throw new WidgetError('contract', { path: new URL(url).pathname });
  return found.data;
}

function bodyOf(sent: Sent): unknown {
  if (sent.name === 'done') return sent.body;
  throw sent.error;
}

function toSubmitted(sent: Sent, key: string): Submitted {
  if (sent.name === 'unknown') return sent;
  if (sent.name === 'done') {
    const receipt = decode(applicationReceiptShape, sent.body)?.data;
    // An answer that is no receipt, or that of somebody else, is no proof of anything.
    return receipt && isFor(key, receipt)
      ? { name: 'accepted', receipt }
      : { name: 'unknown', error: new WidgetError('contract') };
  }
  const { error, problem } = sent;
  const is = (type: ProblemType): boolean => problem?.type === PROBLEM_BASE + type;
  if (is('idempotency-key-reused') && problem?.receipt) {
    const { receipt } = problem;
    return isFor(key, receipt) ? { name: 'reused', receipt } : { name: 'unknown', error };
  }
  if (is('idempotency-in-progress')) return { name: 'unknown', error };
  if (is('challenge-required') || is('challenge-failed')) return { name: 'challenged' };
  if (is('closed')) return { name: 'closed' };
  return problem?.errors && problem.errors.length > 0
    ? { name: 'invalid', errors: problem.errors }
    : { name: 'refused', error };
}

/** Whether a receipt answers what was sent under a key, as far as it says. */
const isFor = (key: string, receipt: ApplicationReceipt): boolean =>
  receipt.key === undefined || receipt.key.toLowerCase() === key.toLowerCase();
