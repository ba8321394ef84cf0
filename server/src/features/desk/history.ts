import { html } from 'hono/html';
import type { AuditRecord } from '../audit/find-audit.ts';
import type { MailTrace } from '../mail/find-traces.ts';
import { statusName } from './application-flags.ts';
import type { TextKey } from './texts/nb.ts';
import type { DeskView, Html } from './view.ts';

/** Something that was done with an application, and by whom. */
export interface HistoryEntry extends AuditRecord {
  /** Address of the staff who did it; absent for others, and for somebody who is not known any more. */
  readonly email?: string;
}

/** What each action of the audit log is called. */
const ACTION_NAMES: Readonly<Record<string, TextKey>> = {
  'application-received': 'history.received',
  'application-withdrawn': 'history.withdrawn',
  'application-approved': 'history.approved',
  'application-declined': 'history.declined',
  'application-signed': 'history.signed',
  'application-resumed': 'history.resumed',
  'application-released': 'history.released',
  'application-exported': 'history.exported',
  'application-erased': 'history.erased',
  'information-requested': 'history.asked',
  'seats-given': 'history.seats-given',
  'seats-freed': 'history.seats-freed',
};

/** What was done, the newest first. */
export const renderHistory = (view: DeskView, entries: readonly HistoryEntry[]): Html =>
  html`<ol class="history" role="list">
    ${entries.map((entry) => renderEntry(view, entry))}
  </ol>`;

const renderEntry = (view: DeskView, entry: HistoryEntry): Html =>
  html`<li>
    <p><strong>${describeAction(view, entry)}</strong></p>
    <p class="small muted">${describeActor(view, entry)} · ${view.time.instant(entry.at)}</p>
  </li>`;

/** What was done, in words; an action that has no words yet as it is called. */
export function describeAction(view: DeskView, { action, details }: HistoryEntry): string {
  const key = ACTION_NAMES[action];
  if (key === undefined) return action;
  const { seats, status } = details;
  return view.t(key, {
    count: typeof seats === 'number' ? seats : 0,
    status: typeof status === 'string' ? statusName(view, status) : '',
  });
}

/** Who did it, in words. */
export function describeActor({ t, signer }: DeskView, { actor, email }: HistoryEntry): string {
  if (actor === `secretariat:${signer.staff}`) return t('actor.you');
  if (email !== undefined) return email;
  if (actor === 'applicant') return t('actor.applicant');
  return t(actor.startsWith('secretariat:') ? 'actor.secretariat' : 'actor.system');
}

const MAIL_NAMES: Readonly<Record<string, TextKey>> = {
  receipt: 'mail.receipt',
  notice: 'mail.notice',
  decision: 'mail.decision',
};

/** Mails about an application, and whether they have left. */
export function renderMails(view: DeskView, mails: readonly MailTrace[]): Html {
  const { t, time } = view;
  if (mails.length === 0) return html`<p class="muted">${t('mails.none')}</p>`;
  return html`<ul class="history" role="list">
    ${mails.map(({ kind, createdAt, sentAt, failedAt }) => {
      const key = MAIL_NAMES[kind];
      return html`<li>
        <p><strong>${key === undefined ? kind : t(key)}</strong></p>
        <p class="small ${failedAt === undefined ? 'muted' : 'error'}">
          ${
            failedAt !== undefined
              ? t('mail.failed', { time: time.instant(failedAt) })
              : sentAt !== undefined
                ? t('mail.sent', { time: time.instant(sentAt) })
                : t('mail.waiting', { time: time.instant(createdAt) })
          }
        </p>
      </li>`;
    })}
  </ul>`;
}
