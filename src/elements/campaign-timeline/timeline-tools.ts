import { html, nothing } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import { eventsCalendarUrl } from '../../api/events-calendar-url.ts';
import { EVENT_FACETS, EVENT_KINDS } from '../../contract/event-vocabulary.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { afterPaint } from '../../controllers/after-paint.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { StructuredData } from '../../controllers/structured-data.ts';
import { UrlState } from '../../controllers/url-state.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { type DatedEvent, isAhead } from '../../domain/event-list.ts';
import { type EventSelection, selectEvents } from '../../domain/event-selection.ts';
import { stateOf } from '../../domain/event-state.ts';
import type { DayOf } from '../../domain/zoned-day.ts';
import { renderFoot } from '../../templates/foot.ts';
import { renderNotice } from '../../templates/state-notice.ts';
import { CalendarRequestedEvent } from './calendar-requested-event.ts';
import { toEventList } from './event-json-ld.ts';
import { titleOf } from './event-title.ts';
import { FilterChangedEvent } from './filter-changed-event.ts';
import { renderCalendar } from './timeline-calendar.ts';
import {
  CHOICE_NAMES,
  type TimelineChoice,
  choiceToValues,
  toFilter,
  toPreset,
  toggleFacet,
  valuesToChoice,
} from './timeline-choice.ts';
import { renderFilters } from './timeline-filter.ts';
import type { TimelineParts } from './timeline-frame.ts';
import type { TimelineHost } from './timeline-host.ts';
import { type ToolsModel, translateAll } from './tools-model.ts';

export { describeProblem } from './timeline-problem.ts';
export { timelineToolsStyles as styles } from './timeline-tools.styles.ts';

const NOTHING_CHOSEN: TimelineChoice = { facets: { kind: [], audience: [] } };

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
  #choice = NOTHING_CHOSEN;
  #selection: EventSelection | undefined;
  /** What this render reads, once it has asked. */
  #drawn: ToolsModel | undefined;
  /** Whether a new result is still to be told. */
  #isCurious = false;
  /** The event that is to get the focus as soon as it is there. */
  #sought: string | undefined;
  #isCopied = false;

  constructor(host: TimelineHost) {
    const { element } = host;
    this.#host = host;
    this.#structuredData = new StructuredData(element);
    this.#announcer = new Announcer(element);
    this.#print = new PrintController(element, host.renderNow);
    this.#line = new LazyPart(element, () => import('./year-line.ts'));
    this.#url = new UrlState(
      element,
      CHOICE_NAMES,
      () => element.urlPrefix || element.id || element.initiative || 'events',
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

  /** Whether everything is to be shown, as paper wants it. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /** The events that preset and choice leave. */
  filter(events: readonly DatedEvent[], dayOf: DayOf): readonly DatedEvent[] {
    this.#selection = selectEvents(events, toFilter(this.#choice, toPreset(this.#host.element)), dayOf);
    return this.#selection.events;
  }

  /** Gets ready, in idle time, what search engines need. */
  prepare(): void {
    whenIdle(() => {
      const { element } = this.#host;
      const { model } = this;
      if (model && !element.withoutStructuredData) this.#structuredData.describe(toEventList(model));
    });
  }

  /** Follows what has changed, before each render. */
  follow(): void {
    this.pause = undefined;
    this.#drawn = undefined;
  }

  /** Tells what a new choice gave, and goes to the event that was asked for, after each render. */
  report(): void {
    const { model } = this;
    if (!model) return;
    this.#goToSought();
    if (!this.#isCurious) return;
    this.#isCurious = false;
    const { element } = this.#host;
    const count = model.events.length;
    this.#announcer.announce(count === 0 ? model.t('results.none') : model.t('results.count', { count }));
    const facets = EVENT_FACETS.filter((facet) => this.#choice.facets[facet].length > 0);
    element.dispatchEvent(new FilterChangedEvent(count, facets));
  }

  /** Goes to an event because the reader asked for it. */
  open(event: string): void {
    this.#sought = event;
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
      filters: element.withoutFilter || isCompact ? nothing : this.#renderFilters(model),
      line: element.view === 'line' ? (this.#line.value?.renderYearLine(model) ?? nothing) : nothing,
      calendar: element.withoutCalendar || model.events.length === 0 ? nothing : this.#renderCalendar(model),
      nothingFound:
        answer.events.length === 0
          ? renderNotice({ title: t('state.empty'), help: t('state.empty.help') })
          : renderNotice({
              title: t('results.none'),
              help: t('results.none.help'),
              action: this.#isFiltered ? { label: t('filter.clear'), run: this.#clear } : undefined,
            }),
      foot: isCompact ? nothing : renderFoot(model, nothing),
    };
  }

  get #isFiltered(): boolean {
    return EVENT_FACETS.some((facet) => this.#choice.facets[facet].length > 0);
  }

  #toModel(model: ReturnType<TimelineHost['model']>): ToolsModel {
    const { language, now } = model;
    const t = translateAll(language, this.#host.tables());
    const { withoutCalendar } = this.#host.element;
    return {
      ...model,
      t,
      hrefTo: ({ id }) => this.#url.hrefFor(choiceToValues({ ...this.#choice, event: id })),
      actionsFor: (item) =>
        withoutCalendar || item.event.cancelled === true || !isAhead(stateOf(item.event, item.span, now))
          ? undefined
          : html`<button type="button" class="link" @click=${() => void this.#download([item], item.event.id)}>
              ${t('calendar.add')}<span class="hidden">: ${titleOf(model, item.event)}</span>
            </button>`,
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
    const counts = this.#selection?.counts ?? { kind: new Map(), audience: new Map() };
    return renderFilters(model, {
      counts,
      choice: this.#choice,
      toggle: (facet, value) => this.#select(toggleFacet(this.#choice, facet, value)),
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
    if (!place || answer.subscribable !== true) return undefined;
    const { kind = [], audience = [], from, to } = toFilter(this.#choice, toPreset(this.#host.element));
    const kinds = kind.filter((value) => isOneOf(EVENT_KINDS, value));
    return eventsCalendarUrl(
      place.client.endpoint,
      place.initiative,
      {
        ...(kinds.length > 0 && { kind: kinds }),
        ...(audience.length > 0 && { audience: [...audience] }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
      language,
    );
  }

  readonly #clear = (): void => this.#select({ ...this.#choice, ...NOTHING_CHOSEN });

  /** Takes a choice that gives another list, whose length the reader wants to hear. */
  #select(choice: TimelineChoice): void {
    this.#isCurious = true;
    this.#isCopied = false;
    this.#choose({ ...choice, event: undefined });
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
    this.#choice = valuesToChoice(this.#url.read());
    this.#sought = this.#choice.event;
    element.requestUpdate();
  }

  /** A link to an event works as one into the page: it shows the event and starts reading there, unless the reader is somewhere already. */
  #goToSought(): void {
    const { element } = this.#host;
    const sought = this.#sought;
    if (sought === undefined) return;
    const name = element.shadowRoot?.getElementById(`event-${sought}`);
    if (!name) return;
    this.#sought = undefined;
    const active = document.activeElement;
    if (active !== null && active !== document.body && active !== element) return;
    name.scrollIntoView({ block: 'center' });
    name.focus({ preventScroll: true });
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
    } catch {
      // Without permission the field still has the address.
    }
    this.#host.element.requestUpdate();
  }
}
