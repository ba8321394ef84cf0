import { html } from 'hono/html';
import { APPLICATION_LIMITS, isOneOf } from '../../../../src/contract/index.ts';
import type { SigningLunch } from '../../../../src/domain/index.ts';
import type { Application } from '../applications/application.ts';
import { type Act, FINAL_ACTS, isTold, needsWords, offeredActs } from './acts.ts';
import { type Decision, type DecisionProblem, MESSAGE_LENGTH } from './decision.ts';
import { describe, renderError, renderFormToken, renderHidden } from './form-fields.ts';
import type { TextKey } from './texts/nb.ts';
import type { DeskView, Html } from './view.ts';

/** A decision that was sent and not taken, with why. */
export interface RefusedDecision {
  readonly decision: Decision;
  readonly problem?: DecisionProblem;
}

/** What each act is called. */
export const ACT_NAMES = {
  release: 'act.release',
  approve: 'act.approve',
  ask: 'act.ask',
  resume: 'act.resume',
  'give-seats': 'act.give-seats',
  'free-seats': 'act.free-seats',
  sign: 'act.sign',
  decline: 'act.decline',
} as const satisfies Record<Act, TextKey>;

/** What each act does. */
export const ACT_HELP = {
  release: 'act.release.help',
  approve: 'act.approve.help',
  ask: 'act.ask.help',
  resume: 'act.resume.help',
  'give-seats': 'act.give-seats.help',
  'free-seats': 'act.free-seats.help',
  sign: 'act.sign.help',
  decline: 'act.decline.help',
} as const satisfies Record<Act, TextKey>;

/** A form for everything that can be done, one open at a time. */
export function renderActs(
  view: DeskView,
  application: Application,
  lunches: readonly SigningLunch[],
  refused?: RefusedDecision,
): Html {
  const acts = offeredActs(application);
  if (acts.length === 0) return html`<p class="muted">${view.t('acts.none')}</p>`;
  return html`<div class="acts">
    ${acts.map((act) => {
      const mine = refused?.decision.act === act ? refused : undefined;
      return html`<details name="act" ${mine === undefined ? '' : html`open`}>
        <summary>${view.t(ACT_NAMES[act])}</summary>
        ${renderAct(view, act, application, lunches, mine)}
      </details>`;
    })}
  </div>`;
}

/** The form of one act. */
export function renderAct(
  view: DeskView,
  act: Act,
  application: Application,
  lunches: readonly SigningLunch[],
  refused?: RefusedDecision,
): Html {
  const { t, href, signer } = view;
  const isFinal = isOneOf(FINAL_ACTS, act);
  const isSetAside = application.quarantine.length > 0;
  const help = act === 'decline' && isSetAside ? 'act.decline.set-aside' : ACT_HELP[act];
  return html`<form method="post" action="${href(`/applications/${application.reference}`)}" novalidate>
    ${renderFormToken(signer)} ${renderHidden({ act, version: String(application.version) })}
    <p>${t(help, { email: application.request?.contact.email ?? '' })}</p>
    ${act === 'give-seats' ? renderSeats(view, application, lunches, refused) : ''}
    ${isTold(act, application) ? renderMessage(view, act, needsWords(act, application), refused) : ''}
    <button class="${act === 'decline' ? 'danger' : 'primary'}">${t(isFinal ? 'acts.review' : ACT_NAMES[act])}</button>
  </form>`;
}

function renderMessage({ t }: DeskView, act: Act, isNeeded: boolean, refused: RefusedDecision | undefined): Html {
  const id = `message-${act}`;
  const problem = refused?.problem?.field === 'message' ? refused.problem : undefined;
  return html`<div class="field">
    <label for="${id}">${t(act === 'decline' ? 'field.reason' : isNeeded ? 'field.question' : 'field.message')}</label>
    <p class="hint" id="${id}-hint">${t('field.message.hint')}</p>
    ${renderError(id, problem && { field: id, text: t(problem.text, { length: MESSAGE_LENGTH }) })}
    <textarea
      id="${id}"
      name="message"
      rows="5"
      maxlength="${MESSAGE_LENGTH}"
      ${isNeeded ? html`required` : ''}
      ${describe(id, { hint: true, error: problem !== undefined })}
    >
${refused?.decision.message ?? ''}</textarea>
  </div>`;
}

function renderSeats(
  view: DeskView,
  { request, signing }: Application,
  lunches: readonly SigningLunch[],
  refused: RefusedDecision | undefined,
): Html {
  const { t } = view;
  if (lunches.length === 0) return html`<p>${t('seats.no-lunches')}</p>`;
  const asked = request?.signing.choice === 'later' ? undefined : request?.signing;
  const chosen = refused?.decision.event ?? signing?.event ?? asked?.event;
  const seats = refused?.decision.seats ?? signing?.seats ?? asked?.attending ?? 1;
  const problem = refused?.problem;
  const inEvent = problem?.field === 'event';
  const inSeats = problem?.field === 'seats';
  return html`<div class="field">
      <label for="event">${t('field.event')}</label>
      ${renderError('event', inEvent ? { field: 'event', text: t(problem.text) } : undefined)}
      <select id="event" name="event" ${describe('event', { hint: false, error: inEvent })}>
        <option value="">${t('field.event.none')}</option>
        ${lunches.map(
          (lunch) =>
            html`<option value="${lunch.event.id}" ${lunch.event.id === chosen ? html`selected` : ''}>
              ${describeLunch(view, lunch)}
            </option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="seats">${t('field.seats')}</label>
      ${renderError('seats', inSeats ? { field: 'seats', text: t(problem.text, { count: APPLICATION_LIMITS.attending }) } : undefined)}
      <input
        type="number"
        id="seats"
        name="seats"
        min="1"
        max="${APPLICATION_LIMITS.attending}"
        value="${Number.isNaN(seats) ? '' : seats}"
        inputmode="numeric"
        ${describe('seats', { hint: false, error: inSeats })}
      />
    </div>`;
}

/** A lunch in one line: what, when, and how many seats are left. */
function describeLunch({ t, pick, time }: DeskView, { event, remaining }: SigningLunch): string {
  const what = `${pick(event.title)}, ${time.start(event.start)}`;
  return remaining === undefined ? what : `${what} (${t('seats.left', { count: remaining })})`;
}
