import { html } from 'hono/html';
import type { ApplicationRequest, Visibility } from '../../../../src/contract/index.ts';
import type { SigningLunch } from '../../../../src/domain/index.ts';
import type { Application } from '../applications/application.ts';
import type { MailTrace } from '../mail/find-traces.ts';
import { ACT_NAMES, type RefusedDecision, renderAct, renderActs } from './act-forms.ts';
import { type Act, offeredActs } from './acts.ts';
import { type Answer, groupAnswers } from './answers.ts';
import { isWaiting, renderFlags, renderStatus } from './application-flags.ts';
import { MESSAGE_LENGTH } from './decision.ts';
import { type HistoryEntry, renderHistory, renderMails } from './history.ts';
import { renderDeskPage } from './layout.ts';
import { spaced } from './spaced-number.ts';
import type { TextKey } from './texts/nb.ts';
import type { DeskView, Html } from './view.ts';

/** Everything about one application. */
export interface ApplicationContent {
  readonly application: Application;
  readonly duplicates: readonly Application[];
  readonly history: readonly HistoryEntry[];
  readonly mails: readonly MailTrace[];
  /** Lunches ahead. */
  readonly lunches: readonly SigningLunch[];
  /** The lunch that seats were given at, and the one that was asked for: title and start. */
  readonly given?: string;
  readonly asked?: string;
  /** What was done just now. */
  readonly done?: Act;
  /** What was sent and not taken. */
  readonly refused?: RefusedDecision;
}

/** One application: what was answered, what can be done, what was done. */
export function renderApplication(view: DeskView, content: ApplicationContent): Html {
  const { t } = view;
  const { application, duplicates, lunches, refused } = content;
  const { reference, organisation, receivedAt, status, request } = application;
  const name = organisation.name === '' ? t('application.erased') : organisation.name;
  return renderDeskPage(view, {
    title: refused?.problem === undefined ? name : t('error.title', { title: name }),
    ...(refused === undefined && { here: { path: `/applications/${reference}` } }),
    main: html`<div class="stack wide">
      ${renderDone(view, content)} ${renderProblem(view, refused)}
      <div class="stack tight">
        <p>
          <a href="${view.href(application.quarantine.length > 0 ? '/set-aside' : '')}">${t('application.back')}</a>
        </p>
        <h1><bdi>${name}</bdi></h1>
        <p class="cluster">
          ${renderStatus(view, status)}
          <span class="muted">
            ${reference}${organisation.number === '' ? '' : html` · ${spaced(organisation.number)}`} ·
            ${t('application.received', { time: view.time.instant(receivedAt) })}
          </span>
        </p>
        ${renderFlags(view, application, duplicates.length > 0)}
        <p class="jump"><a href="#decide">${t('acts.jump')}</a></p>
      </div>
      ${renderQuarantine(view, application)} ${renderDuplicates(view, duplicates)}
      <div class="columns">
        <div class="stack wide">
          ${
            request === undefined
              ? html`<p class="notice">${t('application.erased.text')}</p>`
              : renderAnswers(view, request, content.asked)
          }
        </div>
        <div class="stack wide beside">
          <section class="card" aria-labelledby="acts" id="decide" tabindex="-1">
            <h2 id="acts">${t('acts.title')}</h2>
            ${renderSituation(view, content)} ${renderActs(view, application, lunches, refused)}
          </section>
          <section class="card" aria-labelledby="history">
            <h2 id="history">${t('history.title')}</h2>
            ${renderHistory(view, content.history)}
          </section>
          <section class="card" aria-labelledby="mails">
            <h2 id="mails">${t('mails.title')}</h2>
            ${renderMails(view, content.mails)}
          </section>
        </div>
      </div>
    </div>`,
  });
}

const DONE_NAMES = {
  release: 'done.release',
  approve: 'done.approve',
  ask: 'done.ask',
  resume: 'done.resume',
  'give-seats': 'done.give-seats',
  'free-seats': 'done.free-seats',
  sign: 'done.sign',
  decline: 'done.decline',
} as const satisfies Record<Act, TextKey>;

/** What takes an act back. */
const UNDO: Readonly<Partial<Record<Act, Act>>> = { ask: 'resume', 'give-seats': 'free-seats' };

function renderDone(view: DeskView, { done, application }: ApplicationContent): Html {
  if (done === undefined) return html``;
  const undo = UNDO[done];
  const canUndo = undo !== undefined && offeredActs(application).includes(undo);
  return html`<div class="notice" role="status" tabindex="-1" autofocus>
    <p><strong>${view.t(DONE_NAMES[done])}</strong></p>
    ${
      canUndo
        ? html`<details>
            <summary>${view.t('done.undo', { act: view.t(ACT_NAMES[undo]) })}</summary>
            ${renderAct(view, undo, application, [])}
          </details>`
        : ''
    }
  </div>`;
}

function renderProblem({ t }: DeskView, refused: RefusedDecision | undefined): Html {
  if (refused?.problem === undefined) return html``;
  const { problem, decision } = refused;
  const id = problem.field === 'message' ? `message-${decision.act}` : problem.field;
  return html`<div class="notice danger" role="alert" tabindex="-1" autofocus>
    <h2>${t('error.summary')}</h2>
    <ul>
      <li><a href="#${id}">${t(problem.text, { length: MESSAGE_LENGTH, count: decision.seats })}</a></li>
    </ul>
  </div>`;
}

const QUARANTINE_NAMES: Readonly<Record<string, TextKey>> = {
  trap: 'quarantine.trap',
  'ticket-missing': 'quarantine.ticket-missing',
  'ticket-forged': 'quarantine.ticket-forged',
  'ticket-expired': 'quarantine.ticket-expired',
  'too-fast': 'quarantine.too-fast',
  'no-challenge': 'quarantine.no-challenge',
};

function renderQuarantine({ t }: DeskView, { quarantine }: Application): Html {
  if (quarantine.length === 0) return html``;
  return html`<div class="notice warning">
    <h2>${t('quarantine.title')}</h2>
    <p class="prose">${t('quarantine.text')}</p>
    <ul>
      ${quarantine.map((reason) => {
        const key = QUARANTINE_NAMES[reason];
        return html`<li>${key === undefined ? reason : t(key)}</li>`;
      })}
    </ul>
  </div>`;
}

function renderDuplicates(view: DeskView, duplicates: readonly Application[]): Html {
  if (duplicates.length === 0) return html``;
  return html`<div class="notice warning">
    <h2>${view.t('duplicates.title', { count: duplicates.length })}</h2>
    <ul>
      ${duplicates.map(
        ({ reference, organisation, receivedAt, status }) =>
          html`<li>
            <a href="${view.href(`/applications/${reference}`)}">${reference}</a> <bdi>${organisation.name}</bdi>,
            ${view.time.instant(receivedAt)} ${renderStatus(view, status)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Where the application stands, beside what can be done. */
function renderSituation(view: DeskView, { application, given }: ApplicationContent): Html {
  const { t } = view;
  const { signing, message } = application;
  return html`${
    signing === undefined
      ? ''
      : html`<p>${t('seats.given', { count: signing.seats, lunch: given ?? signing.event })}</p>`
  }
  ${isWaiting(application) ? html`<p>${t('seats.waiting')}</p>` : ''}
  ${
    message === undefined
      ? ''
      : html`<div class="stack tight">
          <p class="small muted">${t('acts.message')}</p>
          <p class="quote">${message}</p>
        </div>`
  }`;
}

const VISIBILITY_NAMES = {
  public: 'visibility.public',
  secretariat: 'visibility.secretariat',
  archive: 'visibility.archive',
} as const satisfies Record<Visibility, TextKey>;

const renderAnswers = (view: DeskView, request: ApplicationRequest, lunch: string | undefined): Html =>
  html`${groupAnswers(view, request, view.initiative, lunch).map(
    ({ title, answers }, at) =>
      html`<section class="stack tight" aria-labelledby="step-${at}">
        <h2 id="step-${at}">${title}</h2>
        <dl class="answers">${answers.map((answer) => renderAnswer(view, answer))}</dl>
      </section>`,
  )}`;

const renderAnswer = ({ t }: DeskView, { label, text, url, visibility }: Answer): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd><bdi>${url === undefined ? text : html`<a href="${url}" rel="noreferrer">${text}</a>`}</bdi></dd>
    <dd class="who ${visibility}">${t(VISIBILITY_NAMES[visibility])}</dd>
  </div>`;
