import type { WidgetError } from '../../api/errors.ts';

const toPage = { bubbles: true, composed: true } as const;

/** Fired when the form shows another step. */
export class StepChangedEvent extends Event {
  static readonly eventName = 'step-changed';
  /** Name of the step, such as `company`. */
  readonly step: string;
  /** Its place, from 1. */
  readonly number: number;
  readonly steps: number;

  constructor(step: string, number: number, steps: number) {
    super(StepChangedEvent.eventName, toPage);
    this.step = step;
    this.number = number;
    this.steps = steps;
  }
}

/** Fired when the application is safe with the server. */
export class ApplicationSubmittedEvent extends Event {
  static readonly eventName = 'application-submitted';
  readonly reference: string;

  constructor(reference: string) {
    super(ApplicationSubmittedEvent.eventName, toPage);
    this.reference = reference;
  }
}

/** Fired when the application could not be handed over, or when nobody knows whether it was. */
export class ApplicationFailedEvent extends Event {
  static readonly eventName = 'application-failed';
  /** `invalid`, `unknown-outcome`, `closed`, or the kind of the failure. */
  readonly kind: 'invalid' | 'unknown-outcome' | 'closed' | WidgetError['kind'];

  constructor(kind: ApplicationFailedEvent['kind']) {
    super(ApplicationFailedEvent.eventName, toPage);
    this.kind = kind;
  }
}
