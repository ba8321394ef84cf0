import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { type ApplicationsClient, createApplicationsClient } from '../../api/applications-client.ts';
import type { WidgetError } from '../../api/errors.ts';
import type { Initiative } from '../../contract/initiative.ts';
import { flag, number, text } from '../../controllers/attribute.ts';
import { EndpointController } from '../../controllers/endpoint-controller.ts';
import { FormController } from '../../controllers/form-controller.ts';
import { LanguageController } from '../../controllers/language-controller.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { type Place, SourceController } from '../../controllers/source-controller.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { WidgetFailedEvent } from '../../controllers/widget-failed-event.ts';
import { formState } from '../../domain/form-state.ts';
import { createDayOf, knownTimeZone } from '../../domain/zoned-day.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import { base } from '../../styles/base.ts';
import { field } from '../../styles/field.ts';
import { tokens } from '../../styles/tokens.ts';
import { failedNotice } from '../../templates/failed-notice.ts';
import { clampHeadingLevel, renderHeading, warnOfHeadingLevel } from '../../templates/heading.ts';
import { renderLoading } from '../../templates/loading.ts';
import { renderText } from '../../templates/localized-text.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { renderContact, renderEligibility } from './eligibility-step.ts';
import { isAllowed } from './allowed-endpoints.ts';
import type { FormHost } from './form-host.ts';
import type { FormModel } from './form-model.ts';
import type { FormSteps } from './form-steps.ts';
import { nfkMembershipFormMessages } from './nfk-membership-form.messages.ts';
import { nfkMembershipFormStyles } from './nfk-membership-form.styles.ts';
import { renderStep } from './step-frame.ts';

/**
 * An application for membership in a network of companies, such as Næring for klima: eight steps, from whether one fits
 * in to a receipt. What is typed stays in the page until it is sent; nothing is stored unless the page allows it and the
 * person asks for it, no cookie is set, and the address stays as it is.
 *
 * @slot - What is shown until the form is there, and when it cannot be had: a link to another way to apply.
 *
 * @attr {string} lang - Language of this element (`nb`, `nn`, `en`); otherwise the nearest `lang` up the page.
 * @attr {'neutral' | 'inherit' | 'designsystemet' | 'punkt' | 'auto'} theme - How it looks; needs the loader or a `<klima-site>` on the page.
 *
 * @fires step-changed - When another step is shown: `step`, `number`, `steps`.
 * @fires application-submitted - When the application is safe: `reference`, and nothing else.
 * @fires application-failed - When it could not be handed over: `kind`.
 * @fires widget-failed - When the form cannot be shown: `kind`, `status`.
 *
 * @csspart progress - Where one is.
 * @csspart field - A field with its label, hint and error.
 * @csspart error-summary - Everything that is wrong, above the fields.
 * @csspart actions - The buttons of a step.
 * @csspart receipt - What one gets when the application is safe.
 * @csspart notice - A message in place of the form.
 *
 * @cssprop --klima-color-background - Ground; also of fields.
 * @cssprop --klima-color-surface - Ground of panels and notices.
 * @cssprop --klima-color-text - Text.
 * @cssprop --klima-color-text-muted - Hints.
 * @cssprop --klima-color-accent - The one accent: the main button, progress, what is chosen.
 * @cssprop --klima-color-on-accent - Text on the accent.
 * @cssprop --klima-color-link - Links and quiet buttons.
 * @cssprop --klima-color-border - Borders of fields.
 * @cssprop --klima-color-line - Dividers.
 * @cssprop --klima-color-focus - The ring around what has the focus.
 * @cssprop --klima-color-danger - Errors.
 * @cssprop --klima-color-warning - What needs a look.
 * @cssprop --klima-radius - Corners of controls.
 * @cssprop --klima-radius-card - Corners of panels.
 * @cssprop --klima-font - Shorthand `font` of the text; the page's own otherwise.
 * @cssprop --klima-font-heading - Font family of headings.
 * @cssprop --klima-font-heading-weight - Weight of headings; 600 otherwise.
 */
export class NfkMembershipForm extends LitElement {
  static override styles = [tokens, base, field, nfkMembershipFormStyles];
  static override properties = {
    endpoint: {},
    initiative: text(),
    client: { attribute: false },
    messages: { attribute: false },
    heading: text(),
    headingLevel: number('heading-level', 2),
    draft: text(),
    debug: flag('debug'),
  };

  /** Address of the endpoint; otherwise that of `<klima-site>` or `<meta name="klima-endpoint">`. */
  endpoint?: string;
  /** Id of the initiative that one applies to; `nfk` when empty. */
  initiative = '';
  /** Talks in place of the endpoint: for tests, and for pages that have their own client. */
  client?: ApplicationsClient;
  /** The organisation's own words: language → message key → text. */
  messages?: MessageOverrides;
  /** Heading above the form; none when empty. */
  heading = '';
  /** Level of the heading, 1–6; steps are the level below. */
  headingLevel = 2;
  /**
   * Where people may ask for their draft to be kept: `session` (this tab), `device` (this browser, for two weeks),
   * `file`, or several of them. Nowhere when empty or `off`.
   */
  draft = '';
  /** Shows editors the cause of a failure; also by `?klima-debug` in the address. */
  debug = false;

  readonly #language = new LanguageController(this, nfkMembershipFormMessages, {
    nn: () => import('./languages/nn.ts'),
    en: () => import('./languages/en.ts'),
  });
  readonly #endpoint = new EndpointController<ApplicationsClient>(this, this, createApplicationsClient);
  readonly #source = new SourceController<ApplicationsClient, Initiative>(this, () => this.#place, {
    load: ({ client, initiative }, options) => client.initiative(initiative, options),
    // What comes after the first step is there before it is asked for.
    loaded: () => whenIdle(() => void this.#part.whenLoaded()),
    failed: (error) => this.dispatchEvent(new WidgetFailedEvent(error)),
  });
  readonly #form = new FormController(this, () => this.#steps?.edited());
  readonly #part = new LazyPart(this, () => import('./form-steps.ts'));
  #steps: FormSteps | undefined;
  #isWaiting = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) warnOfHeadingLevel(this.headingLevel);
    this.#language.overrides = [this.messages, this.#endpoint.messages];
  }

  protected override updated(): void {
    this.#steps?.settle();
  }

  protected override render(): TemplateResult {
    const { heading } = this;
    return html`
      <div class="root">
        ${heading === '' ? nothing : renderHeading(clampHeadingLevel(this.headingLevel), heading, 'title')}
        ${this.#language.isComing ? this.#renderLoading() : this.#renderState()}
      </div>
    `;
  }

  #renderState() {
    const endpoint = this.#endpoint.state;
    const source = this.#source.state;
    if (endpoint.name === 'unconfigured') return this.#renderUnconfigured(endpoint.error.reason);
    if (endpoint.name === 'known' && !isAllowed(endpoint.client.endpoint))
      return this.#renderUnconfigured('not-allowed');
    if (source.name === 'failed') return this.#renderFailed(source.error);
    if (source.name === 'loading') return this.#renderLoading();
    const model = this.#toModel(source.data);
    // A draft that this tab has kept is opened by the steps.
    if (this.draft !== '') this.#useSteps();
    // What was begun is carried to its end, even where the form has closed meanwhile: the server decides.
    const state = formState(model?.form, this.#today(source.data));
    if (!model || state === 'unavailable') return this.#renderUnavailable(source.data);
    if (state !== 'open' && !this.#form.isDirty && this.#form.phase.name === 'editing') {
      return this.#renderClosed(model, state);
    }
    return this.#useSteps()?.render(model) ?? this.#renderFirstStep(model);
  }

  #renderUnconfigured(reason: WidgetError['reason'] | 'not-allowed') {
    const { t, tables, language } = this.#language;
    const notice = this.#part.value?.describeProblem(reason, language, tables) ?? { title: t('state.unconfigured') };
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  #renderFailed(error: WidgetError) {
    const notice = failedNotice(this.#language.t, error, this.#source.retry, this.debug);
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  #renderLoading() {
    return renderLoading(this, this.#language.t('state.loading'), html`<div class="bone tall"></div>`);
  }

  #renderUnavailable({ contacts }: Initiative) {
    const { t } = this.#language;
    const email = contacts[0]?.email;
    return html`
      ${renderNotice({ title: t('state.unavailable'), help: t('state.unavailable.help') })}
      ${email === undefined ? nothing : html`<p><a href="mailto:${email}">${email}</a></p>`}
      <slot></slot>
    `;
  }

  #renderClosed(model: FormModel, state: 'paused' | 'closed') {
    const { t, language, form } = model;
    const date =
      form.status === 'open' && form.deadline !== undefined ? formatDate(form.deadline, language) : undefined;
    return html`
      <div class="notice" part="notice">
        <p class="notice-title">${t(`state.${state}`)}</p>
        ${date === undefined ? nothing : html`<p>${t('state.deadline-passed', { date })}</p>`}
        ${form.notice === undefined ? nothing : html`<p>${renderText(form.notice, language)}</p>`}
      </div>
      ${renderContact(model)}
      <slot></slot>
    `;
  }

  #renderFirstStep(model: FormModel) {
    const { t } = model;
    return renderStep(model, 'eligibility', {
      title: t('step.eligibility'),
      content: html`
        ${renderEligibility(model)}
        ${this.#part.hasFailed ? html`<p role="alert">${t('action.part-failed')}</p>` : nothing}
      `,
      actions: html`
        <button type="submit" class="button primary" aria-disabled=${this.#isWaiting ? 'true' : nothing}>
          ${t(this.#isWaiting ? 'action.wait' : 'action.next')}
        </button>
      `,
      submit: () => void this.#goOn(),
    });
  }

  /** The reader is faster than the rest of the form. */
  async #goOn(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.requestUpdate();
    await this.#part.whenLoaded();
    this.#isWaiting = false;
    this.requestUpdate();
    this.#useSteps()?.next();
  }

  /** The steps once they are here. */
  #useSteps(): FormSteps | undefined {
    const part = this.#part.value;
    if (part && !this.#steps) this.#steps = new part.FormSteps(this.#createHost());
    return this.#steps;
  }

  #createHost(): FormHost {
    return {
      element: this,
      form: this.#form,
      place: () => this.#place,
      initiative: () => this.#initiative,
      today: () => (this.#initiative ? this.#today(this.#initiative) : ''),
      language: () => this.#language.language,
      tables: () => this.#language.tables,
    };
  }

  #toModel(initiative: Initiative): FormModel | undefined {
    const { t, language } = this.#language;
    const { application: form, tiers = [] } = initiative;
    // Without anything to choose from, nobody would get past the first steps.
    if (!form || form.relevance.areas.length === 0 || tiers.length === 0) return undefined;
    return {
      t,
      language,
      headingLevel: Math.min(6, clampHeadingLevel(this.headingLevel) + (this.heading === '' ? 0 : 1)),
      baseUrl: new URL(`${this.#place?.client.endpoint ?? '.'}/`, document.baseURI).href,
      initiative,
      form,
      value: (pointer) => this.#form.value(pointer),
      set: (pointer, value) => this.#form.set({ [pointer]: value }),
      error: () => undefined,
    };
  }

  /** Today where the initiative is, by the server's clock if the visitor's is off. */
  #today({ timeZone }: Initiative): string {
    const { state } = this.#source;
    const skew = state.name === 'ready' ? state.clockSkew : 0;
    return createDayOf(knownTimeZone(timeZone))(Date.now() + skew);
  }

  get #initiative(): Initiative | undefined {
    const { state } = this.#source;
    return state.name === 'ready' ? state.data : undefined;
  }

  get #place(): Place<ApplicationsClient> | undefined {
    const state = this.#endpoint.state;
    const initiative = this.initiative.trim() || 'nfk';
    return state.name === 'known' && isAllowed(state.client.endpoint)
      ? { client: state.client, initiative }
      : undefined;
  }
}
