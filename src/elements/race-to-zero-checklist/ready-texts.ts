import { type TemplateResult, css, html, nothing } from 'lit';
import { saveFile } from '../../controllers/save-file.ts';
import { type CasePaper, casePaper, casePaperToHtml, casePaperToText } from '../../domain/case-paper.ts';
import { joiningEmail } from '../../domain/joining-email.ts';
import { type Messages, type Translate, createTranslate } from '../../i18n/translate.ts';
import { renderChoices } from '../../templates/field.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderText as renderLocalized } from '../../templates/localized-text.ts';
import { ModalDialog } from './modal-dialog.ts';
import { DocumentRequestedEvent } from './race-to-zero-checklist.events.ts';
import { type ReadyTextMessage, readyTextMessages } from './ready-texts.messages.ts';
import type { WorkModel } from './work-model.ts';

export const styles = css`
  .paper {
    display: grid;
    gap: 0.75em;
    max-block-size: 55vh;
    overflow: auto;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .paper :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  mark {
    padding-inline: 0.25em;
    border: 1px dashed var(--_warning);
    background: none;
    color: var(--_warning);
  }
  .mail {
    white-space: pre-wrap;
  }
`;

/** Which text people want. */
export type ReadyText = 'paper' | 'email';

/** Texts that are made from what was filled in: the draft of a case paper, and the mail that says that one has joined. */
export class ReadyTexts {
  readonly #host: HTMLElement & { requestUpdate(): void };
  readonly #tables: () => readonly (Messages | undefined)[];
  readonly #close: () => void;
  readonly #dialog = new ModalDialog('text');
  #language: 'nb' | 'nn' | undefined;
  #said: ReadyTextMessage | undefined;

  constructor(
    host: HTMLElement & { requestUpdate(): void },
    tables: () => readonly (Messages | undefined)[],
    close: () => void,
  ) {
    this.#host = host;
    this.#tables = tables;
    this.#close = close;
  }

  render(model: WorkModel, text: ReadyText): TemplateResult {
    const t = createTranslate<ReadyTextMessage>(model.language, this.#tables(), readyTextMessages);
    const close = (): void => {
      this.#said = undefined;
      this.#close();
    };
    return this.#dialog.render(
      { title: t(`${text}.title`), headingLevel: model.headingLevel, close },
      html`
        ${text === 'paper' ? this.#renderPaper(t, model) : this.#renderEmail(t, model)}
        <p role="status">${this.#said === undefined ? nothing : t(this.#said)}</p>
        <div class="actions">
          <button type="button" class="link" @click=${() => this.#dialog.close()}>${t('text.close')}</button>
        </div>
      `,
    );
  }

  #renderPaper(t: Translate<ReadyTextMessage>, model: WorkModel): TemplateResult {
    const { checklist, progress, today, version, headingLevel } = model;
    const language = this.#language ?? (model.language === 'nn' ? 'nn' : 'nb');
    const { name } = progress.municipality;
    const paper = casePaper(checklist, progress, { municipality: name, language, today, version });
    if (!paper) return html``;
    const level = Math.min(6, headingLevel + 1);
    const fileName = `saksfremlegg-${progress.municipality.number || 'utkast'}`;
    return html`
      ${paper.isExample ? html`<p>${t('paper.example')}</p>` : nothing}
      <p class="muted">${t('paper.missing')}</p>
      ${renderChoices(
        {
          id: 'paper-language',
          label: t('paper.language'),
          value: language,
          set: (value) => {
            this.#language = value === 'nn' ? 'nn' : 'nb';
            this.#host.requestUpdate();
          },
        },
        [
          { value: 'nb', label: t('paper.nb') },
          { value: 'nn', label: t('paper.nn') },
        ],
      )}
      <div class="paper" lang=${language} tabindex="0" role="region" aria-label=${paper.title}>
        ${renderHeading(level, paper.title)}
        ${paper.sections.map(
          ({ heading, blocks }) => html`
            ${renderHeading(Math.min(6, level + 1), heading)}
            ${blocks.map((block) =>
              block.kind === 'list'
                ? html`<ul>
                    ${block.items.map((item) => html`<li>${item}</li>`)}
                  </ul>`
                : html`<p>${block.runs.map((run) => (run.isMissing ? html`<mark>${run.text}</mark>` : run.text))}</p>`,
            )}
          `,
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.#said === 'paper.busy' ? 'true' : nothing}
          @click=${() => void this.#saveDocx(paper, language, fileName)}
        >
          ${t('paper.docx')}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            if (this.#request('case-paper'))
              saveFile(`${fileName}.html`, casePaperToHtml(paper, language), 'text/html');
          }}
        >
          ${t('paper.html')}
        </button>
        <button type="button" class="link" @click=${() => void this.#copy(casePaperToText(paper))}>
          ${t('text.copy')}
        </button>
      </div>
    `;
  }

  #renderEmail(t: Translate<ReadyTextMessage>, { checklist, progress, language, today }: WorkModel): TemplateResult {
    const email = joiningEmail(checklist, progress, { municipality: progress.municipality.name, language, today });
    if (!email) return html``;
    const { to, subject, body, mailto } = email;
    return html`
      <dl class="facts">
        <div>
          <dt>${t('email.to')}</dt>
          <dd>${checklist.email ? renderLocalized(checklist.email.role, language) : nothing} ${to}</dd>
        </div>
        <div>
          <dt>${t('email.subject')}</dt>
          <dd>${subject}</dd>
        </div>
        <div>
          <dt>${t('email.body')}</dt>
          <dd class="mail">${body}</dd>
        </div>
      </dl>
      <div class="actions">
        ${
          mailto === undefined
            ? html`<p>${t('email.long')}</p>`
            : html`<a
                class="button primary"
                href=${mailto}
                @click=${(click: Event) => {
                  if (!this.#request('email')) click.preventDefault();
                }}
                >${t('email.open')}</a
              >`
        }
        <button type="button" class="button" @click=${() => void this.#copy(`${to}\n\n${subject}\n\n${body}`)}>
          ${t('text.copy')}
        </button>
      </div>
    `;
  }

  async #saveDocx(paper: CasePaper, language: 'nb' | 'nn', fileName: string): Promise<void> {
    if (this.#said === 'paper.busy' || !this.#request('case-paper-docx')) return;
    this.#say('paper.busy');
    try {
      const { casePaperToDocx } = await import('./case-paper-docx.ts');
      const file = await casePaperToDocx(paper, language);
      saveFile(`${fileName}.docx`, file, file.type);
      this.#say(undefined);
    } catch (cause) {
      // The part can be missing where the network is; people still have the text.
      console.warn('klimabrikker: no document was made', cause);
      this.#say('paper.failed');
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('text.copied');
    } catch {
      this.#say('text.not-copied');
    }
  }

  /** Asks the page; whether it leaves the matter to us. */
  #request(document: DocumentRequestedEvent['document']): boolean {
    return this.#host.dispatchEvent(new DocumentRequestedEvent(document));
  }

  #say(message: ReadyTextMessage | undefined): void {
    this.#said = message;
    this.#host.requestUpdate();
  }
}
