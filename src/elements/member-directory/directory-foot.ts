import { type TemplateResult, html, nothing } from 'lit';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMoment } from '../../i18n/format-moment.ts';
import { renderText } from '../../templates/localized-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import type { ToolsModel } from './tools-model.ts';

/** Where the list comes from and how old it is; and the list as a file. */
export function renderFoot(model: ToolsModel, downloads: unknown): TemplateResult {
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
