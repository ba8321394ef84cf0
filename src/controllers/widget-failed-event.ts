import type { WidgetError } from '../api/errors.ts';

/** Fired by every element when it cannot do its work; `kind` says why. Carries no personal data. */
export class WidgetFailedEvent extends Event {
  static readonly eventName = 'widget-failed';
  readonly kind: WidgetError['kind'];
  readonly status: number | undefined;

  constructor(error: WidgetError) {
    super(WidgetFailedEvent.eventName, { bubbles: true, composed: true });
    this.kind = error.kind;
    this.status = error.status;
  }
}
