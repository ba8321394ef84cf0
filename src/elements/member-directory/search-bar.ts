import { type TemplateResult, html, nothing } from 'lit';
import { MAX_QUERY_LENGTH, SORTS, isOneOf } from '../../contract/vocabulary.ts';
import { DIRECTORY_VIEWS } from './directory-choice.ts';
import type { DirectoryModel } from './directory-model.ts';

/** The orders that are offered in words; the table has the rest on its headings. */
const OFFERED_SORTS = SORTS.filter((sort) => !sort.startsWith('-') || sort === '-since');

/** The editor's word on which controls are left out. */
export interface Controls {
  readonly withoutSearch: boolean;
  readonly withoutViews: boolean;
}

/** Search field, order and view. */
export const renderSearchBar = (model: DirectoryModel, controls: Controls): TemplateResult => html`
  <div class="bar" part="search-bar" role="search">
    ${controls.withoutSearch ? nothing : renderSearch(model)}
    ${controls.withoutViews ? nothing : [renderSort(model), renderViews(model)]}
  </div>
`;

const renderSearch = ({ t, choice, actions }: DirectoryModel): TemplateResult => html`
  <div class="field search" part="search">
    <label for="search">${t('search.label')}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength=${MAX_QUERY_LENGTH}
      aria-describedby="search-hint"
      .value=${choice.query}
      @input=${(event: Event & { readonly target: HTMLInputElement }) => actions.search(event.target.value)}
    />
    <span id="search-hint" class="hint">${t('search.hint')}</span>
  </div>
`;

const renderSort = ({ t, choice, actions }: DirectoryModel): TemplateResult => {
  const sorts = OFFERED_SORTS.includes(choice.sort) ? OFFERED_SORTS : [...OFFERED_SORTS, choice.sort];
  return html`
    <div class="field">
      <label for="sort">${t('sort.label')}</label>
      <select
        id="sort"
        @change=${({ target }: Event & { readonly target: HTMLSelectElement }) => {
          if (isOneOf(SORTS, target.value)) actions.sort(target.value);
        }}
      >
        ${sorts.map(
          (sort) => html`<option value=${sort} ?selected=${sort === choice.sort}>${t(`sort.${sort}`)}</option>`,
        )}
      </select>
    </div>
  `;
};

const renderViews = ({ t, choice, actions }: DirectoryModel): TemplateResult => html`
  <fieldset class="views" part="views">
    <legend>${t('view.label')}</legend>
    ${DIRECTORY_VIEWS.map(
      (view) => html`
        <label class="view">
          <input
            type="radio"
            name="view"
            value=${view}
            .checked=${view === choice.view}
            @change=${() => actions.view(view)}
          /><span>${t(`view.${view}`)}</span>
        </label>
      `,
    )}
  </fieldset>
`;
