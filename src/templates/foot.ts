import { type TemplateResult, html, nothing } from 'lit';
import type { Events } from '../contract/index.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatMoment } from '../i18n/format-moment.ts';
import type { Translate } from '../i18n/translate.ts';
import { renderText } from './localized-text.ts';
import { safeUrl } from './safe-url.ts';

/** What a foot tells about an answer, and in which words. */
export interface FootModel {
  readonly t: Translate<'source.as-of' | 'source.from' | 'source.licence'>;
  readonly language: string;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly answer: Pick<Events, 'asOf' | 'source' | 'licence'>;
}

/** Where the data come from and how old they are; and the ways to take them along. */
export function renderFoot(model: FootModel, downloads: unknown): TemplateResult {
  const { t, language, answer } = model;
  const { asOf, source, licence } = answer;
  const credit = (key: 'source.from' | 'source.licence', given: typeof source) => {
    if (given === undefined) return nothing;
    const url = safeUrl(given.url, model.baseUrl);
    const title = renderText(given.title, language);
    return html`<span>${t(key)} ${url === undefined ? title : html`<a href=${url}>${title}</a>`}</span>`;
  };
  return html`
    <div class="foot" part="footer">
      <p class="sources">
        <span>${t('source.as-of', { date: formatDate(asOf, language) ?? formatMoment(asOf, language) ?? asOf })}</span>
        ${credit('source.from', source)} ${credit('source.licence', licence)}
      </p>
      ${downloads}
    </div>
  `;
}
