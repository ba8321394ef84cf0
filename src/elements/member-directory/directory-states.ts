import { type TemplateResult, html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import type { Members } from '../../contract/index.ts';
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

/** What an editor has to do before anything can be shown. */
export const unconfiguredNotice = (t: T, reason: string): StateNotice => ({
  title: t('state.unconfigured'),
  help: t(reason === 'initiative' ? 'unconfigured.initiative' : reasonKey(reason)),
});

function reasonKey(reason: string): MemberDirectoryMessage {
  switch (reason) {
    case 'malformed':
    case 'scheme':
    case 'credentials':
    case 'insecure':
      return `unconfigured.${reason}`;
    default:
      return 'unconfigured.missing';
  }
}

/** What a visitor reads when the list cannot be had; editors see the cause. */
export const failedNotice = (t: T, error: WidgetError, isDebug: boolean, retry: () => void): StateNotice => ({
  title: t(error.kind === 'offline' ? 'state.offline' : 'state.failed'),
  help: t(error.kind === 'offline' ? 'state.offline.help' : 'state.failed.help'),
  detail: isDebug ? [error.message, error.requestId].filter(Boolean).join(' · ') : undefined,
  action: { label: t('state.retry'), run: retry },
});

/** The banner over a list that could not be refreshed. */
export const renderStale = (t: T, retry: () => void): TemplateResult => html`
  <p class="stale" part="stale">
    ${t('state.stale')} <button type="button" class="link" @click=${retry}>${t('state.retry')}</button>
  </p>
`;

/** What is said in place of members when the filter leaves none, or there are none at all. */
export const renderNothing = ({ t, actions }: DirectoryModel, isEmpty: boolean): TemplateResult =>
  isEmpty
    ? renderNotice({ title: t('state.empty'), help: t('state.empty.help') })
    : renderNotice({
        title: t('results.none'),
        help: t('results.none.help'),
        action: { label: t('results.reset'), run: actions.clear },
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

/** Where the list comes from, how old it is, and the list as a file. */
export function renderFoot(model: DirectoryModel, answer: Members, hasDownload: boolean): TemplateResult {
  const { t, language, actions } = model;
  const date = formatDate(answer.asOf, language) ?? answer.asOf;
  const credit = (key: 'source.from' | 'source.licence', name: 'source' | 'licence') => {
    const given = answer[name];
    if (given === undefined) return nothing;
    const [before, after] = t(key, { [name]: '\u0000' }).split('\u0000');
    const url = safeUrl(given.url, model.baseUrl);
    const title = renderText(given.title, language);
    return html`<span>${before}${url === undefined ? title : html`<a href=${url}>${title}</a>`}${after}</span>`;
  };
  return html`
    <footer class="foot" part="footer">
      <p class="sources">
        <span>${t('source.as-of', { date })}</span>
        ${credit('source.from', 'source')} ${credit('source.licence', 'licence')}
      </p>
      ${
        hasDownload
          ? html`<p class="sources">
              <button type="button" class="link" @click=${() => actions.download('csv')}>${t('download.csv')}</button>
              <button type="button" class="link" @click=${() => actions.download('json')}>${t('download.json')}</button>
            </p>`
          : nothing
      }
    </footer>
  `;
}
