import { html } from 'hono/html';
import type { Language } from '../../../../src/contract/index.ts';
import type { Html } from '../desk/view.ts';
import { renderPageDocument } from './document.ts';
import { FORM_TEXTS } from './form-texts.ts';
import type { PageErrorKind } from './page-error.ts';
import { PAGE_TEXTS } from './texts.ts';

/** A page of one sentence and a way forward. `id` is the request's, for whoever asks the operator. */
export function renderMessagePage(
  language: Language,
  kind: PageErrorKind,
  {
    hint,
    address,
    id,
    styles,
  }: {
    readonly hint: string | undefined;
    readonly address: string | undefined;
    readonly id: string;
    readonly styles: string;
  },
): Html {
  const texts = PAGE_TEXTS[language];
  const { title, help } = { ...texts.errors, ...FORM_TEXTS[language] }[kind];
  const [href, label] = address === undefined ? ['/', texts.home] : [address, FORM_TEXTS[language].another];
  return renderPageDocument({
    language,
    title,
    isNamed: true,
    head: html`<meta name="robots" content="noindex" /> <link rel="stylesheet" href="${styles}" />`,
    main: html`<div class="message">
      <p>${help}</p>
      ${hint === undefined ? '' : html`<p>${texts.hint} <code>${hint}</code></p>`}
      <p><a href="${href}" ${address === undefined ? '' : html`target="_blank" rel="noopener"`}>${label}</a></p>
      <p><small>${id}</small></p>
    </div>`,
  });
}
