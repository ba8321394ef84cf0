import { type TemplateResult, html, nothing } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.ts';
import type { ChecklistHost } from './checklist-host.ts';
import type { ConflictDialog } from './conflict-dialog.ts';
import type { MunicipalityPicker } from './municipality-picker.ts';
import type { ProgressSaver } from './progress-saver.ts';
import { ConflictDetectedEvent } from './race-to-zero-checklist.events.ts';
import type { ReadyText, ReadyTexts } from './ready-texts.ts';
import type { WorkModel } from './work-model.ts';

/** What comes only when it is asked for: choosing a municipality, a conflict, texts that are ready to use. */
export class WorkDialogs {
  readonly #host: ChecklistHost;
  readonly #conflictPart: LazyPart<typeof import('./conflict-dialog.ts')>;
  readonly #pickerPart: LazyPart<typeof import('./municipality-picker.ts')>;
  readonly #textsPart: LazyPart<typeof import('./ready-texts.ts')>;
  readonly #pick: (municipality: { readonly number: string; readonly name: string }) => void;
  #conflicts: ConflictDialog | undefined;
  #picker: MunicipalityPicker | undefined;
  #texts: ReadyTexts | undefined;
  /** Whether the conflict that there is was shown; it can be put off. */
  #isConflictShown = false;
  #isConflictOpen = false;
  #shownText: ReadyText | undefined;

  /** @param pick takes the municipality that people choose */
  constructor(host: ChecklistHost, pick: (municipality: { readonly number: string; readonly name: string }) => void) {
    const { element } = host;
    this.#host = host;
    this.#pick = pick;
    this.#conflictPart = new LazyPart(element, () => import('./conflict-dialog.ts'));
    this.#pickerPart = new LazyPart(element, () => import('./municipality-picker.ts'));
    this.#textsPart = new LazyPart(element, () => import('./ready-texts.ts'));
  }

  /** Opens a conflict when it comes, and closes it when it has gone. */
  follow(saver: ProgressSaver | undefined): void {
    const { state } = saver ?? {};
    if (state?.name !== 'conflict') {
      this.#isConflictShown = this.#isConflictOpen = false;
      return;
    }
    if (this.#isConflictShown) return;
    this.#isConflictShown = this.#isConflictOpen = true;
    this.#host.element.dispatchEvent(new ConflictDetectedEvent(state.conflicts.length));
  }

  readonly showConflict = (): void => {
    this.#isConflictOpen = true;
    this.#host.element.requestUpdate();
  };

  renderPicker(model: WorkModel): unknown {
    const part = this.#pickerPart.value;
    if (part) this.#picker ??= new part.MunicipalityPicker(this.#host.element, this.#pick);
    return this.#picker?.render(model) ?? nothing;
  }

  renderConflict(model: WorkModel, saver: ProgressSaver): unknown {
    const { state } = saver;
    if (state.name !== 'conflict' || !this.#isConflictOpen) return nothing;
    const part = this.#conflictPart.value;
    if (!part) return nothing;
    this.#conflicts ??= new part.ConflictDialog(this.#host.element);
    return this.#conflicts.render(model, this.#host.tables(), state.conflicts, {
      resolve: (values) => saver.resolve(values),
      close: () => {
        this.#isConflictOpen = false;
        this.#host.element.requestUpdate();
      },
    });
  }

  renderTexts(model: WorkModel): TemplateResult | typeof nothing {
    const { t, checklist } = model;
    const button = (text: ReadyText) => html`
      <button type="button" class="button" @click=${() => this.#show(text)}>${t(`texts.${text}`)}</button>
    `;
    if (!checklist.paper && !checklist.email) return nothing;
    return html`
      <div class="texts no-print">
        <p class="label">${t('texts.title')}</p>
        <div class="actions">
          ${checklist.paper ? button('paper') : nothing} ${checklist.email ? button('email') : nothing}
        </div>
        ${this.#shownText === undefined ? nothing : this.#renderText(model, this.#shownText)}
        ${this.#textsPart.hasFailed ? html`<p role="alert">${t('texts.failed')}</p>` : nothing}
      </div>
    `;
  }

  #renderText(model: WorkModel, text: ReadyText): unknown {
    const { element, tables } = this.#host;
    const part = this.#textsPart.value;
    if (part) this.#texts ??= new part.ReadyTexts(element, tables, () => this.#show(undefined));
    return this.#texts?.render(model, text) ?? nothing;
  }

  #show(text: ReadyText | undefined): void {
    this.#shownText = text;
    if (text !== undefined && this.#textsPart.hasFailed) void this.#textsPart.whenLoaded();
    this.#host.element.requestUpdate();
  }
}
