import { html } from 'hono/html';
import type { Initiative, Language, Municipality } from '../../../../src/contract/index.ts';
import { VERSION_PREFIX } from '../../../../src/contract/index.ts';
import { pickText } from '../../../../src/domain/index.ts';
import type { Html } from '../desk/view.ts';
import { renderEditPage } from './edit-view.ts';
import { EDIT_TEXTS } from './texts.ts';

/** Where the build puts the widget. */
export const WIDGET = '/klimabrikker/cdn/race-to-zero-checklist.js';

/**
 * The checklist of a municipality, to be filled in. The page is the same for everybody: who may change anything, the
 * widget finds out with a link that no server sees.
 */
export function renderChecklistPage(
  language: Language,
  initiative: Initiative,
  municipality: Municipality,
  secretariat: string | undefined,
): Html {
  const { number, name } = municipality;
  const texts = EDIT_TEXTS[language];
  return renderEditPage(language, {
    title: texts.of(name),
    name: pickText(initiative.title, language).text,
    place: { initiative: initiative.id, municipality: number },
    head: html`<link rel="modulepreload" href="${WIDGET}" />
      <script type="module" src="/edit/edit.js"></script>`,
    action: html`<button class="plain" id="sign-out" type="button" hidden>${texts.signOut}</button>`,
    main: () =>
      html`<div class="stack wide">
        <h1>${texts.of(name)}</h1>
        <noscript>
          <div class="notice warning">
            <h2>${texts.noScript}</h2>
            <p>
              ${texts.noScriptHelp}
              ${secretariat === undefined ? '' : html`${texts.ask} <a href="mailto:${secretariat}">${secretariat}</a>.`}
            </p>
          </div>
        </noscript>
        <div class="notice danger" id="failed" role="alert" hidden>
          <h2>${texts.failed}</h2>
          <p>${texts.failedHelp}</p>
        </div>
        <race-to-zero-checklist
          endpoint="${VERSION_PREFIX}"
          initiative="${initiative.id}"
          municipality="${number}"
          mode="work"
          store="endpoint"
          lang="${language}"
          ><p class="muted" id="loading" hidden>${texts.loading}</p></race-to-zero-checklist
        >
      </div>`,
  });
}
