import { html } from 'hono/html';
import { renderDeskPage, renderPublicPage } from './layout.ts';
import type { TextKey } from './texts/nb.ts';
import type { DeskView, Html, View } from './view.ts';

/** Pages that say why something could not be done. */
export type MessageName = 'not-found' | 'foreign-form' | 'bad-form' | 'unavailable' | 'failed';

const TITLES = {
  'not-found': 'message.not-found',
  'foreign-form': 'message.foreign-form',
  'bad-form': 'message.bad-form',
  unavailable: 'message.unavailable',
  failed: 'message.failed',
} as const satisfies Record<MessageName, TextKey>;

const HELP = {
  'not-found': 'message.not-found.help',
  'foreign-form': 'message.foreign-form.help',
  'bad-form': 'message.bad-form.help',
  unavailable: 'message.unavailable.help',
  failed: 'message.failed.help',
} as const satisfies Record<MessageName, TextKey>;

/** A page of one sentence and what to do. `id` is the request's, for whoever asks the operator. */
export function renderMessage(view: View | DeskView, name: MessageName, id: string): Html {
  const { t, href } = view;
  const page = {
    title: t(TITLES[name]),
    width: 'narrow',
    main: html`<div class="stack">
      <h1>${t(TITLES[name])}</h1>
      <p>${t(HELP[name])}</p>
      <p><a href="${href('')}">${t('message.home')}</a></p>
      <p class="small muted">${t('message.id', { id })}</p>
    </div>`,
  } as const;
  return 'signer' in view ? renderDeskPage(view, page) : renderPublicPage(view, page);
}
