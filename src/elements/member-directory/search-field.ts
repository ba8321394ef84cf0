import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_QUERY_LENGTH } from '../../contract/vocabulary.ts';
import type { ToolsModel } from './tools-model.ts';

/** The search field with its label and hint. */
export const renderSearchField = ({ t, reader }: ToolsModel): TemplateResult => html`
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
      .value=${live(reader.choice.query)}
      @input=${({ target }: Event & { readonly target: HTMLInputElement }) => reader.search(target.value)}
    />
    <span id="search-hint" class="hint">${t('search.hint')}</span>
  </div>
`;
