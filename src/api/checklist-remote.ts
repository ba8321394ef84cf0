import { progressChangePath } from '../contract/checklist-paths.ts';
import type { FieldProblem } from '../contract/problem.ts';
import { PROBLEM_BASE, type ProblemType } from '../contract/problem-types.ts';
import type { Progress } from '../contract/progress.ts';
import type { ProgressChange } from '../contract/progress-change.ts';
import type { Session } from '../contract/session.ts';
import { versionTag } from '../contract/version-tag.ts';
import { decode } from './decode.ts';
import { WidgetError } from './errors.ts';
import { type SendOptions, sendJson } from './send.ts';
import { progressShape } from './shapes/progress.ts';
import { sessionShape } from './shapes/session.ts';

/** How a change ended. Nothing of it is lost in any of these: whoever sent it still has it. */
export type Saved =
  | { readonly name: 'saved'; readonly progress: Progress }
  /** Somebody was faster; `current` is what is there now. */
  | { readonly name: 'conflict'; readonly current: Progress }
  /** The session is over, or never was. */
  | { readonly name: 'signed-out' }
  /** The session is for something else. */
  | { readonly name: 'forbidden'; readonly error: WidgetError }
  | { readonly name: 'invalid'; readonly errors: readonly FieldProblem[] }
  /** It did not arrive, or nobody knows whether it has. Sent again, it does no harm: a version is written once. */
  | { readonly name: 'unsent'; readonly error: WidgetError };

/** Whose progress in which initiative. */
export interface ProgressPlace {
  readonly initiative: string;
  readonly municipality: string;
}

/** What redeeming a link came to. */
export type Redeemed = { readonly name: 'opened'; readonly session: Session } | { readonly name: 'expired' };

/** Changes progress, and gets the right to. Nothing here is kept. */
export interface ChecklistRemote {
  save(
    place: ProgressPlace,
    version: number,
    change: ProgressChange,
    token: string,
    options?: SendOptions,
  ): Promise<Saved>;
  /** @throws {WidgetError} when the request did not get through; otherwise nobody hears whether a mail was sent */
  requestLink(place: ProgressPlace, email: string, language: string): Promise<void>;
  /** @throws {WidgetError} when nobody knows */
  redeem(link: string): Promise<Redeemed>;
}

/** All of it at an endpoint as `parseEndpoint` returns it. */
export const createChecklistRemote = (endpoint: string): ChecklistRemote => ({
  save: async ({ initiative, municipality }, version, change, token, options) => {
    const send = (retries: number) =>
      sendJson(
        endpoint + progressChangePath(initiative, municipality),
        {
          method: 'PATCH',
          headers: { 'If-Match': versionTag(version), Authorization: `Bearer ${token}` },
          body: change,
        },
        { ...options, retries },
      );
    const first = await send(1);
    // A refusal after a lost answer leaves open what came of the lost one; asked by itself, it says what is there now.
    const sent = first.name === 'unknown' && first.error.kind === 'rejected' ? await send(0) : first;
    if (sent.name === 'done') {
      const progress = decode(progressShape, sent.body)?.data;
      return progress?.municipality.number === municipality
        ? { name: 'saved', progress }
        : { name: 'unsent', error: new WidgetError('contract') };
    }
    const { error } = sent;
    if (sent.name === 'unknown') return { name: 'unsent', error };
    const { problem } = sent;
    const is = (type: ProblemType): boolean => problem?.type === PROBLEM_BASE + type;
    const { current, errors = [] } = problem ?? {};
    if (is('version-conflict') && current?.municipality.number === municipality) return { name: 'conflict', current };
    if (is('unauthorized') || is('link-expired')) return { name: 'signed-out' };
    if (is('forbidden')) return { name: 'forbidden', error };
    return errors.length > 0 ? { name: 'invalid', errors } : { name: 'unsent', error };
  },
  requestLink: async (place, email, language) => {
    const body = { email, scope: { kind: 'checklist', ...place }, language };
    const sent = await sendJson(`${endpoint}/edit-links`, { method: 'POST', body }, { retries: 0 });
    if (sent.name !== 'done') throw sent.error;
  },
  redeem: async (link) => {
    const sent = await sendJson(`${endpoint}/sessions`, { method: 'POST', body: { link } }, { retries: 0 });
    if (sent.name === 'done') {
      const session = decode(sessionShape, sent.body)?.data;
      if (!session) throw new WidgetError('contract');
      return { name: 'opened', session };
    }
    const isRefused =
      sent.name === 'refused' && (sent.problem?.type === `${PROBLEM_BASE}link-expired` || sent.error.status === 422);
    if (isRefused) return { name: 'expired' };
    throw sent.error;
  },
});
