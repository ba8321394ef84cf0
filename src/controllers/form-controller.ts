import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createIdempotencyKey } from '../api/idempotency-key.ts';
import type { ApplicationReceipt } from '../contract/application.ts';
import type { FieldIssue } from '../contract/field-problems.ts';
import { type FormValues, isEmptyValues } from '../forms/form-values.ts';

/** Why nothing was sent; what was typed can be changed. */
export interface FormFailure {
  readonly kind: 'offline' | 'closed' | 'limited' | 'refused';
  /** Seconds that the server asked to be left alone. */
  readonly retryAfter?: number | undefined;
}

/** Where a form is on its way to the server. In all but `editing` what was typed stays as it is. */
export type FormPhase =
  | { readonly name: 'editing'; readonly failure?: FormFailure | undefined }
  | { readonly name: 'submitting' }
  /** It may have been received; sending it again under the same key cannot do harm. */
  | { readonly name: 'unknown-outcome' }
  | { readonly name: 'submitted'; readonly receipt: ApplicationReceipt; readonly isEarlier: boolean };

/**
 * What people have typed, what is wrong with it, and where it is on its way. It outlives everything that happens to the
 * element while it is one: other languages, themes, places in the page.
 */
export class FormController implements ReactiveController {
  issues: readonly FieldIssue[] = [];
  phase: FormPhase = { name: 'editing' };
  /** Whether a draft is kept somewhere, so that leaving loses nothing. */
  isKept = false;
  #isConnected = false;
  #values: FormValues = {};
  #key: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.hostUpdate();
  }

  hostUpdate(): void {
    // Only while there is something to lose: a listener keeps some browsers from restoring the page at once on Back.
    // An element that has gone may still be on its way through an update.
    if (this.#isConnected && this.isDirty && !this.isKept) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.hostUpdate();
  }

  get values(): FormValues {
    return this.#values;
  }

  /** One for each application, from the first edit to the receipt. */
  get key(): string {
    this.#key ??= createIdempotencyKey();
    return this.#key;
  }

  /** Whether there is anything that could be lost. */
  get isDirty(): boolean {
    return this.phase.name !== 'submitted' && !isEmptyValues(this.#values);
  }

  /** The text of a field; empty when there is none. */
  value(pointer: string): string {
    return this.#values[pointer] ?? '';
  }

  /** Takes what was typed, unless it is on its way to the server. */
  set(values: FormValues): void {
    if (this.phase.name !== 'editing') return;
    this.#key ??= createIdempotencyKey();
    this.#values = { ...this.#values, ...values };
    this.#changed();
    this.#host.requestUpdate();
  }

  /** Puts other values in the place of all that are here. */
  replace(values: FormValues): void {
    if (this.phase.name !== 'editing') return;
    this.#values = values;
    this.#changed();
    this.#host.requestUpdate();
  }

  /**
   * Opens a draft in the place of what is here.
   * @param isSent it was sent before, and nobody knows whether it has arrived
   */
  open(values: FormValues, key: string | undefined, isSent: boolean): void {
    this.#values = values;
    this.#key = key;
    this.issues = [];
    this.phase = isSent ? { name: 'unknown-outcome' } : { name: 'editing' };
    this.#host.requestUpdate();
  }

  // The browser asks before it throws away what nobody has kept.
  readonly #warn = (event: BeforeUnloadEvent): void => event.preventDefault();
}
