/**
 * Fired before a calendar file is made or a subscription is begun. A page that calls `preventDefault()` does something
 * of its own instead.
 */
export class CalendarRequestedEvent extends Event {
  static readonly eventName = 'calendar-requested';
  /** What is wanted: one event, all that are shown, or to follow along. */
  readonly scope: 'event' | 'all' | 'subscription';
  /** The event, when it is one. */
  readonly eventId: string | undefined;

  constructor(scope: CalendarRequestedEvent['scope'], eventId?: string) {
    super(CalendarRequestedEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.scope = scope;
    this.eventId = eventId;
  }
}
