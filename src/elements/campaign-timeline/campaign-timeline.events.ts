const toPage = { bubbles: true, composed: true } as const;

/** Fired when the events have come, and again when they have been refreshed. */
export class EventsLoadedEvent extends Event {
  static readonly eventName = 'events-loaded';
  readonly initiative: string;
  /** All events, before any filter. */
  readonly total: number;
  /** Rows that did not keep the contract and were left out. */
  readonly dropped: number;

  constructor(initiative: string, total: number, dropped: number) {
    super(EventsLoadedEvent.eventName, toPage);
    this.initiative = initiative;
    this.total = total;
    this.dropped = dropped;
  }
}

/** Fired when the reader chooses an event. */
export class EventSelectedEvent extends Event {
  static readonly eventName = 'event-selected';
  readonly eventId: string;

  constructor(eventId: string) {
    super(EventSelectedEvent.eventName, toPage);
    this.eventId = eventId;
  }
}
