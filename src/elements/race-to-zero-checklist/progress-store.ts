import { type TemplateResult, html, nothing } from 'lit';
import { DraftKeeper, type KeptDraft, type Storage } from '../../controllers/draft-keeper.ts';
import { saveFile } from '../../controllers/save-file.ts';
import type { ProgressValues } from '../../domain/progress-values.ts';
import { type ProgressFile, fileToProgress, progressToFile } from '../../forms/progress-file.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { ChecklistHost } from './checklist-host.ts';
import type { WorkMessage } from './checklist-work.messages.ts';
import { DocumentRequestedEvent } from './race-to-zero-checklist.events.ts';
import type { WorkModel } from './work-model.ts';

/** Days that a device keeps a checklist: a council's half year is too long, two weeks too short. */
const DAYS = 90;

interface Municipality {
  readonly number: string;
  readonly name: string;
}

/** What there is to keep, and what to do with what was kept. */
interface StoreOptions {
  readonly values: () => ProgressValues;
  readonly municipality: () => Municipality;
  readonly open: (values: ProgressValues, municipality: Municipality) => void;
  /** A button was pressed that goes with it, or there is something to read first: a selector of where to go on. */
  readonly pressed: (focus?: string) => void;
}

/** Keeps work where the page allows it and the person asks for it: in the tab, on the device, as a file, or nowhere. */
export class ProgressStore {
  readonly #host: ChecklistHost;
  readonly #options: StoreOptions;
  #keeper: DraftKeeper | undefined;
  #kept: KeptDraft | undefined;
  #found: KeptDraft | undefined;
  #said: WorkMessage | undefined;
  /** A file that is of another municipality or initiative than what is shown. */
  #other: ProgressFile | undefined;
  /** As it was last written into a file. */
  #filed: string | undefined;

  constructor(host: ChecklistHost, options: StoreOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether what is here now would be there again. */
  get isKept(): boolean {
    return this.#kept !== undefined || (this.#filed !== undefined && this.#filed === this.#snapshot());
  }

  /** Looks for what was kept of the municipality that is shown now. */
  begin(): void {
    const place = this.#host.place();
    this.#keeper = new DraftKeeper(`checklist ${place?.client.endpoint} ${place?.initiative} ${place?.part}`, DAYS);
    this.#kept = this.#found = this.#other = undefined;
    const mode = this.#mode;
    const draft = mode === 'session' || mode === 'device' ? this.#keeper.read([mode], Date.now()) : undefined;
    const file = draft && fileToProgress(draft.text);
    if (!draft || !file) return;
    if (draft.place === 'device') {
      this.#found = draft;
      return;
    }
    this.#kept = draft;
    // What is shown is under construction; it takes the values once it is there.
    queueMicrotask(() => this.#options.open(file.values, file.municipality));
  }

  /** Keeps what was typed, where somebody has asked for it. A tab keeps it because the page says so. */
  follow(): void {
    if (this.#mode === 'session' || this.#kept) this.#keep(this.#kept?.place ?? 'session');
  }

  /** What happens to what is filled in, and what can be done about it. */
  render({ t, language }: WorkModel): TemplateResult {
    const mode = this.#mode;
    return html`
      <section class="store no-print" id="store" tabindex="-1">
        <p class="muted">${t(`store.${mode}`)}</p>
        <p role="status" class="muted">${this.#said === undefined ? nothing : t(this.#said)}</p>
        ${mode === 'device' ? this.#renderDevice(t, language) : nothing}
        ${
          mode === 'file'
            ? html`<div class="actions">
                  <button type="button" class="button" @click=${this.#saveFile}>${t('store.file.save')}</button>
                  <label class="button file">
                    ${t('store.file.open')}
                    <input type="file" accept="application/json,.json" @change=${this.#openFile} />
                  </label>
                </div>
                ${this.#other === undefined ? nothing : this.#renderOther(t, this.#other)}`
            : nothing
        }
      </section>
    `;
  }

  get #mode(): 'none' | Storage | 'file' {
    const store = this.#host.element.store.trim();
    return store === 'session' || store === 'device' || store === 'file' ? store : 'none';
  }

  #renderDevice(t: WorkModel['t'], language: string): TemplateResult {
    const kept = this.#kept;
    if (this.#found && !kept) {
      return html`<div class="panel">
        <p class="label">${t('store.device.found')}</p>
        <div class="actions">
          <button type="button" class="button" @click=${this.#open}>${t('store.device.open')}</button>
          <button type="button" class="link" @click=${this.#delete}>${t('store.delete')}</button>
        </div>
      </div>`;
    }
    if (!kept) {
      return html`<div class="actions">
        <button type="button" class="button" @click=${this.#keepOnDevice}>${t('store.device.action')}</button>
      </div>`;
    }
    const date = kept.until === undefined ? '' : (formatDate(dayOf(kept.until), language) ?? '');
    return html`<div class="actions">
      <p>${t('store.device.kept', { date })}</p>
      <button type="button" class="link" @click=${this.#delete}>${t('store.delete')}</button>
    </div>`;
  }

  #renderOther(t: WorkModel['t'], file: ProgressFile): TemplateResult {
    const { name, number } = file.municipality;
    return html`<div class="panel" id="other-file" tabindex="-1">
      <p>${this.#isElsewhere(file) ? t('store.file.elsewhere') : t('store.file.other', { name: name || number })}</p>
      <div class="actions">
        <button type="button" class="button" @click=${this.#openOther}>${t('store.file.anyway')}</button>
        <button type="button" class="link" @click=${this.#leaveOther}>${t('store.file.leave')}</button>
      </div>
    </div>`;
  }

  #keep(place: Storage): void {
    this.#kept = this.#keeper?.write(place, { text: this.#toFile(), key: '', isSent: false }, Date.now());
    this.#said = this.#kept ? undefined : 'store.blocked';
    this.#found = undefined;
    this.#host.element.requestUpdate();
  }

  readonly #keepOnDevice = (): void => {
    this.#keep('device');
    if (this.#kept) this.#options.pressed();
  };

  #toFile(): string {
    const initiative = this.#host.place()?.initiative ?? '';
    const municipality = this.#options.municipality();
    return progressToFile(this.#options.values(), { initiative, municipality, savedAt: new Date().toISOString() });
  }

  readonly #snapshot = (): string => JSON.stringify(this.#options.values());

  readonly #open = (): void => {
    const file = this.#found && fileToProgress(this.#found.text);
    this.#kept = this.#found;
    this.#found = undefined;
    this.#options.pressed();
    if (!file) return;
    // What was typed before it was fetched stays.
    this.#options.open({ ...file.values, ...this.#options.values() }, file.municipality);
    this.follow();
  };

  readonly #delete = (): void => {
    this.#keeper?.remove();
    this.#kept = this.#found = undefined;
    this.#said = 'store.deleted';
    this.#options.pressed();
    this.#host.element.requestUpdate();
  };

  readonly #saveFile = (): void => {
    if (!this.#host.element.dispatchEvent(new DocumentRequestedEvent('progress'))) return;
    const { number } = this.#options.municipality();
    saveFile(`sjekkliste${number === '' ? '' : `-${number}`}.json`, this.#toFile(), 'application/json');
    this.#filed = this.#snapshot();
  };

  readonly #openFile = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement)) return;
    const [chosen] = target.files ?? [];
    const file = chosen && fileToProgress(await chosen.text());
    target.value = '';
    this.#said = file ? undefined : 'store.file.unreadable';
    this.#other = file && this.#isOfAnother(file) ? file : undefined;
    if (file && !this.#other) this.#take(file);
    if (this.#other) this.#options.pressed('#other-file');
    this.#host.element.requestUpdate();
  };

  readonly #openOther = (): void => {
    if (this.#other) this.#take(this.#other);
    this.#leaveOther();
  };

  readonly #leaveOther = (): void => {
    this.#other = undefined;
    this.#options.pressed();
    this.#host.element.requestUpdate();
  };

  #take({ values, municipality }: ProgressFile): void {
    this.#options.open(values, municipality);
    this.#filed = this.#snapshot();
    this.#said = 'store.file.opened';
  }

  #isElsewhere({ initiative }: ProgressFile): boolean {
    return initiative !== '' && initiative !== this.#host.place()?.initiative;
  }

  #isOfAnother(file: ProgressFile): boolean {
    const [ours, theirs] = [this.#options.municipality().number, file.municipality.number];
    return this.#isElsewhere(file) || (ours !== '' && theirs !== '' && ours !== theirs);
  }
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
