import { type TemplateResult, html } from 'lit';
import { SORTS, isOneOf } from '../../contract/vocabulary.ts';
import { DIRECTORY_VIEWS } from './directory-choice.ts';
import type { ToolsModel } from './tools-model.ts';

/** The orders that are offered in words; the table has the rest on its headings. */
const OFFERED_SORTS = SORTS.filter((sort) => !sort.startsWith('-') || sort === '-since');

/** The reader's choice of order and view. */
export const renderOrderAndView = (model: ToolsModel): TemplateResult =>
  html`${renderSort(model)} ${renderViews(model)}`;

const renderSort = ({ t, reader }: ToolsModel): TemplateResult => {
  const sorts = OFFERED_SORTS.includes(reader.choice.sort) ? OFFERED_SORTS : [...OFFERED_SORTS, reader.choice.sort];
  return html`
    <div class="field">
      <label for="sort">${t('sort.label')}</label>
      <select
        id="sort"
        @change=${({ target }: Event & { readonly target: HTMLSelectElement }) => {
          if (isOneOf(SORTS, target.value)) reader.select({ sort: target.value });
        }}
      >
        ${sorts.map(
          (sort) => html`<option value=${sort} ?selected=${sort === reader.choice.sort}>${t(`sort.${sort}`)}</option>`,
        )}
      </select>
    </div>
  `;
};

const renderViews = ({ t, reader }: ToolsModel): TemplateResult => html`
  <fieldset class="views" part="views">
    <legend>${t('view.label')}</legend>
    ${DIRECTORY_VIEWS.map(
      (view) => html`
        <label class="view">
          <input
            type="radio"
            name="view"
            value=${view}
            .checked=${view === reader.choice.view}
            @change=${() => reader.choose({ view })}
          /><span>${t(`view.${view}`)}</span>
        </label>
      `,
    )}
  </fieldset>
`;
