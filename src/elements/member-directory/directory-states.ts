import { type TemplateResult, html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Translate } from '../../i18n/translate.ts';
import { renderText } from '../../templates/localized-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import { type StateNotice, renderNotice } from '../../templates/state-notice.ts';
import type { Tally } from './directory-listing.ts';
import type { DirectoryModel } from './directory-model.ts';
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

/** What is said in place of members when the filter leaves none, or there are none at all. */
export const renderNothing = ({ t, reader, list }: DirectoryModel): TemplateResult =>
  (list.answer.total ?? list.answer.members.length) === 0
    ? renderNotice({ title: t('state.empty'), help: t('state.empty.help') })
    : renderNotice({
        title: t('results.none'),
        help: t('results.none.help'),
        action: { label: t('results.reset'), run: reader.clear },
      });

/** "136 businesses, 24 partners". */
export function renderTally(t: T, { businesses, municipalities, partners }: Tally): TemplateResult | typeof nothing {
  const said = [
    businesses > 0 && t('strip.businesses', { count: businesses }),
    municipalities > 0 && t('strip.municipalities', { count: municipalities }),
    partners > 0 && t('strip.partners', { count: partners }),
  ].filter((text) => text !== false);
  return said.length === 0 ? nothing : html`<p class="strip" part="tally">${said.join(', ')}</p>`;
}

/** Where the list comes from and how old it is; the tools add the list as a file. */
export function renderFoot(model: DirectoryModel, downloads: unknown): TemplateResult {
  const { t, language, list } = model;
  const { asOf, source, licence } = list.answer;
  const credit = (key: 'source.from' | 'source.licence', given: typeof source) => {
    if (given === undefined) return nothing;
    const url = safeUrl(given.url, model.baseUrl);
    const title = renderText(given.title, language);
    return html`<span>${t(key)} ${url === undefined ? title : html`<a href=${url}>${title}</a>`}</span>`;
  };
  return html`
    <footer class="foot" part="footer">
      <p class="sources">
        <span>${t('source.as-of', { date: formatDate(asOf, language) ?? asOf })}</span>
        ${credit('source.from', source)} ${credit('source.licence', licence)}
      </p>
      ${downloads}
    </footer>
  `;
}
