import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { type EventsClient, createEventsClient } from '../../api/events-client.ts';
import type { Loaded } from '../../api/request-store.ts';
import type { Event as CampaignEvent, Events } from '../../contract/index.ts';
import { flag, number, text } from '../../controllers/attribute.ts';
import { EndpointController } from '../../controllers/endpoint-controller.ts';
import { LanguageController } from '../../controllers/language-controller.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { type Place, SourceController } from '../../controllers/source-controller.ts';
import { WidgetFailedEvent } from '../../controllers/widget-failed-event.ts';
import { type DatedEvent, nextEvent, orderEvents } from '../../domain/event-list.ts';
import { type DayOf, createDayOf, knownTimeZone } from '../../domain/zoned-day.ts';
import { type Formatters, createSpanFormat } from '../../i18n/format-span.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';
import { failedNotice } from '../../templates/failed-notice.ts';
import { clampHeadingLevel, renderHeading, warnOfHeadingLevel } from '../../templates/heading.ts';
import { renderLoading } from '../../templates/loading.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { EventSelectedEvent, EventsLoadedEvent } from './campaign-timeline.events.ts';
import { campaignTimelineMessages } from './campaign-timeline.messages.ts';
import { campaignTimelineStyles } from './campaign-timeline.styles.ts';
import { presentOf } from './present.ts';
import { renderBones, renderReady } from './timeline-frame.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineTools } from './timeline-tools.ts';
import { windowOf } from './timeline-view.ts';
import type { TimelineHost } from './timeline-host.ts';

/**
 * What happens when in an initiative, and what comes next: deadlines, meetings, signing lunches, milestones. Filters by
 * kind and audience, calendar files and subscriptions, and a drawn year line. Nothing is stored and no cookie is set.
 *
 * @slot - What is shown until the events are there, and when they cannot be had: a link to them, or the events as a list.
 * @slot klima-announcer - Filled by the element: the live region for screen readers.
 *
 * @attr {string} lang - Language of this element (`nb`, `nn`, `en`); otherwise the nearest `lang` up the page.
 * @attr {'neutral' | 'inherit' | 'designsystemet' | 'punkt' | 'auto'} theme - How it looks; needs the loader or a `<klima-site>` on the page.
 * @attr {'list' | 'compact' | 'line'} view
 *
 * @fires events-loaded - When the events have come: `initiative`, `total`, `dropped`.
 * @fires event-selected - When the reader chooses an event: `eventId`.
 * @fires filter-changed - When the filters gave a new result: `hits`, `facets`.
 * @fires calendar-requested - Before a calendar file is made or a subscription begun: `scope`, `eventId`; can be cancelled.
 * @fires widget-failed - When the events cannot be shown: `kind`, `status`.
 *
 * @csspart strip - What comes next, above the events.
 * @csspart archived - The banner over an initiative that is over.
 * @csspart filters - The filters.
 * @csspart year-line - The drawn year.
 * @csspart list - The events of a month.
 * @csspart item - One event.
 * @csspart name - The title of an event, a link to it.
 * @csspart calendar - The ways into one's own calendar.
 * @csspart notice - A message in place of the events.
 * @csspart stale - The banner over events that could not be refreshed.
 * @csspart footer - Date, source and licence.
 *
 * @cssprop --klima-color-background - Ground; also of marks and fields.
 * @cssprop --klima-color-surface - Ground of what is next, of tags and notices.
 * @cssprop --klima-color-text - Text.
 * @cssprop --klima-color-text-muted - Secondary text, and what is over.
 * @cssprop --klima-color-accent - The one accent: marks and what is next.
 * @cssprop --klima-color-on-accent - Text on the accent.
 * @cssprop --klima-color-link - Links and buttons.
 * @cssprop --klima-color-border - Borders of controls.
 * @cssprop --klima-color-line - The line, dividers.
 * @cssprop --klima-color-focus - The ring around what has the focus.
 * @cssprop --klima-color-warning - What was moved or cancelled, and the banner over old data.
 * @cssprop --klima-radius - Corners of controls.
 * @cssprop --klima-radius-card - Corners of what is next and of banners.
 * @cssprop --klima-font - Shorthand `font` of the text; the page's own otherwise.
 * @cssprop --klima-font-heading - Font family of headings.
 * @cssprop --klima-font-heading-weight - Weight of headings; 600 otherwise.
 */
export class CampaignTimeline extends LitElement {
  static override styles = [tokens, base, campaignTimelineStyles];
  static override properties = {
    endpoint: {},
    initiative: text(),
    client: { attribute: false },
    messages: { attribute: false },
    heading: text(),
    headingLevel: number('heading-level', 2),
    view: text(),
    kind: text(),
    audience: text(),
    from: text(),
    to: text(),
    limit: number('limit', 0),
    urlPrefix: text('url-prefix'),
    withoutFilter: flag('without-filter'),
    withoutCalendar: flag('without-calendar'),
    withoutUrl: flag('without-url'),
    withoutStructuredData: flag('without-structured-data'),
    debug: flag('debug'),
  };

  /** Address of the endpoint; otherwise that of `<klima-site>` or `<meta name="klima-endpoint">`. */
  endpoint?: string;
  /** Id of the initiative whose events are shown, for example `race-to-zero` or `nfk`. */
  initiative = '';
  /** Reads events in place of the endpoint: for tests, and for pages that have their own client. */
  client?: EventsClient;
  /** The organisation's own words: language → message key → text. */
  messages?: MessageOverrides;
  /** Heading above the events; none when empty. */
  heading = '';
  /** Level of the heading, 1–6; years, months and events are the levels below. */
  headingLevel = 2;
  /** `list`; `compact`: the next three, without filters; `line`: the list under a drawn year. */
  view = '';
  /** Only these kinds, comma-separated: `deadline`, `activity`, `meeting`, `milestone`, `signing`, `report`, `other`. */
  kind = '';
  /** Only for these audiences: `public`, `municipalities`, `businesses`, `members`, `partners`, or the endpoint's own. */
  audience = '';
  /** Only what ends then or later: a year, a month or a day. */
  from = '';
  /** Only what begins then or earlier. */
  to = '';
  /** Shows at most this many events, from the present on, with no way to more; 0 is no limit. */
  limit = 0;
  /** Start of this widget's parameters in the address; otherwise its `id`, or the initiative with `-events`. */
  urlPrefix = '';
  /** Leaves the filters out. */
  withoutFilter = false;
  /** Leaves the calendar out. */
  withoutCalendar = false;
  /** Keeps what the reader chooses out of the address. */
  withoutUrl = false;
  /** Tells search engines nothing (no JSON-LD). */
  withoutStructuredData = false;
  /** Shows editors the cause of a failure; also by `?klima-debug` in the address. */
  debug = false;

  readonly #language = new LanguageController(this, campaignTimelineMessages, {
    nn: () => import('./languages/nn.ts'),
    en: () => import('./languages/en.ts'),
  });
  readonly #endpoint = new EndpointController<EventsClient>(this, this, createEventsClient);
  readonly #source = new SourceController<EventsClient, Events>(this, () => this.#place, {
    load: ({ client, initiative }, options) => client.events(initiative, options),
    loaded: (answer) => this.#handleLoaded(answer),
    failed: (error) => this.dispatchEvent(new WidgetFailedEvent(error)),
  });
  readonly #part = new LazyPart(this, () => import('./timeline-tools.ts'));
  readonly #formatters: Formatters = new Map();
  #tools: TimelineTools | undefined;
  #pages = { earlier: 0, later: 0 };
  /** The events of an answer in order, with the days of its time zone; made once per answer. */
  #ordered: { readonly answer: Events; readonly dayOf: DayOf; readonly events: readonly DatedEvent[] } | undefined;

  protected override async scheduleUpdate(): Promise<void> {
    await this.#tools?.pause;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) warnOfHeadingLevel(this.headingLevel);
    this.#language.overrides = [this.messages, this.#endpoint.messages];
    this.#tools?.follow();
  }

  protected override updated(): void {
    if (this.#source.state.name === 'ready') this.#tools?.report();
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
    if (this.initiative.trim() === '') return this.#renderUnconfigured('initiative');
    if (source.name === 'failed') return this.#renderFailed(source.error);
    if (
      source.name === 'loading' ||
      (this.#needsTools && !this.#part.hasFailed && this.#useTools()?.isReady !== true)
    ) {
      return this.#renderLoading();
    }
    const model = this.#tools?.model ?? this.#toModel(source.data);
    return renderReady(model, this.#tools?.renderParts(source.failure));
  }

  #renderUnconfigured(reason: WidgetError['reason'] | 'initiative') {
    const { t, tables, language } = this.#language;
    const notice = this.#part.value?.describeProblem(reason, language, tables) ?? { title: t('state.unconfigured') };
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  #renderFailed(error: WidgetError) {
    const notice = failedNotice(this.#language.t, error, this.#source.retry, this.debug);
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  #renderLoading() {
    return renderLoading(this, this.#language.t('state.loading'), renderBones(this.#isCompact, this.#hasFilters));
  }

  #toModel(answer: Events): TimelineModel {
    const { t, language } = this.#language;
    const timeZone = knownTimeZone(answer.timeZone);
    const { dayOf, events: all } = this.#order(answer, timeZone);
    const now = presentOf(answer, this.#clockSkew, dayOf);
    const events = this.#tools?.filter(all, dayOf) ?? all;
    return {
      t,
      language,
      headingLevel: Math.min(6, clampHeadingLevel(this.headingLevel) + 1),
      isCompact: this.#isCompact,
      hasFilters: this.#hasFilters,
      baseUrl: new URL(`${this.#place?.client.endpoint ?? '.'}/`, document.baseURI).href,
      answer,
      timeZone,
      now,
      format: createSpanFormat(language, timeZone, dayOf, t, this.#formatters),
      all,
      events,
      window: windowOf(events, now, {
        isCompact: this.#isCompact,
        limit: Math.max(0, Math.round(this.limit)),
        pages: this.#pages,
        isWhole: this.#tools?.isPrinting === true,
        mustShow: this.#tools?.chosen,
      }),
      next: nextEvent(events, now),
      chosen: this.#tools?.chosen,
      hrefTo: () => '',
      open: this.#open,
      addToCalendar: this.withoutCalendar ? undefined : this.#addToCalendar,
      showMore: this.#showMore,
    };
  }

  #order(answer: Events, timeZone: string) {
    if (this.#ordered?.answer !== answer) {
      const dayOf = createDayOf(timeZone);
      this.#ordered = { answer, dayOf, events: orderEvents(answer.events, dayOf) };
    }
    return this.#ordered;
  }

  get #clockSkew(): number {
    const { state } = this.#source;
    return state.name === 'ready' ? state.clockSkew : 0;
  }

  get #isCompact(): boolean {
    return this.view === 'compact';
  }

  get #hasFilters(): boolean {
    return !this.withoutFilter && !this.#isCompact && !this.#part.hasFailed;
  }

  /** What the page or its address asks for may be more than the events as they came. */
  get #needsTools(): boolean {
    const { kind, audience, from, to } = this;
    return this.view === 'line' || [location.search, kind, audience, from, to].join('') !== '';
  }

  /** The tools once they are here; asking starts their loading. */
  #useTools(): TimelineTools | undefined {
    const part = this.#part.value;
    if (part && !this.#tools) this.#tools = new part.TimelineTools(this.#createHost());
    return this.#tools;
  }

  async #withTools(use: (tools: TimelineTools) => unknown): Promise<void> {
    await this.#part.whenLoaded();
    const tools = this.#useTools();
    if (tools) await use(tools);
  }

  #createHost(): TimelineHost {
    return {
      element: this,
      place: () => this.#place,
      answer: () => {
        const { state } = this.#source;
        return state.name === 'ready' ? state.data : undefined;
      },
      model: (answer) => this.#toModel(answer),
      tables: () => this.#language.tables,
      renderNow: () => this.performUpdate(),
      retry: this.#source.retry,
    };
  }

  get #place(): Place<EventsClient> | undefined {
    const state = this.#endpoint.state;
    const initiative = this.initiative.trim();
    return state.name === 'known' && initiative !== '' ? { client: state.client, initiative } : undefined;
  }

  readonly #showMore = (where: 'earlier' | 'later', pages: number): void => {
    this.#tools?.goOnAt(where);
    this.#pages = { ...this.#pages, [where]: pages };
    this.requestUpdate();
  };

  readonly #addToCalendar = (item: DatedEvent): void => void this.#withTools((tools) => tools.add(item));

  readonly #open = (click: MouseEvent, { id }: CampaignEvent): void => {
    // A new tab or window is the reader's to ask for.
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    void this.#withTools((tools) => tools.open(id));
    this.dispatchEvent(new EventSelectedEvent(id));
  };

  #handleLoaded({ data, dropped }: Loaded<Events>): void {
    if (dropped > 0) console.info(`klimabrikker: ${dropped} events did not keep the contract and were left out`);
    void this.#withTools((tools) => tools.prepare());
    this.dispatchEvent(new EventsLoadedEvent(this.initiative, data.events.length, dropped));
  }
}
