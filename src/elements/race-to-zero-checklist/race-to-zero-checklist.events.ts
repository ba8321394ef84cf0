const toPage = { bubbles: true, composed: true } as const;

/** Fired when the status of a step was changed. */
export class StepChangedEvent extends Event {
  static readonly eventName = 'step-changed';
  /** Id of the step. */
  readonly step: string;
  readonly status: string;

  constructor(step: string, status: string) {
    super(StepChangedEvent.eventName, toPage);
    this.step = step;
    this.status = status;
  }
}

/** Fired when the endpoint has written a change. */
export class ProgressSavedEvent extends Event {
  static readonly eventName = 'progress-saved';
  /** Number of the municipality. */
  readonly municipality: string;
  readonly version: number;

  constructor(municipality: string, version: number) {
    super(ProgressSavedEvent.eventName, toPage);
    this.municipality = municipality;
    this.version = version;
  }
}

/** Fired when two have changed the same field, before people are asked which is right. */
export class ConflictDetectedEvent extends Event {
  static readonly eventName = 'conflict-detected';
  /** How many fields. */
  readonly fields: number;

  constructor(fields: number) {
    super(ConflictDetectedEvent.eventName, toPage);
    this.fields = fields;
  }
}

/** Fired before a file or a mail is made. A page that cancels it takes the matter into its own hands. */
export class DocumentRequestedEvent extends Event {
  static readonly eventName = 'document-requested';
  readonly document: 'case-paper' | 'case-paper-docx' | 'email' | 'calendar' | 'overview' | 'progress';

  constructor(document: DocumentRequestedEvent['document']) {
    super(DocumentRequestedEvent.eventName, { ...toPage, cancelable: true });
    this.document = document;
  }
}
