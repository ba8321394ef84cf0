import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { type MembersClient, createMembersClient } from '../../api/members-client.ts';
import type { Loaded } from '../../api/request-store.ts';
import type { Member, Members } from '../../contract/index.ts';
import { FACETS } from '../../contract/facets.ts';
import { DEFAULT_LIMIT } from '../../contract/limits.ts';
import { flag, number, text } from '../../controllers/attribute.ts';
import { EndpointController } from '../../controllers/endpoint-controller.ts';
import { LanguageController } from '../../controllers/language-controller.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { SourceController } from '../../controllers/source-controller.ts';
import { WidgetFailedEvent } from '../../controllers/widget-failed-event.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';
import { failedNotice } from '../../templates/failed-notice.ts';
import { clampHeadingLevel, renderHeading, warnOfHeadingLevel } from '../../templates/heading.ts';
import { renderLoading } from '../../templates/loading.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { type DirectoryModel, type Listing, listPlain, totalOf } from './directory-model.ts';
import { renderBones, renderFound, renderParts, reserveParts } from './directory-parts.ts';
import type { DirectoryTools } from './directory-tools.ts';
import { firstLabelOf } from './first-label.ts';
import { renderCards } from './member-cards.ts';
import { MemberSelectedEvent, MembersLoadedEvent } from './member-directory.events.ts';
import { memberDirectoryMessages } from './member-directory.messages.ts';
import { memberDirectoryStyles } from './member-directory.styles.ts';
import type { MembersPlace, ToolsHost } from './tools-host.ts';

const isMunicipality = ({ kind }: Member): boolean => kind === 'municipality';

/** Before the list has come. */
const NO_ANSWER: Members = { members: [], complete: true, asOf: '' };

/**
 * Who takes part in an initiative: businesses in a network, or municipalities in a campaign. Search, filters, four
 * views, details, and the list as a file. Lists of up to 2,000 members are searched in the page, larger ones on the
 * server. Nothing is stored and no cookie is set.
 *
 * @slot - What is shown until the list is there, and when it cannot be had: a link to the list, or the list itself.
 * @slot klima-announcer - Filled by the element: the live region for screen readers.
 *
 * @attr {string} lang - Language of this element (`nb`, `nn`, `en`); otherwise the nearest `lang` up the page.
 * @attr {'neutral' | 'inherit' | 'designsystemet' | 'punkt' | 'auto'} theme - How it looks; needs the loader or a `<klima-site>` on the page.
 * @attr {'cards' | 'list' | 'table' | 'alphabet'} view
 * @attr {'new'} preset
 *
 * @fires members-loaded - When the list has come: `initiative`, `total`, `complete`, `dropped`.
 * @fires member-selected - When the reader opens a member's details: `memberId`.
 * @fires search-changed - When search or filters gave a new result: `hits`, `facets`, `hasQuery`; not what was typed.
 * @fires widget-failed - When the list cannot be shown: `kind`, `status`.
 *
 * @csspart search-bar - Search field, order and view.
 * @csspart search - The search field with label and hint.
 * @csspart views - The choice of view.
 * @csspart filters - The facets.
 * @csspart chips - The chosen filters.
 * @csspart list - The cards or the list.
 * @csspart item - One member.
 * @csspart name - The name of a member, a link to its details.
 * @csspart logo - The logo or initials of a member.
 * @csspart table - The table with its scrolling region.
 * @csspart alphabet - The alphabetical view.
 * @csspart details - The dialog with a member's details.
 * @csspart tally - How many take part.
 * @csspart notice - A message in place of the list.
 * @csspart stale - The banner over a list that could not be refreshed.
 * @csspart footer - Date, source, licence and downloads.
 *
 * @cssprop --klima-color-background - Ground; also of cards and fields.
 * @cssprop --klima-color-surface - Ground of groups, tags and notices.
 * @cssprop --klima-color-text - Text.
 * @cssprop --klima-color-text-muted - Secondary text.
 * @cssprop --klima-color-accent - The one accent.
 * @cssprop --klima-color-on-accent - Text on the accent.
 * @cssprop --klima-color-link - Links and buttons.
 * @cssprop --klima-color-border - Borders of controls.
 * @cssprop --klima-color-line - Dividers and borders of cards.
 * @cssprop --klima-color-focus - The ring around what has the focus.
 * @cssprop --klima-color-warning - Marked matches and the banner over old data.
 * @cssprop --klima-radius - Corners of controls.
 * @cssprop --klima-radius-card - Corners of cards.
 * @cssprop --klima-font - Shorthand `font` of the text; the page's own otherwise.
 * @cssprop --klima-font-heading - Font family of headings.
 * @cssprop --klima-font-heading-weight - Weight of headings; 600 otherwise.
 */
export class MemberDirectory extends LitElement {
  static override styles = [tokens, base, memberDirectoryStyles];
  static override properties = {
    endpoint: {},
    initiative: text(),
    client: { attribute: false },
    messages: { attribute: false },
    heading: text(),
    headingLevel: number('heading-level', 2),
    view: text(),
    sort: text(),
    preset: text(),
    kind: text(),
    tier: text(),
    sector: text(),
    municipality: text(),
    size: text(),
    report: text(),
    status: text(),
    since: text(),
    limit: number('limit', 0),
    pageSize: number('page-size', DEFAULT_LIMIT),
    urlPrefix: text('url-prefix'),
    withoutSearch: flag('without-search'),
    withoutFilters: flag('without-filters'),
    withoutViews: flag('without-views'),
    withoutTally: flag('without-tally'),
    withoutDownload: flag('without-download'),
    withoutUrl: flag('without-url'),
    withoutStructuredData: flag('without-structured-data'),
    debug: flag('debug'),
  };

  /** Address of the endpoint; otherwise that of `<klima-site>` or `<meta name="klima-endpoint">`. */
  endpoint?: string;
  /** Id of the initiative whose members are shown, for example `nfk` or `race-to-zero`. */
  initiative = '';
  /** Reads members in place of the endpoint: for tests, and for pages that have their own client. */
  client?: MembersClient;
  /** The organisation's own words: language → message key → text. */
  messages?: MessageOverrides;
  /** Heading above the list; none when empty. */
  heading = '';
  /** Level of the heading, 1–6; names of members are one level below. */
  headingLevel = 2;
  /** First view: `cards`, `list`, `table` or `alphabet`. */
  view = '';
  /** First order: `name`, `since`, `municipality`, `tier` or `size`, with `-` in front for descending. */
  sort = '';
  /** `new`: who joined in the last twelve months, newest first. */
  preset = '';
  /** Only these kinds, comma-separated: `business`, `organisation`, `municipality`. */
  kind = '';
  /** Only these tiers: `member`, `partner`. */
  tier = '';
  /** Only these sectors, by section letter: `F,C`. */
  sector = '';
  /** Only these municipalities, by number: `0301,3201`. */
  municipality = '';
  /** Only these sizes: `1-4`, `5-19`, `20-49`, `50-99`, `100-249`, `250+`. */
  size = '';
  /** Only with a report (`delivered`) or without (`missing`). */
  report = '';
  /** Only these statuses; otherwise those who take part now (`approved`, `signed`). */
  status = '';
  /** Only who joined then or later: a year, a month or a day. */
  since = '';
  /** Shows at most this many members, with no way to more; 0 is no limit. */
  limit = 0;
  /** How many cards are shown at first and added by "show more", 1–200; lists show twice as many, A–Å four times. */
  pageSize = DEFAULT_LIMIT;
  /** Start of this widget's parameters in the address; otherwise its `id`, or the initiative. */
  urlPrefix = '';
  /** Leaves the search field out. */
  withoutSearch = false;
  /** Leaves the filters out. */
  withoutFilters = false;
  /** Leaves the choice of view and order out. */
  withoutViews = false;
  /** Leaves the count of members out. */
  withoutTally = false;
  /** Leaves the downloads out. */
  withoutDownload = false;
  /** Keeps what the reader chooses out of the address. */
  withoutUrl = false;
  /** Tells search engines nothing (no JSON-LD). */
  withoutStructuredData = false;
  /** Shows editors the cause of a failure; also by `?klima-debug` in the address. */
  debug = false;

  readonly #language = new LanguageController(this, memberDirectoryMessages, {
    nn: () => import('./languages/nn.ts'),
    en: () => import('./languages/en.ts'),
  });
  readonly #endpoint = new EndpointController<MembersClient>(this, this, createMembersClient);
  readonly #source = new SourceController<MembersClient, Members>(this, () => this.#place, {
    load: ({ client, initiative }, options) => client.members(initiative, {}, options),
    loaded: (list) => this.#handleLoaded(list),
    failed: (error) => this.dispatchEvent(new WidgetFailedEvent(error)),
  });
  readonly #part = new LazyPart(this, () => import('./directory-tools.ts'));
  #tools: DirectoryTools | undefined;
  #brokenLogos: ReadonlySet<string> = new Set();

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
    if (source.name === 'loading' || (this.#needsTools && !this.#part.hasFailed && !this.#useTools())) {
      return this.#renderLoading();
    }
    return this.#renderReady(source);
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
    return renderLoading(
      this,
      this.#language.t('state.loading'),
      renderParts(reserveParts(this, renderBones(this.#shown))),
    );
  }

  #renderReady({ data: answer, failure }: Loaded<Members>) {
    if (this.#tools) return renderParts(this.#tools.render(failure));
    const model = this.#toModel(answer);
    const { members } = model.listing;
    const total = this.limit > 0 ? '' : totalOf(model);
    const list =
      members.length > 0 ? renderFound(model, renderCards(model), this.#showMoreOf(model.listing), total) : nothing;
    return renderParts(reserveParts(this, list));
  }

  #toModel(answer: Members): DirectoryModel {
    const { t, language } = this.#language;
    return {
      t,
      language,
      headingLevel: Math.min(6, clampHeadingLevel(this.headingLevel) + 1),
      baseUrl: new URL(`${this.#place?.client.endpoint ?? '.'}/`, document.baseURI).href,
      answer,
      listing: listPlain(answer, this.#shown),
      label: (facet, value) => firstLabelOf(t, facet, value),
      mark: (text) => text,
      brokenLogos: this.#brokenLogos,
      breakLogo: this.#breakLogo,
      hrefTo: () => '',
      open: this.#open,
    };
  }

  /** What the page or its address asks for may be more than the list as it came; so is what municipalities tell. */
  get #needsTools(): boolean {
    const { view, sort, preset, since } = this;
    const isPlain = (view === '' || view === 'cards') && !this.#answer?.members.some(isMunicipality);
    return (
      !isPlain || location.search !== '' || [sort, preset, since, ...FACETS.map((facet) => this[facet])].join('') !== ''
    );
  }

  /** The tools once they are here; asking starts their loading. */
  #useTools(): DirectoryTools | undefined {
    const part = this.#part.value;
    if (part && !this.#tools) this.#tools = new part.DirectoryTools(this.#createHost());
    return this.#tools;
  }

  async #withTools(use: (tools: DirectoryTools) => unknown): Promise<void> {
    await this.#part.whenLoaded();
    const tools = this.#useTools();
    if (tools) await use(tools);
  }

  #createHost(): ToolsHost {
    return {
      element: this,
      place: () => this.#place,
      answer: () => this.#answer,
      model: () => this.#toModel(this.#answer ?? NO_ANSWER),
      tables: () => this.#language.tables,
      renderNow: () => this.performUpdate(),
      failed: (error) => this.dispatchEvent(new WidgetFailedEvent(error)),
      retry: this.#source.retry,
      showMore: (listing) => this.#showMoreOf(listing),
    };
  }

  /** An editor's `limit` leaves no way to more. */
  #showMoreOf({ hasMore }: Listing): (() => void) | undefined {
    return hasMore && this.limit <= 0 ? () => void this.#withTools((tools) => tools.showMore()) : undefined;
  }

  get #answer(): Members | undefined {
    const { state } = this.#source;
    return state.name === 'ready' ? state.data : undefined;
  }

  get #place(): MembersPlace | undefined {
    const state = this.#endpoint.state;
    const initiative = this.initiative.trim();
    return state.name === 'known' && initiative !== '' ? { client: state.client, initiative } : undefined;
  }

  get #shown(): number {
    return this.limit > 0 ? this.limit : Math.max(1, Math.round(this.pageSize)) || DEFAULT_LIMIT;
  }

  readonly #breakLogo = (id: string): void => {
    this.#brokenLogos = new Set([...this.#brokenLogos, id]);
    this.requestUpdate();
  };

  readonly #open = (event: MouseEvent, { id }: Member): void => {
    // A new tab or window is the reader's to ask for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#withTools((tools) => tools.open(id));
    this.dispatchEvent(new MemberSelectedEvent(id));
  };

  #handleLoaded({ data, dropped }: Loaded<Members>): void {
    if (dropped > 0) console.info(`klimabrikker: ${dropped} members did not keep the contract and were left out`);
    void this.#withTools((tools) => tools.prepare());
    this.dispatchEvent(
      new MembersLoadedEvent(this.initiative, data.total ?? data.members.length, data.complete, dropped),
    );
  }
}
