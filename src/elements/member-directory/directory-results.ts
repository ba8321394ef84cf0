import { type TemplateResult, html, nothing } from 'lit';
import { type DirectoryModel, totalOf } from './directory-model.ts';
import type { DirectoryTools } from './directory-tools.ts';
import { renderItems } from './member-items.ts';

export interface ResultsOptions {
  /** What stands around the list, once it is here. */
  readonly tools: DirectoryTools | undefined;
  readonly look: 'cards' | 'list';
  readonly withoutFilters: boolean;
  /** An editor's `limit` leaves no way to more. */
  readonly hasMore: boolean;
  readonly showMore: () => void;
}

/** The filters beside what they leave. Until the tools are here, their places are kept. */
export function renderResults(model: DirectoryModel, options: ResultsOptions): TemplateResult {
  const { listing, t } = model;
  const { tools } = options;
  const hasFilters = !options.withoutFilters && (tools?.hasFilters ?? canBeDivided(model));
  return html`
    <div class="layout ${hasFilters ? 'with-filters' : ''}">
      ${
        hasFilters
          ? (tools?.renderFilters() ?? html`<div class="filters"><div class="button bone"></div></div>`)
          : nothing
      }
      <div class="results ${listing.isBusy ? 'busy' : ''}" aria-busy=${listing.isBusy === true}>
        ${hasFilters ? tools?.renderChips() : nothing} ${tools?.renderDetails()}
        ${
          listing.members.length === 0
            ? tools?.renderNothing()
            : html`
                <p class="total">${tools?.total ?? totalOf(model)}</p>
                ${tools?.renderView() ?? renderItems(model, options.look)}
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

const canBeDivided = ({ listing: { facets } }: DirectoryModel): boolean =>
  facets === undefined || Object.values(facets).some((values) => values && values.length > 1);
