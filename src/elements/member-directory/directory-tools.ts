import { type TemplateResult, html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { FACETS, TOTAL_CAP } from '../../contract/vocabulary.ts';
import { afterPaint } from '../../controllers/after-paint.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { StructuredData } from '../../controllers/structured-data.ts';
import { UrlState } from '../../controllers/url-state.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { markMatches } from '../../domain/mark-matches.ts';
import { searchTokens } from '../../domain/search-text.ts';
import { renderFoot } from '../../templates/foot.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { CHOICE_NAMES, choiceToValues, valuesToChoice } from './choice-values.ts';
import { countChosen } from './directory-choice.ts';
import { DirectoryDetails } from './directory-details.ts';
import { totalOf } from './directory-model.ts';
import { type DirectoryParts, renderFound } from './directory-parts.ts';
import { DirectoryReader } from './directory-reader.ts';
import { renderTally } from './directory-tally.ts';
import { type OfferedFacet, labelOf, offerFacets } from './facet-labels.ts';
import { renderChips, renderFilterPanel } from './filter-panel.ts';
import { ListSearch } from './list-search.ts';
import { renderCards } from './member-cards.ts';
import { toItemList } from './member-item-list.ts';
import { renderRows } from './member-rows.ts';
import { renderEffort, sinceOf } from './municipality-facts.ts';
import { renderOrderAndView } from './order-and-view.ts';
import { renderSearchField } from './search-field.ts';
import { SearchChangedEvent } from './search-changed-event.ts';
import type { ToolsHost } from './tools-host.ts';
import { type ToolsModel, translateAll } from './tools-model.ts';

export { describeProblem } from './directory-problem.ts';
export { directoryToolsStyles as styles } from './directory-tools.styles.ts';

/**
 * Everything that a reader does with the list, which comes a moment after the list itself: search, filters, order,
 * views, details, the address, downloads, paper. Search engines are served here too.
 */
export class DirectoryTools {
  readonly #host: ToolsHost;
  readonly #reader: DirectoryReader;
  readonly #search: ListSearch;
  readonly #details: DirectoryDetails;
  readonly #print: PrintController;
  readonly #url: UrlState;
  readonly #structuredData: StructuredData;
  readonly #announcer: Announcer;
  readonly #table: LazyPart<typeof import('./member-table.ts')>;
  readonly #alphabet: LazyPart<typeof import('./member-alphabet.ts')>;
  /** Until the reader sees the own key or click; then comes the list. */
  pause: Promise<unknown> | undefined;
  /** What this render reads, once it has asked. */
  #drawn: ToolsModel | undefined;
  #isFilterOpen = false;
  #focusFrom = -1;
  #hadFocus = false;

  constructor(host: ToolsHost) {
    const { element } = host;
    this.#host = host;
    this.#reader = new DirectoryReader(element, (step) => {
      if (!element.withoutUrl) this.#url.write(choiceToValues(this.#reader.choice, this.#reader.preset), step);
      this.pause = afterPaint();
      element.requestUpdate();
    });
    this.#search = new ListSearch(host, this.#reader);
    this.#table = new LazyPart(element, () => import('./member-table.ts'));
    this.#alphabet = new LazyPart(element, () => import('./member-alphabet.ts'));
    this.#details = new DirectoryDetails(host, () => this.#reader.choose({ member: undefined }, 'replace'));
    this.#structuredData = new StructuredData(element);
    this.#announcer = new Announcer(element);
    this.#print = new PrintController(element, host.renderNow);
    this.#url = new UrlState(
      element,
      CHOICE_NAMES,
      () => element.urlPrefix || element.id || element.initiative || 'members',
      () => this.#readUrl(),
    );
    this.follow();
    this.#readUrl();
  }

  /** Gets ready, in idle time, what paper and search engines need. */
  prepare(): void {
    whenIdle(() => {
      void this.#alphabet.whenLoaded();
      this.#search.prepare();
      const { element } = this.#host;
      const answer = this.#host.answer();
      if (answer && !element.withoutStructuredData) this.#structuredData.describe(toItemList(answer, document.baseURI));
    });
  }

  /** Follows the editor's attributes, before each render. */
  follow(): void {
    this.pause = undefined;
    this.#drawn = undefined;
    this.#hadFocus = this.#focused !== null;
    this.#reader.follow(this.#host.answer()?.asOf);
  }

  /** Tells what a new choice gave, and puts the focus where "show more" promised it, after each render. */
  report(): void {
    const { listing, reader, t } = this.#model;
    this.#keepFocus();
    if (listing.isBusy) return;
    if (this.#focusFrom >= 0) {
      this.#host.element.shadowRoot?.querySelectorAll<HTMLElement>('.item .name')[this.#focusFrom]?.focus();
      this.#focusFrom = -1;
    }
    if (!reader.isCurious) return;
    reader.isCurious = false;
    this.#announcer.announce(listing.total === 0 ? t('results.none') : this.#total);
    const facets = FACETS.filter((facet) => (reader.choice.facets[facet] ?? []).length > 0);
    this.#host.element.dispatchEvent(
      new SearchChangedEvent(listing.total, facets, this.#reader.choice.query.trim() !== ''),
    );
  }

  async showMore(): Promise<void> {
    this.#focusFrom = this.#search.list().members.length;
    this.pause = afterPaint();
    await this.#search.showMore();
  }

  /** Opens a member's details because the reader asked for it. */
  open(member: string): void {
    this.#details.open();
    this.#reader.choose({ member });
  }

  /**
   * The directory with everything in it.
   * @param failure why the list is not the newest, if it is not
   */
  render(failure: WidgetError | undefined): DirectoryParts {
    const { element } = this.#host;
    const model = this.#model;
    const { listing } = model;
    const facets = element.withoutFilters ? [] : this.#facets;
    const hasFilters = facets.length > 0;
    return {
      top: [
        element.withoutTally ? nothing : renderTally(model.t, this.#search.everybody),
        (this.#search.failure ?? failure) ? this.#renderStale() : nothing,
      ],
      bar: element.withoutSearch && element.withoutViews ? nothing : this.#renderBar(),
      filters: hasFilters ? this.#renderFilters(facets) : nothing,
      above: [hasFilters ? renderChips(model, facets) : nothing, this.#details.render(model)],
      list:
        listing.members.length === 0
          ? this.#renderNothing()
          : renderFound(model, this.#renderView(), this.#host.showMore(listing), element.limit > 0 ? '' : this.#total),
      foot: renderFoot(model, element.withoutDownload ? nothing : this.#renderDownloads()),
      isBusy: listing.isBusy === true,
    };
  }

  get #focused(): Element | null {
    return this.#host.element.shadowRoot?.activeElement ?? null;
  }

  /** A reader who pressed a button that is gone now goes on at the search, not at the top of the page. */
  #keepFocus(): void {
    if (!this.#hadFocus || this.#focused !== null) return;
    this.#host.element.shadowRoot?.querySelector<HTMLElement>('#search, #sort, .name')?.focus();
  }

  get #total(): string {
    const { listing, reader, t } = this.#model;
    const { isBusy, isCapped, members, total } = listing;
    if (isBusy) return t('results.busy');
    if (isCapped) return t('results.capped', { count: TOTAL_CAP });
    const isNarrowed = reader.choice.query.trim() !== '' || countChosen(reader.choice) > 0;
    return isNarrowed && members.length === total ? t('results.count', { count: total }) : totalOf(this.#model);
  }

  /** The banner over a list that could not be refreshed. */
  #renderStale(): TemplateResult {
    const { t } = this.#model;
    return html`
      <p class="stale" part="stale">
        ${t('state.stale')} <button type="button" class="link" @click=${this.#host.retry}>${t('state.retry')}</button>
      </p>
    `;
  }

  /** Search field, order and view. */
  #renderBar(): TemplateResult {
    const { withoutSearch, withoutViews } = this.#host.element;
    return html`
      ${withoutSearch ? nothing : renderSearchField(this.#model)}
      ${withoutViews ? nothing : renderOrderAndView(this.#model)}
    `;
  }

  #renderFilters(facets: readonly OfferedFacet[]): TemplateResult {
    return renderFilterPanel(this.#model, {
      facets,
      isOpen: this.#isFilterOpen,
      toggleOpen: () => {
        this.#isFilterOpen = !this.#isFilterOpen;
        this.#host.element.requestUpdate();
      },
    });
  }

  /** The list in the view that was chosen; what has not come yet is bridged by one that is here. */
  #renderView(): TemplateResult {
    const model = this.#model;
    const { view } = this.#reader.choice;
    if (this.#print.isPrinting || view === 'alphabet') {
      return this.#alphabet.value?.renderAlphabet(model, this.#print.isPrinting) ?? renderRows(model);
    }
    if (view === 'cards') return renderCards(model);
    return (view === 'table' ? this.#table.value?.renderTable(model) : undefined) ?? renderRows(model);
  }

  /** What is said in place of members when a choice leaves none, or there are none at all. */
  #renderNothing(): TemplateResult {
    const { t, answer } = this.#model;
    return (answer.total ?? answer.members.length) === 0
      ? renderNotice({ title: t('state.empty'), help: t('state.empty.help') })
      : renderNotice({
          title: t('results.none'),
          help: t('results.none.help'),
          action: { label: t('results.reset'), run: this.#reader.clear },
        });
  }

  #renderDownloads(): TemplateResult {
    const { t } = this.#model;
    const button = (format: 'csv' | 'json') =>
      html`<button type="button" class="link" @click=${() => void this.#download(format)}>
        ${t(`download.${format}`)}
      </button>`;
    return html`<p class="sources">${button('csv')} ${button('json')}</p>`;
  }

  get #model(): ToolsModel {
    return (this.#drawn ??= this.#toModel());
  }

  #toModel(): ToolsModel {
    const model = this.#host.model();
    const { language } = model;
    const { choice, preset, sort } = this.#reader;
    const t = translateAll(language, this.#host.tables());
    const tokens = searchTokens(choice.query);
    return {
      ...model,
      t,
      listing: this.#search.list(this.#print.isPrinting),
      reader: this.#reader,
      mark: (text) =>
        tokens.length === 0
          ? text
          : markMatches(text, tokens).map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text)),
      hrefTo: ({ id }) => this.#url.hrefFor(choiceToValues({ ...choice, member: id }, preset)),
      label: (facet, value) => labelOf(t, language, facet, { value }),
      sinceOf: (member) =>
        member.kind === 'municipality' || sort.includes('since') ? sinceOf({ t, language }, member) : undefined,
      effortOf: (member) => renderEffort({ t, language }, member),
    };
  }

  get #facets(): readonly OfferedFacet[] {
    const { t, language, listing, reader } = this.#model;
    return offerFacets(t, language, listing.facets ?? {}, this.#search.allFacets, reader.choice, reader.preset);
  }

  #readUrl(): void {
    const { element } = this.#host;
    if (element.withoutUrl) return;
    this.#details.follow();
    this.#reader.choice = valuesToChoice(this.#url.read(), this.#reader.preset);
    element.requestUpdate();
  }

  async #download(format: 'csv' | 'json'): Promise<void> {
    const [place, answer, model] = [this.#host.place(), this.#host.answer(), this.#host.model()];
    if (!place || !answer) return;
    const { collectMembers, downloadMembers } = await import('./member-download.ts');
    const members = this.#search.everyHit ?? (await collectMembers(place, this.#reader.query));
    downloadMembers(format, members, answer, model.language, place.initiative);
  }
}
