import { html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { knownTimeZone } from '../../domain/zoned-day.ts';
import type { Messages } from '../../i18n/translate.ts';
import { renderFoot } from '../../templates/foot.ts';
import type { StateNotice } from '../../templates/state-notice.ts';
import type { ToolsParts } from './checklist-frame.ts';
import type { ChecklistHost } from './checklist-host.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { renderCriteria } from './criteria-list.ts';
import { DocumentRequestedEvent } from './race-to-zero-checklist.events.ts';
import { renderFacts } from './step-facts.ts';
import { translateTools } from './tools-model.ts';

export { checklistToolsStyles as styles } from './checklist-tools.styles.ts';

/** What comes a moment after the steps: the criteria and what proves them, calendar, paper, where the data come from. */
export class ChecklistTools {
  readonly #host: ChecklistHost;
  readonly #print: PrintController;
  #isOpen = false;

  constructor(host: ChecklistHost) {
    this.#host = host;
    this.#print = new PrintController(host.element, host.renderNow);
  }

  /** Whether the page is being put on paper. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /**
   * What stands around the steps.
   * @param failure why these are not the newest, if they are not
   */
  renderParts(given: ChecklistModel, failure: WidgetError | undefined): ToolsParts {
    const { element, tables, retry } = this.#host;
    const model = { ...given, t: translateTools(given.language, tables()) };
    const { t, language, baseUrl, checklist, progress } = model;
    const { source, licence } = checklist;
    const answer = { asOf: progress.asOf || checklist.asOf, ...(source && { source }), ...(licence && { licence }) };
    const actions = html`
      <span class="no-print">
        ${
          model.isArchived
            ? nothing
            : html`<button type="button" class="link" @click=${() => void this.#saveCalendar(model)}>
                ${t('calendar.download')}
              </button>`
        }
        <button type="button" class="link" @click=${() => globalThis.print()}>${t('print.action')}</button>
      </span>
    `;
    return {
      step: (step, done) => renderFacts(model, step, done),
      stale: failure
        ? html`<p class="stale" part="stale">
            ${t('state.stale')} <button type="button" class="link" @click=${retry}>${t('state.retry')}</button>
          </p>`
        : nothing,
      criteria: renderCriteria(model, this.#isOpen || this.#print.isPrinting, (isOpen) => {
        if (this.#print.isPrinting || isOpen === this.#isOpen) return;
        this.#isOpen = isOpen;
        element.requestUpdate();
      }),
      foot: renderFoot({ t, language, baseUrl, answer }, actions),
    };
  }

  async #saveCalendar({ checklist, progress, language, today, baseUrl }: ChecklistModel): Promise<void> {
    const { element } = this.#host;
    if (!element.dispatchEvent(new DocumentRequestedEvent('calendar'))) return;
    const { progressToIcs } = await import('../../domain/progress-ics.ts');
    const initiative = this.#host.place()?.initiative ?? '';
    const timeZone = knownTimeZone(checklist.timeZone);
    const text = progressToIcs(checklist, progress, { initiative, language, today, timeZone, baseUrl });
    saveFile(`${initiative}-${progress.municipality.number || 'frister'}.ics`, text, 'text/calendar;charset=utf-8');
  }
}

/** What an editor has to do before anything can be shown. */
export function describeProblem(
  reason: WidgetError['reason'] | 'municipality',
  language: string,
  tables: readonly (Messages | undefined)[],
): StateNotice {
  const t = translateTools(language, tables);
  return { title: t('state.unconfigured'), help: t(`unconfigured.${reason ?? 'missing'}`) };
}
