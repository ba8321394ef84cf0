import { type TemplateResult, css, html, nothing } from 'lit';
import type { Measure, Member } from '../../contract/index.ts';
import { formatOrganisationNumber } from '../../contract/organisation-number.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderText } from '../../templates/localized-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import { labelOf } from './facet-labels.ts';
import { nameOf, renderTags, renderLogo, renderPlace } from './member-facts.ts';
import type { ToolsModel } from './tools-model.ts';

/** What can be said of the member whose details are asked for. */
export type DetailsState =
  { readonly name: 'ready'; readonly member: Member } | { readonly name: 'loading' | 'missing' };

/** What the dialog needs besides the model. */
export interface DetailsOptions {
  readonly state: DetailsState;
  /** Opened by a link to the page: shown in its place, without taking the focus. */
  readonly isInline: boolean;
  readonly isCopied: boolean;
  readonly copyLink: () => void;
  readonly close: () => void;
  readonly closed: () => void;
}

/** A member's details in a dialog. The host opens it with `showModal`, unless it stands in its place. */
export const renderDetails = (model: ToolsModel, options: DetailsOptions): TemplateResult => html`
  <dialog
    class="details"
    part="details"
    aria-labelledby="details-title"
    ?open=${options.isInline}
    @close=${options.closed}
    closedby="any"
  >
    <div class="details-body">
      ${options.state.name === 'ready' ? renderBody(model, options.state.member) : renderOther(model, options.state.name)}
      <div class="details-foot">
        ${
          options.state.name === 'ready'
            ? html`<button type="button" class="link" @click=${options.copyLink}>
                ${model.t(options.isCopied ? 'details.copied' : 'details.link')}
              </button>`
            : nothing
        }
        <button type="button" class="button primary" @click=${options.close}>${model.t('details.close')}</button>
      </div>
    </div>
  </dialog>
`;

/** What is known of a member, as the dialog shows it. */
export const renderBody = (model: ToolsModel, member: Member): TemplateResult => html`
  <div class="card-head">
    ${renderLogo(model, member, model.t('member.logo', { name: nameOf(model, member) }))}
    <div id="details-title" tabindex="-1">
      ${renderHeading(model.headingLevel, html`<bdi>${nameOf(model, member)}</bdi>`)}
    </div>
  </div>
  <p class="place">${renderPlace(model, member)}</p>
  <p class="tags">${renderTags(model, member)}</p>
  ${member.statusReason === undefined ? nothing : html`<p>${renderText(member.statusReason, model.language)}</p>`}
  <p>${renderText(member.text, model.language)}</p>
  ${renderFacts(model, member)}
`;

const renderOther = ({ t }: ToolsModel, name: 'loading' | 'missing'): TemplateResult =>
  html`<p id="details-title" tabindex="-1">${t(name === 'loading' ? 'results.busy' : 'member.missing')}</p>`;

/** Everything that is known of a member, as terms and descriptions. */
export function renderFacts(model: ToolsModel, member: Member): TemplateResult {
  const { t, language } = model;
  const facts: readonly (readonly [string, unknown])[] = [
    [t(member.kind === 'municipality' ? 'member.municipality-number' : 'member.number'), numberOf(member)],
    [t('column.since'), member.kind === 'municipality' ? undefined : sinceDate(model, member)],
    [t('facet.size'), member.size && labelOf(t, language, 'size', { value: member.size })],
    [t('member.targets'), listOf(member.targets, ({ text }) => renderText(text, language))],
    [t('member.measures'), listOf(member.measures, (measure) => renderMeasure(model, measure))],
    [t('member.platform'), member.reportingPlatform && html`<bdi>${member.reportingPlatform}</bdi>`],
    [t('member.report'), renderReport(model, member)],
    [t('member.website'), renderLink(member.url, model.baseUrl)],
  ];
  return html`
    <dl class="facts">
      ${facts.map(([term, fact]) =>
        fact === undefined || fact === ''
          ? nothing
          : html`<div>
              <dt>${term}</dt>
              <dd>${fact}</dd>
            </div>`,
      )}
    </dl>
    ${renderAsOf(model, member)}
  `;
}

const numberOf = ({ number }: Member) => number && formatOrganisationNumber(number);

const sinceDate = ({ language }: ToolsModel, { since }: Member) =>
  since === undefined ? undefined : formatDate(since, language);

const listOf = <Item>(items: readonly Item[] | undefined, render: (item: Item) => unknown) =>
  items === undefined || items.length === 0
    ? undefined
    : html`<ul role="list">
        ${items.map((item) => html`<li>${render(item)}</li>`)}
      </ul>`;

const renderMeasure = ({ t, language }: ToolsModel, { title, status, year }: Measure) => html`
  ${renderText(title, language)}
  <span class="muted"
    >·
    ${status === 'done' || status === 'planned' ? t(`member.measure.${status}`) : status}${year === undefined ? '' : ` ${year}`}</span
  >
`;

function renderReport(model: ToolsModel, { report }: Member) {
  const { t, baseUrl } = model;
  if (report === undefined) return t('report.missing');
  const title = t('member.report.year', { year: String(report.year) });
  const url = safeUrl(report.url, baseUrl);
  return url === undefined ? title : html`<a href=${url}>${title}</a>`;
}

function renderLink(raw: string | undefined, baseUrl: string) {
  const url = safeUrl(raw, baseUrl);
  return url === undefined ? undefined : html`<a href=${url} rel="noopener">${new URL(url).host}</a>`;
}

const renderAsOf = ({ t, language }: ToolsModel, { asOf }: Member) => {
  const date = asOf === undefined ? undefined : formatDate(asOf, language);
  return date === undefined ? nothing : html`<p class="muted">${t('member.as-of', { date })}</p>`;
};

export const styles = css`
  .details {
    inline-size: min(40em, 100% - 2em);
    max-block-size: min(85vh, 100% - 2em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 0.625em;
    background: var(--_background);
    color: var(--_text);
    overflow: auto;
  }
  .details:modal::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .details:not(:modal) {
    position: static;
    inline-size: auto;
    max-block-size: none;
    border-inline-start: 4px solid var(--_accent);
    margin-block-end: 1.5em;
  }
  .details-body {
    padding: 1.5em;
    display: grid;
    gap: 0.75em;
  }
  .details-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .details h1,
  .details h2,
  .details h3,
  .details h4,
  .details h5,
  .details h6 {
    font-size: 1.375em;
  }
  .details .facts {
    grid-template-columns: 1fr;
    gap: 0.75em;
  }
  @container klima (min-inline-size: 36em) {
    .details .facts > div {
      display: grid;
      grid-template-columns: 12.5em 1fr;
      gap: 1em;
    }
  }
  @media print {
    .details {
      display: none;
    }
  }
`;
