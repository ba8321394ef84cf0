import { type TemplateResult, html, nothing } from 'lit';
import type { LazyPart } from '../../controllers/lazy-part.ts';
import type { DirectoryModel } from './directory-model.ts';
import { renderNothing } from './directory-states.ts';
import { renderChips, renderFilterPanel } from './filter-panel.ts';
import { renderItems } from './member-items.ts';

/** The views that come only when they are chosen. */
export interface LazyViews {
  readonly table: LazyPart<typeof import('./member-table.ts')>;
  readonly alphabet: LazyPart<typeof import('./member-alphabet.ts')>;
}

export interface ResultsOptions {
  readonly views: LazyViews;
  readonly hasFilters: boolean;
  /** An editor's `limit` leaves no way to more. */
  readonly hasMore: boolean;
  /** Nobody is in the list, whatever the filter. */
  readonly isEmpty: boolean;
  readonly isPrinting: boolean;
  /** The member that was linked to, in its place. */
  readonly details: unknown;
}

/** The filters beside what they leave. */
export const renderResults = (model: DirectoryModel, options: ResultsOptions): TemplateResult => html`
  <div class="layout ${options.hasFilters ? 'with-filters' : ''}">
    ${options.hasFilters ? renderFilterPanel(model) : nothing}
    <div class="results ${model.listing.isBusy ? 'busy' : ''}" aria-busy=${model.listing.isBusy}>
      ${options.hasFilters ? renderChips(model) : nothing} ${options.details}
      ${
        model.listing.members.length === 0
          ? renderNothing(model, options.isEmpty)
          : html`<p class="total">${totalOf(model)}</p>
              ${renderView(model, options)} ${options.hasMore ? renderMore(model) : nothing}`
      }
    </div>
  </div>
`;

/** "Showing 24 of 136", or how many hits there are. */
export function totalOf({ t, listing }: DirectoryModel): string {
  const { members, total, isCapped, isBusy } = listing;
  if (isBusy) return t('results.busy');
  if (isCapped) return t('results.capped', { count: total });
  return members.length < total
    ? t('results.shown', { shown: members.length, total })
    : t('results.count', { count: total });
}

function renderView(model: DirectoryModel, { views, isPrinting }: ResultsOptions): TemplateResult {
  const { view } = model.choice;
  // What has not come yet is bridged by a view that is here: a reader loses nothing while waiting.
  if (isPrinting || view === 'alphabet') {
    return views.alphabet.value?.renderAlphabet(model, isPrinting) ?? renderItems(model, 'list');
  }
  if (view === 'table') return views.table.value?.renderTable(model) ?? renderItems(model, 'list');
  return renderItems(model, view);
}

const renderMore = ({ t, actions }: DirectoryModel): TemplateResult =>
  html`<p class="more"><button type="button" class="button" @click=${actions.more}>${t('results.more')}</button></p>`;
