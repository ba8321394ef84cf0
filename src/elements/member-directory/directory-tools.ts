import { type TemplateResult, html, nothing } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { UrlState } from '../../controllers/url-state.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { choiceToValues, valuesToChoice } from './choice-values.ts';
import { DirectoryDetails } from './directory-details.ts';
import { facetsOf } from './directory-listing.ts';
import { describeProblem } from './directory-problem.ts';
import { offerFacets } from './facet-labels.ts';
import { renderChips, renderFilterPanel } from './filter-panel.ts';
import { renderItems } from './member-items.ts';
import { renderOrderAndView } from './order-and-view.ts';
import { StructuredData } from './structured-data.ts';
import type { ToolsHost } from './tools-host.ts';
import { type ToolsModel, translateAll } from './tools-model.ts';

export { directoryToolsStyles as styles } from './directory-tools.styles.ts';
export { describeProblem };

/**
 * Everything around the list, which a page can show a moment after the list itself: filters, order, views, details,
 * the address, downloads, paper, search engines.
 */
export class DirectoryTools {
  readonly #host: ToolsHost;
  readonly #details: DirectoryDetails;
  readonly #print: PrintController;
  readonly #url: UrlState;
  readonly #structuredData: StructuredData;
  readonly #table: LazyPart<typeof import('./member-table.ts')>;
  readonly #alphabet: LazyPart<typeof import('./member-alphabet.ts')>;
  #isFilterOpen = false;

  constructor(host: ToolsHost) {
    const { element, reader } = host;
    this.#host = host;
    this.#table = new LazyPart(element, () => import('./member-table.ts'));
    this.#alphabet = new LazyPart(element, () => import('./member-alphabet.ts'));
    this.#details = new DirectoryDetails(host, () => reader.choose({ member: undefined }, 'replace'));
    this.#structuredData = new StructuredData(element);
    this.#print = new PrintController(element, host.renderNow);
    this.#url = new UrlState(
      element,
      () => element.urlPrefix || element.id || element.initiative || 'members',
      () => this.#readUrl(),
    );
    reader.chosen = (step) => {
      if (!element.withoutUrl) this.#url.write(choiceToValues(reader.choice, reader.preset), step);
    };
    this.#readUrl();
  }

  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /** Gets ready, in idle time, what paper and search engines need. */
  prepare(): void {
    whenIdle(() => {
      void this.#alphabet.whenLoaded();
      const { element, list } = this.#host;
      if (list && !element.withoutStructuredData) this.#structuredData.describe(list);
    });
  }

  /** The page's address with a member's details open. */
  hrefTo(member: string): string {
    const { reader } = this.#host;
    return this.#url.hrefFor(choiceToValues({ ...reader.choice, member }, reader.preset));
  }

  /** Opens a member's details because the reader asked for it. */
  open(member: string): void {
    this.#details.open();
    this.#host.reader.choose({ member });
  }

  renderOrderAndView(): TemplateResult {
    return renderOrderAndView(this.#model);
  }

  renderFilters(): TemplateResult {
    return renderFilterPanel(this.#model, {
      facets: this.#facets,
      isOpen: this.#isFilterOpen,
      toggleOpen: () => {
        this.#isFilterOpen = !this.#isFilterOpen;
        this.#host.element.requestUpdate();
      },
    });
  }

  renderChips() {
    return renderChips(this.#model, this.#facets);
  }

  renderDetails() {
    return this.#details.render(this.#model);
  }

  /** The list in the view that was chosen; what has not come yet is bridged by one that is here. */
  renderView(): TemplateResult {
    const model = this.#model;
    const { view } = model.reader.choice;
    if (this.isPrinting || view === 'alphabet') {
      return this.#alphabet.value?.renderAlphabet(model, this.isPrinting) ?? renderItems(model, 'list');
    }
    if (view === 'table') return this.#table.value?.renderTable(model) ?? renderItems(model, 'list');
    return renderItems(model, view);
  }

  renderDownloads() {
    if (this.#host.element.withoutDownload) return nothing;
    const { t } = this.#model;
    const button = (format: 'csv' | 'json') =>
      html`<button type="button" class="link" @click=${() => void this.#download(format)}>
        ${t(`download.${format}`)}
      </button>`;
    return html`<p class="sources">${button('csv')} ${button('json')}</p>`;
  }

  get #model(): ToolsModel {
    const { overrides, model } = this.#host;
    return { ...model, t: translateAll(overrides, model.language) };
  }

  get #facets() {
    const { t, language, listing, list, reader } = this.#model;
    return offerFacets(t, language, listing.facets, facetsOf(list), reader.choice, reader.preset);
  }

  #readUrl(): void {
    const { element, reader } = this.#host;
    if (element.withoutUrl) return;
    this.#details.follow();
    reader.choice = valuesToChoice(this.#url.read(), reader.preset);
    element.requestUpdate();
  }

  async #download(format: 'csv' | 'json'): Promise<void> {
    const { wish, list, reader, model } = this.#host;
    if (!wish || !list) return;
    const { collectMembers, downloadMembers } = await import('./member-download.ts');
    const members = await collectMembers(list, wish, reader);
    downloadMembers(format, members, list.answer, model.language, wish.initiative);
  }
}
