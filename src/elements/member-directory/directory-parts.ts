import { type TemplateResult, html, nothing } from 'lit';
import type { DirectoryModel } from './directory-model.ts';

/** What the directory consists of, in the order it is shown; `nothing` leaves a part out. */
export interface DirectoryParts {
  /** How many take part, and how old the list is if it could not be refreshed. */
  readonly top: unknown;
  readonly bar: unknown;
  readonly filters: unknown;
  /** What belongs to the list and stands over it: chosen filters, details. */
  readonly above: unknown;
  readonly list: unknown;
  readonly foot: unknown;
  readonly isBusy: boolean;
}

/** The editor's word on what the list has around it. */
export interface PartOptions {
  readonly withoutTally: boolean;
  readonly withoutSearch: boolean;
  readonly withoutViews: boolean;
  readonly withoutFilters: boolean;
}

/** The directory, put together: the same frame before and after the tools are here, so that the list stays as it is. */
export const renderParts = ({ top, bar, filters, above, list, foot, isBusy }: DirectoryParts): TemplateResult => html`
  ${top}${bar === nothing ? nothing : html`<div class="bar" part="search-bar">${bar}</div>`}
  <div class="layout ${filters === nothing ? '' : 'with-filters'}">
    ${filters}
    <div class="results ${isBusy ? 'busy' : ''}" aria-busy=${isBusy}>${above}${list}</div>
  </div>
  ${foot}
`;

/** A list without its tools, whose places are kept, so that nothing on the page moves when they come. */
export const reserveParts = (options: PartOptions, list: unknown): DirectoryParts => ({
  top: options.withoutTally ? nothing : html`<p class="strip">&nbsp;</p>`,
  bar:
    options.withoutSearch && options.withoutViews
      ? nothing
      : [
          options.withoutSearch ? nothing : html`<div class="bone field"></div>`,
          options.withoutViews ? nothing : html`<div class="bone tools"></div>`,
        ],
  filters: options.withoutFilters ? nothing : html`<div class="filters"><div class="button bone"></div></div>`,
  above: nothing,
  list,
  foot: nothing,
  isBusy: false,
});

/** Members with how many they are (unless that is empty), and the way to more of them if there is one. */
export const renderFound = (
  model: DirectoryModel,
  items: TemplateResult,
  showMore: (() => void) | undefined,
  total: string,
): TemplateResult => html`
  ${total === '' ? nothing : html`<p class="total">${total}</p>`} ${items}
  ${
    showMore
      ? html`<p class="more">
          <button type="button" class="button" @click=${showMore}>${model.t('results.more')}</button>
        </p>`
      : nothing
  }
`;

/** Grey shapes of the size that the list will have. */
export const renderBones = (count: number): TemplateResult => html`
  <p class="total">&nbsp;</p>
  <ul class="cards">
    ${Array.from({ length: count }, () => html`<li class="item bone"></li>`)}
  </ul>
`;
