import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { type ChecklistClient, createChecklistClient } from '../../api/checklist-client.ts';
import { WidgetError } from '../../api/errors.ts';
import type { Loaded, ReadOptions } from '../../api/request-store.ts';
import type { Session } from '../../contract/session.ts';
import { flag, number, text } from '../../controllers/attribute.ts';
import { EndpointController } from '../../controllers/endpoint-controller.ts';
import { LanguageController } from '../../controllers/language-controller.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { type Place, SourceController } from '../../controllers/source-controller.ts';
import { WidgetFailedEvent } from '../../controllers/widget-failed-event.ts';
import { createDayOf, knownTimeZone } from '../../domain/zoned-day.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';
import { failedNotice } from '../../templates/failed-notice.ts';
import { clampHeadingLevel, renderHeading, warnOfHeadingLevel } from '../../templates/heading.ts';
import { renderLoading } from '../../templates/loading.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { renderBones, renderChecklist } from './checklist-frame.ts';
import type { ChecklistHost } from './checklist-host.ts';
import { type ChecklistAnswer, type ChecklistModel, emptyProgress } from './checklist-model.ts';
import type { ChecklistOverview } from './checklist-overview.ts';
import type { ChecklistTools } from './checklist-tools.ts';
import type { ChecklistWork } from './checklist-work.ts';
import { raceToZeroChecklistMessages } from './race-to-zero-checklist.messages.ts';
import { raceToZeroChecklistStyles } from './race-to-zero-checklist.styles.ts';

/**
 * The steps by which a municipality joins a campaign such as Race to Zero: to work through, to show how far one
 * municipality has come, or to show how far all have. Nothing is stored unless the page allows it and the person asks
 * for it, and no cookie is set.
 *
 * @slot - What is shown until the checklist is there, and when it cannot be had: a link to it, or the steps as a list.
 * @slot klima-announcer - Filled by the element: the live region for screen readers.
 *
 * @attr {string} lang - Language of this element (`nb`, `nn`, `en`); otherwise the nearest `lang` up the page.
 * @attr {'neutral' | 'inherit' | 'designsystemet' | 'punkt' | 'auto'} theme - How it looks; needs the loader or a `<klima-site>` on the page.
 * @attr {'work' | 'view' | 'overview'} mode
 * @attr {'none' | 'session' | 'device' | 'file' | 'endpoint'} store
 *
 * @fires step-changed - When the status of a step was changed: `step`, `status`.
 * @fires progress-saved - When the endpoint has written a change: `municipality`, `version`.
 * @fires conflict-detected - When two have changed the same: `fields`, how many.
 * @fires document-requested - Before a file or a mail is made: `document`; can be cancelled.
 * @fires widget-failed - When the checklist cannot be shown: `kind`, `status`.
 * @fires session-opened - When a mailed link was redeemed: `session`. Stays on the element.
 * @fires session-closed - When the right to change things is over. Stays on the element.
 *
 * @csspart meters - How far the municipality has come.
 * @csspart step - One step.
 * @csspart status - Where a step stands.
 * @csspart field - A field with its label, hint and error.
 * @csspart archived - The banner over a campaign that is over.
 * @csspart criteria - The criteria and what proves them.
 * @csspart overview - The table of all municipalities.
 * @csspart notice - A message in place of the checklist.
 * @csspart stale - The banner over data that could not be refreshed.
 * @csspart footer - Date, source and licence.
 *
 * @cssprop --klima-color-background - Ground; also of fields.
 * @cssprop --klima-color-surface - Ground of chips and notices.
 * @cssprop --klima-color-text - Text.
 * @cssprop --klima-color-text-muted - Secondary text.
 * @cssprop --klima-color-accent - The one accent: meters, what is done, the step one is at.
 * @cssprop --klima-color-on-accent - Text on the accent.
 * @cssprop --klima-color-link - Links and buttons.
 * @cssprop --klima-color-border - Borders of controls.
 * @cssprop --klima-color-line - Dividers.
 * @cssprop --klima-color-focus - The ring around what has the focus.
 * @cssprop --klima-color-danger - Errors.
 * @cssprop --klima-color-warning - What is late, and what needs a look.
 * @cssprop --klima-radius - Corners of controls.
 * @cssprop --klima-radius-card - Corners of steps.
 * @cssprop --klima-font - Shorthand `font` of the text; the page's own otherwise.
 * @cssprop --klima-font-heading - Font family of headings.
 * @cssprop --klima-font-heading-weight - Weight of headings; 600 otherwise.
 */
export class RaceToZeroChecklist extends LitElement {
  static override styles = [tokens, base, raceToZeroChecklistStyles];
  static override properties = {
    endpoint: {},
    initiative: text(),
    municipality: text(),
    mode: text(),
    store: text(),
    criteriaVersion: text('criteria-version'),
    client: { attribute: false },
    session: { attribute: false },
    link: { attribute: false },
    messages: { attribute: false },
    heading: text(),
    headingLevel: number('heading-level', 2),
    debug: flag('debug'),
  };

  /** Address of the endpoint; otherwise that of `<klima-site>` or `<meta name="klima-endpoint">`. */
  endpoint?: string;
  /** Id of the initiative; `race-to-zero` when empty. */
  initiative = '';
  /** Number of the municipality: `3203`. */
  municipality = '';
  /** `work`: fill in; `view`: read how far one municipality has come; `overview`: all of them in a table. */
  mode = '';
  /**
   * Where work is kept: `none`, `session` (this tab), `device` (this browser, when people ask for it), `file`, or
   * `endpoint`, for those who are given a link by mail.
   */
  store = '';
  /** Version of the criteria to show, such as `2021`; the newest when empty. */
  criteriaVersion = '';
  /** Talks in place of the endpoint: for tests, and for pages that have their own client. */
  client?: ChecklistClient;
  /** The right to change things at the endpoint, as `session-opened` gave it. */
  session?: Session;
  /** A mailed link that people may redeem here. */
  link?: string;
  /** The organisation's own words: language → message key → text. */
  messages?: MessageOverrides;
  /** Heading above the checklist; none when empty. */
  heading = '';
  /** Level of the heading, 1–6; steps are the level below. */
  headingLevel = 2;
  /** Shows editors the cause of a failure; also by `?klima-debug` in the address. */
  debug = false;

  readonly #language = new LanguageController(this, raceToZeroChecklistMessages, {
    nn: () => import('./languages/nn.ts'),
    en: () => import('./languages/en.ts'),
  });
  readonly #endpoint = new EndpointController<ChecklistClient>(this, this, createChecklistClient);
  readonly #source = new SourceController<ChecklistClient, ChecklistAnswer>(this, () => this.#place, {
    load: loadChecklist,
    loaded: () => undefined,
    failed: (error) => this.dispatchEvent(new WidgetFailedEvent(error)),
  });
  readonly #toolsPart = new LazyPart(this, () => import('./checklist-tools.ts'));
  readonly #workPart = new LazyPart(this, () => import('./checklist-work.ts'));
  readonly #overviewPart = new LazyPart(this, () => import('./checklist-overview.ts'));
  #tools: ChecklistTools | undefined;
  #work: ChecklistWork | undefined;
  #overview: ChecklistOverview | undefined;
  /** Steps that people have unfolded or folded themselves. */
  #folds: Readonly<Record<string, boolean>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) warnOfHeadingLevel(this.headingLevel);
    this.#language.overrides = [this.messages, this.#endpoint.messages];
    this.#work?.follow(changed);
  }

  protected override updated(): void {
    this.#work?.settle();
  }

  protected override render(): TemplateResult {
    const { heading } = this;
    return html`
      <slot name="klima-announcer"></slot>
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
    if (this.#isOfOne && this.municipality.trim() === '') return this.#renderUnconfigured('municipality');
    if (source.name === 'failed') return this.#renderFailed(source.error);
    if (source.name === 'loading') return this.#renderLoading();
    const { t } = this.#language;
    const { checklist, progress } = source.data;
    if (checklist.steps.length === 0 || (this.#mode === 'view' && !progress)) {
      return html`${renderNotice({ title: t('state.unknown'), help: t('state.unknown.help') })}<slot></slot>`;
    }
    const model = this.#toModel(source.data);
    if (this.#mode === 'overview') return this.#useOverview()?.render(model, source.failure) ?? this.#renderLoading();
    const work = this.#mode === 'work' ? this.#useWork() : undefined;
    if (this.#mode === 'work' && !work && !this.#workPart.hasFailed) return this.#renderLoading();
    const tools = this.#useTools();
    const shown = work?.toModel(model) ?? model;
    // Paper has what everybody sees.
    const parts = tools?.isPrinting === true ? undefined : work?.renderParts(model);
    return renderChecklist(shown, parts ?? {}, tools?.renderParts(shown, source.failure));
  }

  #renderUnconfigured(reason: WidgetError['reason'] | 'municipality') {
    const { t, tables, language } = this.#language;
    const notice = this.#toolsPart.value?.describeProblem(reason, language, tables) ?? {
      title: t('state.unconfigured'),
    };
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  #renderFailed(error: WidgetError) {
    const notice = failedNotice(this.#language.t, error, this.#source.retry, this.debug);
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  #renderLoading() {
    return renderLoading(this, this.#language.t('state.loading'), renderBones(this.#mode === 'overview'));
  }

  #toModel({ checklist, progress }: ChecklistAnswer): ChecklistModel {
    const { t, language } = this.#language;
    const { state } = this.#source;
    const skew = state.name === 'ready' ? state.clockSkew : 0;
    return {
      t,
      language,
      headingLevel: Math.min(6, clampHeadingLevel(this.headingLevel) + (this.heading === '' ? 0 : 1)),
      baseUrl: new URL(`${this.#place?.client.endpoint ?? '.'}/`, document.baseURI).href,
      checklist,
      progress: progress ?? emptyProgress(this.municipality.trim(), ''),
      version: this.criteriaVersion.trim(),
      // By the server's clock if the visitor's is off.
      today: createDayOf(knownTimeZone(checklist.timeZone))(Date.now() + skew),
      isArchived: checklist.status === 'archived',
      fold: (step) => this.#folds[step],
      toggle: (step, isOpen) => {
        this.#folds = { ...this.#folds, [step]: isOpen };
        this.requestUpdate();
      },
    };
  }

  #useTools(): ChecklistTools | undefined {
    const part = this.#toolsPart.value;
    if (part && !this.#tools) this.#tools = new part.ChecklistTools(this.#host);
    return this.#tools;
  }

  #useWork(): ChecklistWork | undefined {
    const part = this.#workPart.value;
    if (part && !this.#work) this.#work = new part.ChecklistWork(this.#host);
    return this.#work;
  }

  #useOverview(): ChecklistOverview | undefined {
    const part = this.#overviewPart.value;
    if (part && !this.#overview) this.#overview = new part.ChecklistOverview(this.#host);
    return this.#overview;
  }

  readonly #host: ChecklistHost = {
    element: this,
    place: () => this.#place,
    answer: () => {
      const { state } = this.#source;
      return state.name === 'ready' ? state.data : undefined;
    },
    language: () => this.#language.language,
    tables: () => this.#language.tables,
    retry: this.#source.retry,
    renderNow: () => this.performUpdate(),
  };

  get #mode(): 'work' | 'view' | 'overview' {
    const mode = this.mode.trim();
    return mode === 'view' || mode === 'overview' ? mode : 'work';
  }

  /** Whether there is nothing to show or to change without a municipality. */
  get #isOfOne(): boolean {
    return this.#mode === 'view' || (this.#mode === 'work' && this.store.trim() === 'endpoint');
  }

  get #place(): Place<ChecklistClient> | undefined {
    const state = this.#endpoint.state;
    if (state.name !== 'known') return undefined;
    const part = this.#mode === 'overview' ? '' : this.municipality.trim();
    return { client: state.client, initiative: this.initiative.trim() || 'race-to-zero', part };
  }
}

/** The steps and the progress of the municipality, at once. A municipality that nobody has written of has no progress. */
async function loadChecklist(
  { client, initiative, part = '' }: Place<ChecklistClient>,
  options: ReadOptions,
): Promise<Loaded<ChecklistAnswer>> {
  const [steps, progress] = await Promise.all([
    client.checklist(initiative, options),
    part === '' ? undefined : client.progress(initiative, part, options).catch(allowMissing),
  ]);
  const failure = steps.failure ?? progress?.failure;
  return {
    data: { checklist: steps.data, progress: progress?.data },
    dropped: steps.dropped,
    clockSkew: steps.clockSkew,
    ...(failure && { failure }),
  };
}

function allowMissing(error: unknown): undefined {
  if (error instanceof WidgetError && error.kind === 'not-found') return undefined;
  throw error;
}
