import { type TemplateResult, html, nothing } from 'lit';
import type { ChecklistRemote } from '../../api/checklist-remote.ts';
import { WidgetError } from '../../api/errors.ts';
import type { Session } from '../../contract/session.ts';
import { localesFor } from '../../i18n/locales.ts';
import { renderText } from '../../templates/text-field.ts';
import type { ChecklistHost } from './checklist-host.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { SessionClosedEvent, SessionOpenedEvent } from './session-events.ts';
import type { WorkTranslate } from './work-model.ts';

/** Whom it tells. */
interface SignInOptions {
  readonly opened: () => void;
  readonly closed: () => void;
}

type Said = 'session.sent' | 'session.expired' | 'session.failed';

/** The right to change one municipality's checklist: asked for by mail, opened by a link, ended by time or by hand. */
export class SignIn {
  readonly #host: ChecklistHost;
  readonly #remote: () => ChecklistRemote | undefined;
  readonly #options: SignInOptions;
  #session: Session | undefined;
  /** There was a session, and it is over. */
  #isOver = false;
  /** There was a session, of another municipality. */
  #isElsewhere = false;
  #isBusy = false;
  #said: Said | undefined;
  #email = '';
  /** Somebody asked without saying who. */
  #isMissing = false;
  #pasted = '';
  #usedLink: string | undefined;
  #focus: string | undefined;

  constructor(host: ChecklistHost, remote: () => ChecklistRemote | undefined, options: SignInOptions) {
    this.#host = host;
    this.#remote = remote;
    this.#options = options;
    this.take(host.element.session);
  }

  get isOpen(): boolean {
    return this.#session !== undefined;
  }

  get token(): string | undefined {
    return this.#session?.token;
  }

  /** Takes a session that the page has kept. */
  take(session: Session | undefined): void {
    if (!session || session === this.#session || Date.parse(session.expiresAt) <= Date.now()) return;
    this.#session = session;
    this.#isOver = this.#isElsewhere = false;
    this.#options.opened();
  }

  /** The endpoint says that it is over. */
  end(): void {
    if (!this.#session) return;
    this.#session = undefined;
    this.#isOver = true;
    this.#host.element.dispatchEvent(new SessionClosedEvent());
    this.#options.closed();
  }

  /** The endpoint says that it is for another municipality; it stays good there. */
  refuse(): void {
    if (!this.#session) return;
    this.#session = undefined;
    this.#isElsewhere = true;
    this.#options.closed();
  }

  /** Goes where people have to go on. */
  settle(): void {
    if (this.#focus === undefined) return;
    const target = this.#host.element.shadowRoot?.getElementById(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** @param isDirty there is something that waits for a new link */
  render(t: WorkTranslate, { language }: ChecklistModel, isDirty: boolean): TemplateResult {
    if (this.#session) return this.#renderOpen(t, language, this.#session);
    const { link } = this.#host.element;
    const isReady = link !== undefined && link !== '' && link !== this.#usedLink;
    return html`
      <section class="panel no-print" id="session" tabindex="-1">
        <p class="label">${t('session.title')}</p>
        ${!this.#isElsewhere && (this.#isOver || isDirty) ? html`<p class="waiting">${t('session.over')}</p>` : nothing}
        <p role="status">${this.#said === undefined ? nothing : t(this.#said)}</p>
        ${isReady ? this.#renderReady(t, link) : this.#renderAsk(t)}
      </section>
    `;
  }

  #renderOpen(t: WorkTranslate, language: string, { expiresAt }: Session): TemplateResult {
    const time = new Date(expiresAt).toLocaleTimeString(localesFor(language), { hour: '2-digit', minute: '2-digit' });
    return html`
      <div class="save no-print">
        <p class="muted">${t('session.open', { time })} ${t('store.endpoint')} ${t('field.public')}</p>
        <button type="button" class="link" @click=${this.#close}>${t('session.close')}</button>
      </div>
    `;
  }

  #renderReady(t: WorkTranslate, link: string): TemplateResult {
    return html`
      <p>${t('session.ready')}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled=${this.#isBusy ? 'true' : nothing}
        @click=${() => void this.#redeem(link)}
      >
        ${t('session.redeem')}
      </button>
    `;
  }

  #renderAsk(t: WorkTranslate): TemplateResult {
    return html`
      <form
        class="ask"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#ask();
        }}
      >
        ${renderText(
          {
            id: 'session-email',
            label: t('session.email'),
            hint: t('session.help'),
            error: this.#isMissing ? t('session.email.missing') : undefined,
            value: this.#email,
            set: (value) => (this.#email = value),
          },
          { type: 'email', autocomplete: 'email', width: 'medium' },
        )}
        <button type="submit" class="button" aria-disabled=${this.#isBusy ? 'true' : nothing}>
          ${t('session.send')}
        </button>
      </form>
      ${
        this.#said === undefined
          ? nothing
          : html`<form
              class="ask"
              novalidate
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                void this.#redeem(this.#pasted);
              }}
            >
              ${renderText({
                id: 'session-link',
                label: t('session.paste'),
                value: this.#pasted,
                set: (value) => (this.#pasted = value),
              })}
              <button type="submit" class="button" aria-disabled=${this.#isBusy ? 'true' : nothing}>
                ${t('session.redeem')}
              </button>
            </form>`
      }
    `;
  }

  async #ask(): Promise<void> {
    const place = this.#host.place();
    const email = this.#email.trim();
    this.#isMissing = email === '';
    if (this.#isMissing) {
      this.#focus = 'session-email';
      this.#host.element.requestUpdate();
      return;
    }
    await this.#run('session-link', async (remote) => {
      const { initiative = '', part: municipality = '' } = place ?? {};
      await remote.requestLink({ initiative, municipality }, email, this.#host.language());
      this.#said = 'session.sent';
    });
  }

  async #redeem(given: string): Promise<void> {
    if (given.trim() === '') {
      this.#focus = 'session-link';
      this.#host.element.requestUpdate();
      return;
    }
    await this.#run('session', async (remote) => {
      const redeemed = await remote.redeem(tokenOf(given));
      this.#usedLink = given;
      if (redeemed.name === 'expired') {
        this.#said = 'session.expired';
        return;
      }
      this.#said = undefined;
      this.#session = redeemed.session;
      this.#isOver = this.#isElsewhere = false;
      this.#pasted = '';
      this.#host.element.dispatchEvent(new SessionOpenedEvent(redeemed.session));
      this.#options.opened();
    });
  }

  async #run(next: string, work: (remote: ChecklistRemote) => Promise<void>): Promise<void> {
    const remote = this.#remote();
    if (this.#isBusy || !remote) return;
    this.#isBusy = true;
    this.#host.element.requestUpdate();
    try {
      await work(remote);
    } catch (error) {
      if (!(error instanceof WidgetError)) throw error;
      this.#said = 'session.failed';
    } finally {
      this.#isBusy = false;
      this.#focus = next;
      this.#host.element.requestUpdate();
    }
  }

  readonly #close = (): void => {
    this.#session = undefined;
    this.#isOver = false;
    this.#focus = 'session';
    this.#host.element.dispatchEvent(new SessionClosedEvent());
    this.#options.closed();
  };
}

/** The token in what people paste: the address as a whole, or the token alone. */
const tokenOf = (pasted: string): string => /(?:[#&?](?:link|token)=)([\w-]+)/.exec(pasted)?.[1] ?? pasted.trim();
