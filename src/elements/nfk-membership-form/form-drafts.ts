import { type TemplateResult, html, nothing } from 'lit';
import { DraftKeeper, type KeptDraft, type Storage, parsePlaces } from '../../controllers/draft-keeper.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { fileToValues, valuesToFile } from '../../forms/draft-file.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormHost } from './form-host.ts';
import type { FormMessage, StepsModel } from './steps-model.ts';

/** Drafts where the page allows them and the person asks for them. */
export class FormDrafts {
  readonly #host: FormHost;
  readonly #goTo: (id: string | undefined) => void;
  readonly #keeper: DraftKeeper;
  /** What the browser keeps now. */
  #kept: KeptDraft | undefined;
  /** What was found on the device and not opened yet. */
  #found: KeptDraft | undefined;
  #said: FormMessage | undefined;

  /** @param goTo goes on in a draft that was opened, or to the element of that id */
  constructor(host: FormHost, goTo: (id: string | undefined) => void) {
    this.#host = host;
    this.#goTo = goTo;
    const place = host.place();
    this.#keeper = new DraftKeeper(`${place?.client.endpoint ?? ''} ${place?.initiative ?? ''}`);
    const draft = host.form.isDirty ? undefined : this.#keeper.read(this.#places, Date.now());
    // A tab is one person's; on a device somebody else may have come since.
    if (draft?.place === 'session') this.#take(draft);
    else if (draft && fileToValues(draft.text)) this.#found = draft;
  }

  get #places() {
    return parsePlaces(this.#host.element.draft);
  }

  /** Follows what was typed, where the person has asked for it. */
  follow(): void {
    if (this.#kept && !this.#keep(this.#kept.place)) this.#said = 'draft.blocked';
  }

  /** Forgets the draft: it has been sent, or is not wanted. */
  forget(): void {
    if (this.#places.length === 0) return;
    this.#keeper.remove();
    this.#kept = undefined;
    this.#found = undefined;
    this.#host.form.isKept = false;
    this.#host.element.requestUpdate();
  }

  /** What can be done with drafts, below a step; nothing where the page does not allow any. */
  render({ t, language }: StepsModel): TemplateResult | typeof nothing {
    const places = this.#places;
    if (places.length === 0) return nothing;
    const kept = this.#kept;
    return html`
      <div class="drafts no-print" id="drafts" tabindex="-1">
        <p role="status" class="muted">${this.#said === undefined ? nothing : t(this.#said)}</p>
        ${
          this.#found && !kept
            ? html`
                <div class="panel">
                  <p class="strong">${t('draft.found')}</p>
                  <div class="actions">
                    <button type="button" class="button" @click=${this.#open}>${t('draft.open')}</button>
                    <button type="button" class="link" @click=${this.#delete}>${t('draft.delete')}</button>
                  </div>
                </div>
              `
            : nothing
        }
        ${
          kept
            ? html`<div class="choice-row">
                <p class="muted">
                  ${
                    kept.until === undefined
                      ? t('draft.kept.session')
                      : t('draft.kept.device', { date: formatDate(dayOf(kept.until), language) ?? '' })
                  }
                </p>
                <button type="button" class="link" @click=${this.#delete}>${t('draft.delete')}</button>
              </div>`
            : nothing
        }
        <details>
          <summary>${t('draft.title')}</summary>
          <div class="panel">
            ${kept ? nothing : places.filter((place) => place !== 'file').map((place) => this.#renderPlace(t, place))}
            ${
              places.includes('file')
                ? html`
                    <div class="choice-row">
                      <button type="button" class="link" @click=${this.#saveFile}>${t('draft.save-file')}</button>
                      <p class="muted">${t('draft.file.help')}</p>
                    </div>
                    <div class="field">
                      <label for="draft-file">${t('draft.open-file')}</label>
                      <input id="draft-file" type="file" accept="application/json,.json" @change=${this.#openFile} />
                    </div>
                  `
                : nothing
            }
          </div>
        </details>
      </div>
    `;
  }

  #renderPlace(t: Translate<FormMessage>, place: Storage): TemplateResult {
    return html`
      <div class="choice-row">
        <button type="button" class="link" @click=${() => this.#start(place)}>${t(`draft.${place}`)}</button>
        <p class="muted">${t(`draft.${place}.help`)}</p>
      </div>
    `;
  }

  #start(place: Storage): void {
    this.#said = this.#keep(place) ? undefined : 'draft.blocked';
    this.#found = undefined;
    this.#goTo('drafts');
  }

  #keep(place: Storage): boolean {
    const { form } = this.#host;
    const isSent = form.phase.name === 'submitting' || form.phase.name === 'unknown-outcome';
    const draft = { text: this.#toFile(), key: form.key, isSent };
    this.#kept = this.#keeper.write(place, draft, Date.now());
    form.isKept = this.#kept !== undefined;
    return form.isKept;
  }

  #toFile(): string {
    const initiative = this.#host.place()?.initiative ?? '';
    return valuesToFile(this.#host.form.values, { initiative, savedAt: new Date().toISOString() });
  }

  #take(draft: KeptDraft): void {
    const values = fileToValues(draft.text);
    if (!values) return;
    this.#kept = draft;
    this.#found = undefined;
    this.#said = 'draft.opened';
    this.#host.form.open(values, draft.key, draft.isSent);
    this.#host.form.isKept = true;
  }

  readonly #open = (): void => {
    if (!this.#found) return;
    this.#take(this.#found);
    this.#goTo(undefined);
  };

  readonly #delete = (): void => {
    this.forget();
    this.#said = 'draft.deleted';
    this.#goTo('drafts');
  };

  readonly #saveFile = (): void => {
    saveFile(`${this.#host.place()?.initiative ?? 'soknad'}-utkast.json`, this.#toFile(), 'application/json');
  };

  readonly #openFile = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    const values = file && fileToValues(await file.text());
    this.#said = values ? 'draft.opened' : 'draft.unreadable';
    target.value = '';
    if (values) {
      this.#host.form.open(values, undefined, false);
      this.follow();
      this.#goTo(undefined);
    }
    this.#host.element.requestUpdate();
  };
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
