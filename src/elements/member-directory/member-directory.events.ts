const toPage = { bubbles: true, composed: true } as const;

/** Fired when the list has come, and again when it has been refreshed. */
export class MembersLoadedEvent extends Event {
  static readonly eventName = 'members-loaded';
  readonly initiative: string;
  /** Members of every status when `complete`, otherwise hits of the first page's search; may be capped. */
  readonly total: number;
  /** Whether the whole list is in the page. */
  readonly complete: boolean;
  /** Rows that did not keep the contract and were left out. */
  readonly dropped: number;

  constructor(initiative: string, total: number, complete: boolean, dropped: number) {
    super(MembersLoadedEvent.eventName, toPage);
    this.initiative = initiative;
    this.total = total;
    this.complete = complete;
    this.dropped = dropped;
  }
}

/** Fired when the reader opens a member's details. */
export class MemberSelectedEvent extends Event {
  static readonly eventName = 'member-selected';
  readonly memberId: string;

  constructor(memberId: string) {
    super(MemberSelectedEvent.eventName, toPage);
    this.memberId = memberId;
  }
}
