import { html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { EVENT_FACETS } from '../../contract/event-vocabulary.ts';
import { afterPaint } from '../../controllers/after-paint.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { StructuredData } from '../../controllers/structured-data.ts';
import { UrlState } from '../../controllers/url-state.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import type { DatedEvent } from '../../domain/event-list.ts';
import { type EventSelection, selectEvents } from '../../domain/event-selection.ts';
import type { DayOf } from '../../domain/zoned-day.ts';
import { renderFoot } from '../../templates/foot.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { CalendarRequestedEvent } from './calendar-requested-event.ts';
import { toEventList } from './event-json-ld.ts';
import { FilterChangedEvent } from './filter-changed-event.ts';
import { renderCalendar } from './timeline-calendar.ts';
import {
  CHOICE_NAMES,
  type FacetValues,
  type TimelineChoice,
  type TimelinePreset,
  allowedValues,
  choiceToValues,
  knownValues,
  limitFacets,
  toFilter,
  toPreset,
  toggleFacet,
  valuesToChoice,
} from './timeline-choice.ts';
import { renderFilters } from './timeline-filter.ts';
import { TimelineFocus } from './timeline-focus.ts';
import type { TimelineParts } from './timeline-frame.ts';
import type { TimelineHost } from './timeline-host.ts';
import { subscriptionAddress } from './timeline-subscription.ts';
import { type ToolsModel, translateAll } from './tools-model.ts';

export { describeProblem } from './timeline-problem.ts';
export { timelineToolsStyles as styles } from './timeline-tools.styles.ts';

const NO_VALUES: FacetValues = { kind: [], audience: [] };

/** What the events, the editor and the reader make of each other. */
interface Narrowed {
  readonly preset: TimelinePreset;
  /** What there is to choose from. */
  readonly allowed: FacetValues;
  /** What the editor leaves of the events. */
  readonly offered: readonly DatedEvent[];
  /** What the reader leaves of those. */
  readonly selection: EventSelection;
}

/**
 * Everything that a reader does with the timeline, which comes a moment after the events: filters, links to one event,
 * calendars, the drawn year, paper. Search engines are served here too.
 */
export class TimelineTools {
  /** Until the reader sees the own click; then comes the list. */
  pause: Promise<unknown> | undefined;
  readonly #host: TimelineHost;
  readonly #url: UrlState;
  readonly #print: PrintController;
  readonly #structuredData: StructuredData;
  readonly #announcer: Announcer;
  readonly #line: LazyPart<typeof import('./year-line.ts')>;
  readonly #focus: TimelineFocus;
  #choice: TimelineChoice = { facets: NO_VALUES };
  #narrowed: Narrowed | undefined;
  /** What this render reads, once it has asked. */
  #drawn: ToolsModel | undefined;
  /** Whether a new result is still to be told. */
  #isCurious = false;
  #isCopied = false;
  #isFilterOpen = false;

  constructor(host: TimelineHost) {
    const { element } = host;
    this.#host = host;
    this.#focus = new TimelineFocus(element);
    this.#structuredData = new StructuredData(element);
    this.#announcer = new Announcer(element);
    this.#print = new PrintController(element, host.renderNow);
    this.#line = new LazyPart(element, () => import('./year-line.ts'));
    this.#url = new UrlState(
      element,
      CHOICE_NAMES,
      // The directory of the same initiative has its name, and which of them comes first is chance.
      () => element.urlPrefix || element.id || `${element.initiative}-events`,
      () => this.#readUrl(),
    );
    this.#readUrl();
  }

  /** What there is to draw, while there is an answer. */
  get model(): ToolsModel | undefined {
    const answer = this.#host.answer();
    if (!answer) return undefined;
    this.#drawn ??= this.#toModel(this.#host.model(answer));
    return this.#drawn;
  }

  /** Id of the event that is linked to. */
  get chosen(): string | undefined {
    return this.#choice.event;
  }

  /** Whether all that the view needs has come, or will not come. */
  get isReady(): boolean {
    return this.#host.element.view !== 'line' || this.#line.value !== undefined || this.#line.hasFailed;
  }

  /** Whether everything is to be shown, as paper wants it. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /** The events that preset and choice leave. */
  filter(events: readonly DatedEvent[], dayOf: DayOf): readonly DatedEvent[] {
    const known = knownValues(events);
    const preset = toPreset(this.#host.element, known);
    const allowed = allowedValues(preset, known);
    const offered = selectEvents(events, preset, dayOf).events;
    const selection = selectEvents(offered, limitFacets(this.#choice, allowed), dayOf);
    this.#narrowed = { preset, allowed, offered, selection };
    return selection.events;
  }

  /** Gets ready, in idle time, what search engines need. */
  prepare(): void {
    whenIdle(() => {
      const { element } = this.#host;
      const { model } = this;
      if (!model || element.withoutStructuredData) return;
      this.#structuredData.describe(toEventList(model, this.#narrowed?.offered ?? []));
    });
  }

  /** Follows what has changed, before each render. */
  follow(): void {
    this.pause = undefined;
    this.#drawn = undefined;
    this.#focus.follow();
  }

  /** Tells what a new choice gave, and goes to the event that was asked for, after each render. */
  report(): void {
    const { model } = this;
    if (!model) return;
    this.#focus.settle();
    if (!this.#isCurious) return;
    this.#isCurious = false;
    const { element } = this.#host;
    const count = model.events.length;
    this.#announcer.announce(count === 0 ? model.t('results.none') : model.t('results.count', { count }));
    const facets = EVENT_FACETS.filter((facet) => this.#facets[facet].length > 0);
    element.dispatchEvent(new FilterChangedEvent(count, facets));
  }

  /** Hands the reader one event as a calendar file. */
  async add(item: DatedEvent): Promise<void> {
    await this.#download([item], item.event.id);
  }

  /** Lets the reader go on at the first of the events that are about to be added. */
  goOnAt(where: 'earlier' | 'later'): void {
    this.#focus.goOnAt(where);
  }

  /** Goes to an event because the reader asked for it. */
  open(event: string): void {
    this.#focus.seek(event);
    this.#choose({ ...this.#choice, event });
  }

  /**
   * What stands around the events.
   * @param failure why these are not the newest, if they are not
   */
  renderParts(failure: WidgetError | undefined): TimelineParts | undefined {
    const { element } = this.#host;
    const { model } = this;
    if (!model) return undefined;
    const { t, answer, isCompact } = model;
    return {
      stale: failure ? this.#renderStale(model) : nothing,
      filters: model.hasFilters ? this.#renderFilters(model) : nothing,
      line: element.view === 'line' ? (this.#line.value?.renderYearLine(model) ?? nothing) : nothing,
      calendar:
        element.withoutCalendar || isCompact || !model.events.some(({ span }) => span)
          ? nothing
          : this.#renderCalendar(model),
      nothingFound:
        answer.events.length === 0
          ? renderNotice({ title: t('state.empty'), help: t('state.empty.help') })
          : renderNotice({
              title: t('results.none'),
              ...(this.#isFiltered && {
                help: t('results.none.help'),
                action: { label: t('filter.clear'), run: this.#clear },
              }),
            }),
      foot: isCompact ? nothing : renderFoot(model, nothing),
    };
  }

  get #isFiltered(): boolean {
    return EVENT_FACETS.some((facet) => this.#facets[facet].length > 0);
  }

  /** What the reader has chosen of what there is. */
  get #facets(): FacetValues {
    return this.#narrowed ? limitFacets(this.#choice, this.#narrowed.allowed) : NO_VALUES;
  }

  #toModel(model: ReturnType<TimelineHost['model']>): ToolsModel {
    const t = translateAll(model.language, this.#host.tables());
    return {
      ...model,
      t,
      hrefTo: ({ id }) => this.#url.hrefFor(choiceToValues({ ...this.#choice, event: id })),
    };
  }

  #renderStale({ t }: ToolsModel) {
    return html`
      <p class="stale" part="stale">
        ${t('state.stale')} <button type="button" class="link" @click=${this.#host.retry}>${t('state.retry')}</button>
      </p>
    `;
  }

  #renderFilters(model: ToolsModel) {
    if (!this.#narrowed) return nothing;
    const { allowed, selection } = this.#narrowed;
    return renderFilters(model, {
      counts: selection.counts,
      allowed,
      chosen: this.#facets,
      isOpen: this.#isFilterOpen,
      toggleOpen: (isOpen) => (this.#isFilterOpen = isOpen),
      toggle: (facet, value) => this.#select(toggleFacet(this.#facets, facet, value)),
      clear: this.#clear,
    });
  }

  #renderCalendar(model: ToolsModel) {
    const address = this.#calendarAddress(model);
    return renderCalendar(model, {
      address,
      isCopied: this.#isCopied,
      download: () => void this.#download(model.events),
      subscribe: (click) => {
        if (!this.#request('subscription')) click.preventDefault();
      },
      copy: () => void this.#copy(address ?? ''),
    });
  }

  /** Address of a calendar that follows the filters; only a server has one. */
  #calendarAddress({ answer, language }: ToolsModel): string | undefined {
    const place = this.#host.place();
    if (!place || !this.#narrowed || answer.subscribable !== true) return undefined;
    return subscriptionAddress(place, toFilter(this.#facets, this.#narrowed.preset), language);
  }

  readonly #clear = (): void => this.#select(NO_VALUES);

  /** Takes a choice that gives another list, whose length the reader wants to hear. */
  #select(facets: FacetValues): void {
    this.#isCurious = true;
    this.#isCopied = false;
    this.#focus.seek(undefined);
    this.#choose({ facets });
  }

  #choose(choice: TimelineChoice): void {
    this.#choice = choice;
    const { element } = this.#host;
    if (!element.withoutUrl) this.#url.write(choiceToValues(choice), 'push');
    this.pause = afterPaint();
    element.requestUpdate();
  }

  #readUrl(): void {
    const { element } = this.#host;
    if (element.withoutUrl) return;
    const before = this.#choice.event;
    this.#choice = valuesToChoice(this.#url.read());
    // Back and Forward may be about another part of the page.
    if (this.#choice.event !== before) this.#focus.seek(this.#choice.event);
    element.requestUpdate();
  }

  /** Asks the page; whether it leaves the matter to us. */
  #request(scope: CalendarRequestedEvent['scope'], id?: string): boolean {
    return this.#host.element.dispatchEvent(new CalendarRequestedEvent(scope, id));
  }

  async #download(events: readonly DatedEvent[], id?: string): Promise<void> {
    const { model } = this;
    const place = this.#host.place();
    if (!model || !place || !this.#request(id === undefined ? 'all' : 'event', id)) return;
    const { eventsToIcs } = await import('../../domain/event-ics.ts');
    const { initiative } = place;
    const { language, answer, timeZone, baseUrl } = model;
    const { asOf, title } = answer;
    const text = eventsToIcs(events, { initiative, language, title, timeZone, asOf, baseUrl });
    saveFile(`${id ?? initiative}.ics`, text, 'text/calendar;charset=utf-8');
  }

  async #copy(address: string): Promise<void> {
    if (!this.#request('subscription')) return;
    try {
      await navigator.clipboard.writeText(address);
      this.#isCopied = true;
      this.#announcer.announce(this.model?.t('calendar.copied') ?? '');
    } catch {
      // Without permission the field still has the address.
    }
    this.#host.element.requestUpdate();
  }
}
