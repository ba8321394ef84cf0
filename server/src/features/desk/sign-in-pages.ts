import { html } from 'hono/html';
import { describe, renderError, renderHidden } from './form-fields.ts';
import { renderPublicPage } from './layout.ts';
import type { Html, View } from './view.ts';

/** Asks for an address to mail a link to. `problem` is why somebody came here who did not ask to. */
export function renderSignIn(view: View, problem?: 'email' | 'signed-out' | 'link-expired'): Html {
  const { t, href } = view;
  const wrong = problem === 'email';
  return renderPublicPage(view, {
    title: wrong ? t('error.title', { title: t('sign-in.title') }) : t('sign-in.title'),
    here: { path: '/sign-in' },
    width: 'narrow',
    main: html`<div class="stack wide">
      <div class="stack">
        <h1>${t('sign-in.title')}</h1>
        ${problem === 'link-expired' ? renderReason(t('link.expired'), t('link.expired.help')) : ''}
        ${problem === 'signed-out' ? renderReason(t('signed-out'), t('signed-out.help')) : ''}
        <p>${t('sign-in.lead')}</p>
      </div>
      <form class="stack" method="post" action="${href('/links')}">
        <div class="field">
          <label for="email">${t('sign-in.email')}</label>
          <p class="hint" id="email-hint">${t('sign-in.email.hint')}</p>
          ${renderError('email', wrong ? { field: 'email', text: t('sign-in.email.wrong') } : undefined)}
          <input
            type="email"
            id="email"
            name="email"
            autocomplete="email"
            required
            ${wrong ? html`autofocus` : ''}
            ${describe('email', { hint: true, error: wrong })}
          />
        </div>
        <p><button class="primary">${t('sign-in.send')}</button></p>
      </form>
    </div>`,
  });
}

const renderReason = (title: string, text: string): Html =>
  html`<div class="notice warning" role="status">
    <h2>${title}</h2>
    <p>${text}</p>
  </div>`;

/** What everybody reads who asked for a link, whether the address is known or not. */
export const renderLinkAsked = (view: View): Html =>
  renderPublicPage(view, {
    title: view.t('asked.title'),
    here: { path: '/sign-in/asked' },
    width: 'narrow',
    main: html`<div class="stack">
      <h1>${view.t('asked.title')}</h1>
      <p>${view.t('asked.text')}</p>
      <p>${view.t('asked.help')}</p>
      <p><a href="${view.href('/sign-in')}">${view.t('asked.again')}</a></p>
    </div>`,
  });

/**
 * Where a mailed link leads. Opening it redeems nothing, since mail programs open links to look at them; pressing the
 * button does.
 */
export const renderLink = (view: View, token: string): Html =>
  renderPublicPage(view, {
    title: view.t('link.title'),
    here: { path: '/link', parameters: { token } },
    width: 'narrow',
    main: html`<div class="stack">
      <h1>${view.t('link.title')}</h1>
      <p>${view.t('link.text')}</p>
      <form method="post" action="${view.href('/sessions')}">
        ${renderHidden({ link: token })}
        <button class="primary">${view.t('link.open')}</button>
      </form>
    </div>`,
  });
