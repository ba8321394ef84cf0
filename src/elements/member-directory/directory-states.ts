import { type TemplateResult, html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import type { FacetValue, Facets } from '../../contract/index.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { StateNotice } from '../../templates/state-notice.ts';
import type { MemberDirectoryMessage } from './member-directory.messages.ts';

type T = Translate<MemberDirectoryMessage>;

/** The editor's word on what the list will have around it. */
export interface SkeletonOptions {
  readonly withoutTally: boolean;
  readonly withoutSearch: boolean;
  readonly withoutViews: boolean;
  readonly withoutFilters: boolean;
}

/** Grey shapes of the size that the list will have, so that nothing on the page moves when it comes. */
export const renderSkeleton = (t: T, count: number, options: SkeletonOptions): TemplateResult => html`
  <p class="hidden">${t('state.loading')}</p>
  <div aria-hidden="true">
    ${options.withoutTally ? nothing : html`<p class="strip">&nbsp;</p>`}
    ${
      options.withoutSearch && options.withoutViews
        ? nothing
        : html`<div class="bar"><div class="bone bar-bone"></div></div>`
    }
    <div class="layout ${options.withoutFilters ? '' : 'with-filters'}">
      ${options.withoutFilters ? nothing : html`<div class="filters"><div class="button bone"></div></div>`}
      <div class="results">
        <p class="total">&nbsp;</p>
        <ul class="cards">
          ${Array.from({ length: count }, () => html`<li class="item bone"></li>`)}
        </ul>
      </div>
    </div>
  </div>
`;

/** What a visitor reads when the list cannot be had; `detail` is for editors. */
export const failedNotice = (t: T, { kind }: WidgetError, retry: () => void, detail?: string): StateNotice => ({
  title: t(kind === 'offline' ? 'state.offline' : 'state.failed'),
  help: t(kind === 'offline' ? 'state.offline.help' : 'state.failed.help'),
  detail,
  action: { label: t('state.retry'), run: retry },
});

/** The banner over a list that could not be refreshed. */
export const renderStale = (t: T, retry: () => void): TemplateResult => html`
  <p class="stale" part="stale">
    ${t('state.stale')} <button type="button" class="link" @click=${retry}>${t('state.retry')}</button>
  </p>
`;

/** "136 businesses, 24 partners", of those who take part now. */
export function renderTally(t: T, { kind = [], tier = [] }: Facets): TemplateResult {
  const [all, municipalities] = [sum(kind), sum(kind, 'municipality')];
  const said = [
    ['strip.businesses', all - municipalities] as const,
    ['strip.municipalities', municipalities] as const,
    ['strip.partners', sum(tier, 'partner')] as const,
  ].filter(([, count]) => count > 0);
  return html`<p class="strip" part="tally">${said.map(([key, count]) => t(key, { count })).join(', ')}&nbsp;</p>`;
}

const sum = (values: readonly FacetValue[], only?: string): number =>
  values.reduce((total, { value, count }) => total + (only === undefined || value === only ? count : 0), 0);
