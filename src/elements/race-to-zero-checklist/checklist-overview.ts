import { type TemplateResult, css, html, nothing } from 'lit';
import type { ChecklistClient } from '../../api/checklist-client.ts';
import type { WidgetError } from '../../api/errors.ts';
import { createMembersClient } from '../../api/members-client.ts';
import type { Members } from '../../contract/members.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { SourceController } from '../../controllers/source-controller.ts';
import { WidgetFailedEvent } from '../../controllers/widget-failed-event.ts';
import { isYearly, yearOf } from '../../domain/checklist-step.ts';
import { toCsv } from '../../domain/csv.ts';
import { pickText } from '../../domain/pick-text.ts';
import { createTranslate, type Messages, type Translate } from '../../i18n/translate.ts';
import { failedNotice } from '../../templates/failed-notice.ts';
import { renderFoot } from '../../templates/foot.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import type { ChecklistHost } from './checklist-host.ts';
import { renderMeter } from './checklist-meters.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { type OverviewMessage, overviewMessages } from './checklist-overview.messages.ts';
import { checklistToolsStyles } from './checklist-tools.styles.ts';
import { type ToolsMessage, toolsMessages } from './checklist-tools.messages.ts';
import { type OverviewRow, type OverviewSort, sortRows, toRows } from './overview-rows.ts';
import { DocumentRequestedEvent } from './race-to-zero-checklist.events.ts';
import { type RaceToZeroChecklistMessage, raceToZeroChecklistMessages } from './race-to-zero-checklist.messages.ts';
import { lookOf } from './step-words.ts';

export const styles = css`
  ${checklistToolsStyles}
  .root:has(.overview) {
    max-inline-size: none;
  }
  .overview {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;
  }
  .overview > .lead {
    font-weight: 600;
    font-size: 1.125em;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: normal;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    vertical-align: bottom;
    background: var(--_surface);
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_background);
    font-weight: 600;
  }
  th button {
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  th button:hover {
    text-decoration: underline;
  }
  th[aria-sort='ascending'] button::after {
    content: ' ↑';
  }
  th[aria-sort='descending'] button::after {
    content: ' ↓';
  }
  .count {
    white-space: nowrap;
  }
  td .status {
    display: inline-block;
    white-space: nowrap;
  }
  td .status:is(.not-started, .unfinished) {
    border-color: transparent;
    background: none;
    color: var(--_muted);
    padding-inline: 0;
  }
  @media print {
    .scroll {
      overflow: visible;
      border: 0;
    }
    th,
    td {
      padding: 0.125em 0.375em;
      font-size: 0.8125em;
    }
  }
`;

const messages = { ...raceToZeroChecklistMessages, ...toolsMessages, ...overviewMessages } as const;
type OverviewTranslate = Translate<RaceToZeroChecklistMessage | ToolsMessage | OverviewMessage>;

/** The municipalities in a table: who has come how far, step by step. */
export class ChecklistOverview {
  readonly #host: ChecklistHost;
  readonly #announcer: Announcer;
  readonly #members: SourceController<ChecklistClient, Members>;
  #sort: OverviewSort = 'name';
  #isDescending = false;

  constructor(host: ChecklistHost) {
    const { element } = host;
    this.#host = host;
    this.#announcer = new Announcer(element);
    this.#members = new SourceController<ChecklistClient, Members>(element, host.place, {
      load: ({ client, initiative }, options) =>
        client.members?.(initiative, options) ?? createMembersClient(client.endpoint).members(initiative, {}, options),
      loaded: () => undefined,
      failed: (error) => element.dispatchEvent(new WidgetFailedEvent(error)),
    });
    // It is made while the element renders; what it has to ask for, it asks for in the next.
    void element.updateComplete.then(() => element.requestUpdate());
  }

  /**
   * The table; `undefined` while it is on its way.
   * @param failure why the steps are not the newest, if they are not
   */
  render(given: ChecklistModel, failure: WidgetError | undefined): TemplateResult | undefined {
    const { element, tables } = this.#host;
    const { state } = this.#members;
    const t = this.#translate(given.language, tables());
    const model = { ...given, t };
    if (state.name === 'loading') return undefined;
    if (state.name === 'failed') return renderNotice(failedNotice(t, state.error, this.#members.retry, element.debug));
    const rows = toRows(model.checklist, state.data.members, model.today);
    if (rows.length === 0) return renderNotice({ title: t('overview.empty'), help: t('overview.empty.help') });
    const { asOf, source, licence } = state.data;
    const answer = { asOf, ...(source && { source }), ...(licence && { licence }) };
    // Two tables on a page are told apart by their campaigns.
    const { title } = model.checklist;
    const label = [t('overview.title'), ...(title === undefined ? [] : [pickText(title, model.language).text])].join(
      ': ',
    );
    const whole = rows.filter(({ steps }) => steps.done === steps.total).length;
    const isStale = failure !== undefined || state.failure !== undefined;
    const retry = (): void => {
      this.#host.retry();
      this.#members.retry();
    };
    return html`
      <div class="overview" part="overview">
        ${
          isStale
            ? html`<p class="stale" part="stale">
                ${t('state.stale')} <button type="button" class="link" @click=${retry}>${t('state.retry')}</button>
              </p>`
            : nothing
        }
        ${model.isArchived ? html`<p class="archived" part="archived">${t('state.archived')}</p>` : nothing}
        <p class="lead">${t('overview.all', { done: whole, count: rows.length })}</p>
        ${this.#renderPicture(model, rows)}
        <div class="scroll" tabindex="0" role="region" aria-label=${label}>
          ${this.#renderTable(model, sortRows(rows, this.#sort, this.#isDescending))}
        </div>
        ${renderFoot(
          { t, language: model.language, baseUrl: model.baseUrl, answer },
          html`<button type="button" class="link no-print" @click=${() => this.#download(model, rows)}>
            ${t('overview.download')}
          </button>`,
        )}
      </div>
    `;
  }

  #translate(language: string, tables: readonly (Messages | undefined)[]): OverviewTranslate {
    return createTranslate(language, tables, messages);
  }

  /** How many have done each step, drawn. */
  #renderPicture(model: OverviewModel, rows: readonly OverviewRow[]): TemplateResult {
    const { t, checklist } = model;
    return html`
      <ul class="meters" part="meters" role="list">
        ${checklist.steps.map((_, index) => {
          const applying = rows.filter(({ states }) => states[index]?.name !== 'not-applicable');
          const done = applying.filter(({ states }) => states[index]?.name === 'done').length;
          const meter = { done, total: applying.length };
          return html`<li>
            ${t('overview.per-step', { step: columnName(model, index), ...meter })}${renderMeter(meter)}
          </li>`;
        })}
      </ul>
    `;
  }

  #renderTable(model: OverviewModel, rows: readonly OverviewRow[]): TemplateResult {
    const { t, checklist } = model;
    const columns: readonly (readonly [OverviewSort, string])[] = [
      ['name', t('overview.municipality')],
      ['steps', t('overview.steps')],
      ...checklist.steps.map((_, index) => [index, columnName(model, index)] as const),
    ];
    return html`
      <table>
        <thead>
          <tr>
            ${columns.map(([by, name]) => {
              const direction = this.#isDescending ? 'descending' : 'ascending';
              return html`
                <th scope="col" aria-sort=${this.#sort === by ? direction : nothing}>
                  <button type="button" @click=${() => this.#sortBy(t, by, name)}>${name}</button>
                </th>
              `;
            })}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, states, steps }) => html`
              <tr>
                <th scope="row"><bdi>${name}</bdi></th>
                <td class="count">${t('overview.of', { ...steps })}</td>
                ${states.map((state) => {
                  const look = lookOf(state, model.isArchived);
                  const status = look === 'other' ? state.status : t(`status.${look}`);
                  return html`<td><span class="status ${look}">${status}</span></td>`;
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #sortBy(t: OverviewTranslate, by: OverviewSort, name: string): void {
    this.#isDescending = this.#sort === by ? !this.#isDescending : by === 'steps';
    this.#sort = by;
    this.#announcer.announce(t('overview.sorted', { column: name }));
    this.#host.element.requestUpdate();
  }

  #download(model: OverviewModel, rows: readonly OverviewRow[]): void {
    if (!this.#host.element.dispatchEvent(new DocumentRequestedEvent('overview'))) return;
    const { t, checklist } = model;
    const text = toCsv([
      [
        'kommunenummer',
        t('overview.municipality'),
        ...checklist.steps.map((_, index) => columnName(model, index)),
        t('overview.steps'),
      ],
      ...rows.map(({ number, name, states, steps }) => [
        number,
        name,
        ...states.map((state) => {
          const look = lookOf(state, model.isArchived);
          return look === 'other' ? state.status : t(`status.${look}`);
        }),
        t('overview.of', { ...steps }),
      ]),
    ]);
    saveFile(`${this.#host.place()?.initiative ?? 'kommuner'}-steg.csv`, text, 'text/csv;charset=utf-8');
  }
}

interface OverviewModel extends ChecklistModel {
  readonly t: OverviewTranslate;
}

/** What a step is called in the table; one that comes each year with its year. */
function columnName({ checklist, language, today }: ChecklistModel, index: number): string {
  const step = checklist.steps[index];
  if (!step) return '';
  const name = pickText(step.title, language).text;
  return isYearly(step) ? `${name} ${yearOf(step, today)}` : name;
}
