import { html } from 'hono/html';
import type { Application } from '../applications/application.ts';
import type { Mail } from '../mail/outbox.ts';
import { ACT_NAMES } from './act-forms.ts';
import type { FinalAct } from './acts.ts';
import type { Decision } from './decision.ts';
import { renderFormToken, renderHidden } from './form-fields.ts';
import { renderDeskPage } from './layout.ts';
import type { TextKey } from './texts/nb.ts';
import type { DeskView, Html } from './view.ts';

/** What is asked, and what comes of it. */
const QUESTIONS = {
  approve: ['confirm.approve.title', 'confirm.approve'],
  sign: ['confirm.sign.title', 'confirm.sign'],
  decline: ['confirm.decline.title', 'confirm.decline'],
} as const satisfies Record<FinalAct, readonly [title: TextKey, consequence: TextKey]>;

/** Asks once more before something that cannot be taken back, and shows the mail that will leave. */
export function renderConfirm(
  view: DeskView,
  { reference, organisation, request }: Application,
  { act, version, message }: Decision & { readonly act: FinalAct },
  mail: Mail | undefined,
): Html {
  const { t, href } = view;
  const path = `/applications/${reference}`;
  const [title, consequence] = QUESTIONS[act];
  return renderDeskPage(view, {
    title: t(title),
    width: 'narrow',
    main: html`<div class="stack wide">
      <div class="stack">
        <h1>${t(title)}</h1>
        <p>
          <strong><bdi>${organisation.name}</bdi></strong
          >, ${reference}
        </p>
        <p>${t(consequence)}</p>
      </div>
      ${
        mail === undefined
          ? html`<p>${t('confirm.no-mail')}</p>`
          : html`<section class="stack tight" aria-labelledby="mail">
              <h2 id="mail">${t('confirm.mail', { email: request?.contact.email ?? '' })}</h2>
              <p class="muted">${t('confirm.subject', { subject: mail.subject })}</p>
              <div class="letter" lang="${request?.language ?? 'nb'}">${mail.text.trim()}</div>
            </section>`
      }
      <div class="cluster">
        <form method="post" action="${href(path)}">
          ${renderFormToken(view.signer)} ${renderHidden({ act, version: String(version), message, confirmed: 'yes' })}
          <button class="${act === 'decline' ? 'danger' : 'primary'}">${t(ACT_NAMES[act])}</button>
        </form>
        <a class="plain" href="${href(path)}">${t('confirm.cancel')}</a>
      </div>
    </div>`,
  });
}
