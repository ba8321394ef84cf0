import { type TemplateResult, html, nothing } from 'lit';
import { FACETS } from '../../contract/vocabulary.ts';
import type { DirectoryModel } from './directory-model.ts';
import { renderNothing } from './directory-states.ts';
import type { DirectoryTools } from './directory-tools.ts';
import { renderItems } from './member-items.ts';

export interface ResultsOptions {
  /** What stands around the list, once it is here. */
  readonly tools: DirectoryTools | undefined;
  readonly withoutFilters: boolean;
  /** An editor's `limit` leaves no way to more. */
  readonly hasMore: boolean;
  readonly showMore: () => void;
}

/** The filters beside what they leave. */
export function renderResults(model: DirectoryModel, options: ResultsOptions): TemplateResult {
  const { listing, reader, t } = model;
  const { tools } = options;
  const hasFilters = !options.withoutFilters && canBeDivided(model);
  return html`
    <div class="layout ${hasFilters ? 'with-filters' : ''}">
      ${hasFilters ? (tools?.renderFilters() ?? html`<div class="filters"><div class="button bone"></div></div>`) : nothing}
      <div class="results ${listing.isBusy ? 'busy' : ''}" aria-busy=${listing.isBusy}>
        ${hasFilters ? tools?.renderChips() : nothing} ${tools?.renderDetails()}
        ${
          listing.members.length === 0
            ? renderNothing(model)
            : html`
                <p class="total">${totalOf(model)}</p>
                ${tools?.renderView() ?? renderItems(model, reader.choice.view === 'cards' ? 'cards' : 'list')}
                ${
                  options.hasMore
                    ? html`<p class="more">
                        <button type="button" class="button" @click=${options.showMore}>${t('results.more')}</button>
                      </p>`
                    : nothing
                }
              `
        }
      </div>
    </div>
  `;
}

/** "Showing 24 of 136", or how many hits there are. */
export function totalOf({ t, listing }: DirectoryModel): string {
  const { members, total, isCapped, isBusy } = listing;
  if (isBusy) return t('results.busy');
  if (isCapped) return t('results.capped', { count: total });
  return members.length < total
    ? t('results.shown', { shown: members.length, total })
    : t('results.count', { count: total });
}

/** Whether there is anything to filter by, so that the filters' place can be kept before they are here. */
const canBeDivided = ({ listing, reader }: DirectoryModel): boolean =>
  FACETS.some(
    (facet) =>
      (reader.choice.facets[facet] ?? []).length > 0 ||
      ((reader.preset.facets[facet] ?? []).length !== 1 &&
        (listing.facets[facet] ?? []).length > 1 &&
        listing.facets[facet]?.some(({ count }) => count > 1)),
  );
