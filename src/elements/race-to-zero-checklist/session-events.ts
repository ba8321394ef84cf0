import type { Session } from '../../contract/session.ts';

/** Fired when a mailed link was redeemed. It does not bubble: a session is for the page that has asked for it. */
export class SessionOpenedEvent extends Event {
  static readonly eventName = 'session-opened';
  readonly session: Session;

  constructor(session: Session) {
    super(SessionOpenedEvent.eventName);
    this.session = session;
  }
}

/** Fired when the right to change things is over. */
export class SessionClosedEvent extends Event {
  static readonly eventName = 'session-closed';

  constructor() {
    super(SessionClosedEvent.eventName);
  }
}
