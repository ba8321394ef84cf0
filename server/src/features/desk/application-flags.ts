import { html } from 'hono/html';
import { APPLICATION_STATUSES, isOneOf, type ApplicationStatus } from '../../../../src/contract/index.ts';
import type { Application } from '../applications/application.ts';
import type { TextKey } from './texts/nb.ts';
import type { Html, View } from './view.ts';

/** What each status is called. */
export const STATUS_NAMES = {
  received: 'status.received',
  'more-information': 'status.more-information',
  approved: 'status.approved',
  declined: 'status.declined',
  signed: 'status.signed',
  withdrawn: 'status.withdrawn',
} as const satisfies Record<ApplicationStatus, TextKey>;

/** A status as a chip. */
export const renderStatus = ({ t }: View, status: ApplicationStatus): Html =>
  html`<span class="chip state ${status}">${t(STATUS_NAMES[status])}</span>`;

/** The name of a status, also of one that the audit log spells. */
export const statusName = ({ t }: View, status: string): string =>
  isOneOf(APPLICATION_STATUSES, status) ? t(STATUS_NAMES[status]) : status;

/** Whether somebody waits for a seat at a full lunch. */
export const isWaiting = ({ request, signing, status }: Application): boolean =>
  request?.signing.choice === 'waiting-list' &&
  signing === undefined &&
  (status === 'received' || status === 'more-information' || status === 'approved');

/** What is worth seeing of an application before opening it. */
export function renderFlags(view: View, application: Application, hasOthers: boolean): Html {
  const { t } = view;
  const { quarantine, exportedAt } = application;
  const flags = [
    quarantine.length > 0 && html`<li class="chip warning">${t('flag.set-aside')}</li>`,
    hasOthers && html`<li class="chip warning">${t('flag.repeated')}</li>`,
    isWaiting(application) && html`<li class="chip">${t('flag.waiting')}</li>`,
    exportedAt !== undefined && html`<li class="chip">${t('flag.exported')}</li>`,
  ].filter((flag) => flag !== false);
  return flags.length === 0
    ? html``
    : html`<ul class="flags" role="list">
        ${flags}
      </ul>`;
}
