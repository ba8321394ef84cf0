import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { WidgetError } from '../../api/errors.ts';
import { type MembersClient, createMembersClient } from '../../api/members-client.ts';
import type { Member } from '../../contract/index.ts';
import { DEFAULT_LIMIT, FACETS } from '../../contract/vocabulary.ts';
import { ANNOUNCER_SLOT, Announcer } from '../../controllers/announcer.ts';
import { booleanAttribute } from '../../controllers/boolean-attribute.ts';
import { EndpointController } from '../../controllers/endpoint-controller.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { WidgetFailedEvent } from '../../controllers/widget-failed-event.ts';
import { LocaleController } from '../../i18n/locale-controller.ts';
import { type MessageOverrides, createTranslate } from '../../i18n/translate.ts';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';
import { clampHeadingLevel, renderHeading } from '../../templates/heading.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { facetsOf, tallyOf } from './directory-listing.ts';
import { type DirectoryModel, toModel } from './directory-model.ts';
import { DirectoryReader } from './directory-reader.ts';
import { renderResults, totalOf } from './directory-results.ts';
import { type DirectoryList, DirectorySource, type SourceWish } from './directory-source.ts';
import { failedNotice, renderFoot, renderSkeleton, renderStale, renderTally } from './directory-states.ts';
import type { DirectoryTools } from './directory-tools.ts';
import { MemberSelectedEvent, MembersLoadedEvent, SearchChangedEvent } from './member-directory.events.ts';
import { memberDirectoryMessages } from './member-directory.messages.ts';
import { memberDirectoryStyles } from './member-directory.styles.ts';
import { renderSearchField } from './search-field.ts';

/**
 * Who takes part in an initiative: businesses in a network, or municipalities in a campaign. Search, filters, four
 * views, details, and the list as a file. Lists of up to 2,000 members are searched in the page, larger ones on the
 * server. Nothing is stored and no cookie is set.
 *
 * @slot - What is shown until the list is there, and when it cannot be had: a link to the list, or the list itself.
 * @slot klima-announcer - Filled by the element: the live region for screen readers.
 *
 * @attr {string} lang - Language of this element (`nb`, `nn`, `en`); otherwise the nearest `lang` up the page.
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
 */
export class MemberDirectory extends LitElement {
  static override styles = [tokens, base, memberDirectoryStyles];

  /** Address of the endpoint; otherwise that of `<klima-site>` or `<meta name="klima-endpoint">`. */
  @property() endpoint?: string;
  /** Id of the initiative whose members are shown, for example `nfk` or `race-to-zero`. */
  @property() initiative = '';
  /** Reads members in place of the endpoint: for tests, and for pages that have their own client. */
  @property({ attribute: false }) client?: MembersClient;
  /** The organisation's own words: language → message key → text. */
  @property({ attribute: false }) messages?: MessageOverrides;
  /** Heading above the list; none when empty. */
  @property() heading = '';
  /** Level of the heading, 1–6; names of members are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** First view: `cards`, `list`, `table` or `alphabet`. */
  @property() view = '';
  /** First order: `name`, `since`, `municipality`, `tier` or `size`, with `-` in front for descending. */
  @property() sort = '';
  /** `new`: who joined in the last twelve months, newest first. */
  @property() preset = '';
  /** Only these kinds, comma-separated: `business`, `organisation`, `municipality`. */
  @property() kind = '';
  /** Only these tiers: `member`, `partner`. */
  @property() tier = '';
  /** Only these sectors, by section letter: `F,C`. */
  @property() sector = '';
  /** Only these municipalities, by number: `0301,3201`. */
  @property() municipality = '';
  /** Only these sizes: `1-4`, `5-19`, `20-49`, `50-99`, `100-249`, `250+`. */
  @property() size = '';
  /** Only with a report (`delivered`) or without (`missing`). */
  @property() report = '';
  /** Only these statuses; otherwise those who take part now (`approved`, `signed`). */
  @property() status = '';
  /** Only who joined then or later: a year, a month or a day. */
  @property() since = '';
  /** Shows at most this many members, with no way to more; 0 is no limit. */
  @property({ type: Number }) limit = 0;
  /** How many cards are shown at first and added by "show more", 1–200. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = DEFAULT_LIMIT;
  /** Start of this widget's parameters in the address; otherwise its `id`, or the initiative. */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';
  /** Leaves the search field out. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-search' }) withoutSearch = false;
  /** Leaves the filters out. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-filters' }) withoutFilters = false;
  /** Leaves the choice of view and order out. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-views' }) withoutViews = false;
  /** Leaves the count of members out. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-tally' }) withoutTally = false;
  /** Leaves the downloads out. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-download' }) withoutDownload = false;
  /** Keeps what the reader chooses out of the address. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-url' }) withoutUrl = false;
  /** Tells search engines nothing (no JSON-LD). */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'without-structured-data' })
  withoutStructuredData = false;
  /** Shows editors the cause of a failure; also by `?klima-debug` in the address. */
  @property({ type: Boolean, converter: booleanAttribute }) debug = false;

  readonly #locale = new LocaleController(this);
  readonly #endpoint = new EndpointController<MembersClient>(this, this, createMembersClient);
  readonly #announcer = new Announcer(this);
  readonly #reader = new DirectoryReader(this);
  readonly #source = new DirectorySource(this, () => this.#wish, {
    loaded: (list) => this.#handleLoaded(list),
    failed: (error) => this.dispatchEvent(new WidgetFailedEvent(error)),
  });
  readonly #part = new LazyPart(this, () => import('./directory-tools.ts'));
  #tools: DirectoryTools | undefined;
  #brokenLogos: ReadonlySet<string> = new Set();
  #focusFrom = -1;

  protected override willUpdate(): void {
    this.#reader.follow(this.#list?.answer.asOf);
  }

  protected override updated(): void {
    const state = this.#source.state;
    if (state.name !== 'ready' || state.busy) return;
    if (this.#reader.isCurious) this.#report();
    if (this.#focusFrom >= 0) this.renderRoot.querySelectorAll<HTMLElement>('.item .name')[this.#focusFrom]?.focus();
    this.#focusFrom = -1;
  }

  protected override render() {
    const { heading } = this;
    return html`
      <slot name=${ANNOUNCER_SLOT}></slot>
      <div class="root">
        ${heading === '' ? nothing : renderHeading(clampHeadingLevel(this.headingLevel), heading, 'title')}
        ${this.#renderState()}
      </div>
    `;
  }

  #renderState() {
    const endpoint = this.#endpoint.state;
    const source = this.#source.state;
    if (endpoint.name === 'unconfigured') return this.#renderUnconfigured(endpoint.error.reason);
    if (this.initiative.trim() === '') return this.#renderUnconfigured('initiative');
    if (source.name === 'failed') {
      const { error } = source;
      const detail = this.#isDebug ? [error.message, error.requestId].filter(Boolean).join(' · ') : undefined;
      return html`${renderNotice(failedNotice(this.#t, error, this.#source.retry, detail))}<slot></slot>`;
    }
    // An address may hold a choice of the reader's: the list waits for those who can read it.
    if (source.name === 'loading' || (location.search !== '' && !this.#part.hasFailed && !this.#useTools())) {
      return this.#renderLoading();
    }
    return this.#renderReady(source.failure !== undefined);
  }

  #renderUnconfigured(reason: WidgetError['reason'] | 'initiative') {
    const title = this.#t('state.unconfigured');
    const notice = this.#part.value?.describeProblem(reason, this.#overrides, this.#locale.language) ?? { title };
    return html`${renderNotice(notice)}<slot></slot>`;
  }

  // The skeleton keeps the place of the list; what the page offers meanwhile lies over it.
  #renderLoading() {
    const hasFallback = this.querySelector(':scope > :not([slot])') !== null;
    return html`
      <div class="stack ${hasFallback ? 'reserved' : ''}" aria-busy="true">
        <div class="skeleton">${renderSkeleton(this.#t, this.#reader.shown, this)}</div>
        <slot></slot>
      </div>
    `;
  }

  #renderReady(isStale: boolean) {
    const model = this.#model;
    const tools = this.#tools;
    return html`
      ${this.withoutTally ? nothing : renderTally(model.t, tallyOf(facetsOf(model.list, this.#reader.preset)))}
      ${isStale ? renderStale(model.t, this.#source.retry) : nothing}
      ${
        this.withoutSearch && this.withoutViews
          ? nothing
          : html`<div class="bar" part="search-bar" role="search">
              ${this.withoutSearch ? nothing : renderSearchField(model)}
              ${this.withoutViews ? nothing : (tools?.renderOrderAndView() ?? html`<div class="bone tools"></div>`)}
            </div>`
      }
      ${renderResults(model, {
        tools,
        withoutFilters: this.withoutFilters,
        hasMore: this.limit <= 0 && model.listing.hasMore,
        showMore: () => void this.#showMore(),
      })}
      ${renderFoot(model, tools?.renderDownloads())}
    `;
  }

  /** The tools once they are here; asking starts their loading. */
  #useTools(): DirectoryTools | undefined {
    const part = this.#part.value;
    if (part && !this.#tools) {
      const host = this;
      this.#tools = new part.DirectoryTools({
        element: this,
        reader: this.#reader,
        get wish() {
          return host.#wish;
        },
        get list() {
          return host.#list;
        },
        get model() {
          return host.#model;
        },
        get overrides() {
          return host.#overrides;
        },
        renderNow: () => this.performUpdate(),
      });
    }
    return this.#tools;
  }

  get #model(): DirectoryModel {
    const source = this.#source.state;
    if (source.name !== 'ready') throw new Error('The model is there only while the list is');
    return toModel({
      t: this.#t,
      language: this.#locale.language,
      headingLevel: Math.min(6, clampHeadingLevel(this.headingLevel) + 1),
      baseUrl: new URL(this.#wish?.client.endpoint ?? '', document.baseURI).href,
      reader: this.#reader,
      list: source.list,
      isBusy: source.busy,
      isPrinting: this.#tools?.isPrinting === true,
      brokenLogos: this.#brokenLogos,
      breakLogo: this.#breakLogo,
      hrefTo: ({ id }) => this.#tools?.hrefTo(id) ?? '',
      open: this.#open,
    });
  }

  get #overrides() {
    return [this.messages, this.#endpoint.messages];
  }

  get #t() {
    return createTranslate(memberDirectoryMessages, this.#overrides, this.#locale.language);
  }

  get #wish(): SourceWish | undefined {
    const state = this.#endpoint.state;
    const initiative = this.initiative.trim();
    if (state.name !== 'known' || initiative === '') return undefined;
    return { client: state.client, initiative, query: this.#reader.query };
  }

  get #list(): DirectoryList | undefined {
    const state = this.#source.state;
    return state.name === 'ready' ? state.list : undefined;
  }

  get #isDebug(): boolean {
    return this.debug || new URLSearchParams(location.search).has('klima-debug');
  }

  async #showMore(): Promise<void> {
    const { list, listing } = this.#model;
    this.#focusFrom = listing.members.length;
    if (list.kind === 'paged') await this.#source.loadMore();
    else this.#reader.showMore();
  }

  readonly #breakLogo = (id: string): void => {
    this.#brokenLogos = new Set([...this.#brokenLogos, id]);
    this.requestUpdate();
  };

  readonly #open = (event: MouseEvent, { id }: Member): void => {
    // A new tab or window is the reader's to ask for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#part.whenLoaded().then(() => this.#useTools()?.open(id));
    this.dispatchEvent(new MemberSelectedEvent(id));
  };

  #report(): void {
    const { t, listing, reader } = this.#model;
    reader.isCurious = false;
    this.#announcer.announce(listing.total === 0 ? t('results.none') : totalOf(this.#model));
    const facets = FACETS.filter((facet) => (reader.choice.facets[facet] ?? []).length > 0);
    this.dispatchEvent(new SearchChangedEvent(listing.total, facets, reader.choice.query.trim() !== ''));
  }

  #handleLoaded({ answer, dropped }: DirectoryList): void {
    if (dropped > 0) console.info(`klimabrikker: ${dropped} members did not keep the contract and were left out`);
    void this.#part.whenLoaded().then(() => this.#useTools()?.prepare());
    const total = answer.total ?? answer.members.length;
    this.dispatchEvent(new MembersLoadedEvent(this.initiative, total, answer.complete, dropped));
  }
}
