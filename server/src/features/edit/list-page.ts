import { html } from 'hono/html';
import type { Initiative, Language, Municipality } from '../../../../src/contract/index.ts';
import { pickText } from '../../../../src/domain/index.ts';
import type { Html } from '../desk/view.ts';
import { editAddress, renderEditPage } from './edit-view.ts';
import { EDIT_TEXTS } from './texts.ts';

/** An initiative and the municipalities that have a checklist in it. */
export interface ListedInitiative {
  readonly initiative: Initiative;
  readonly municipalities: readonly Municipality[];
}

/** Every checklist that there is, as a link. */
export const renderListPage = (language: Language, list: readonly ListedInitiative[]): Html =>
  renderEditPage(language, {
    title: EDIT_TEXTS[language].choose,
    main: (texts) =>
      html`<div class="stack wide">
        <div class="stack tight">
          <h1>${texts.choose}</h1>
          <p class="prose">${texts.chooseLead}</p>
        </div>
        ${list.length === 0 ? html`<p>${texts.nothing}</p>` : ''}
        ${list.map(({ initiative, municipalities }) => {
          const { text, lang } = pickText(initiative.title, language);
          return html`<section class="stack tight">
            <h2>
              <span lang="${lang ?? language}">${text}</span>
              ${initiative.status === 'archived' ? html`<span class="chip quiet">${texts.archived}</span>` : ''}
            </h2>
            <ul class="places" role="list">
              ${municipalities.map(
                ({ number, name }) =>
                  html`<li>
                    <a href="${editAddress(language, { initiative: initiative.id, municipality: number })}">${name}</a>
                  </li>`,
              )}
            </ul>
          </section>`;
        })}
      </div>`,
  });

/** A page of one sentence and a way forward. */
export const renderDeadEnd = (language: Language, kind: 'missing' | 'broken', id: string): Html =>
  renderEditPage(language, {
    title: EDIT_TEXTS[language][kind],
    main: (texts) =>
      html`<div class="stack">
        <h1>${texts[kind]}</h1>
        <p>${texts[`${kind}Help`]}</p>
        <p><a href="${editAddress(language)}">${texts.all}</a></p>
        <p class="small muted">${id}</p>
      </div>`,
  });
