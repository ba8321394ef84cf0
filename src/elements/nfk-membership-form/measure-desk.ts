import type { FormValues } from '../../forms/form-values.ts';
import { insertItem, itemOf, removeItem } from '../../forms/list-items.ts';
import { measureIndices } from './answer-sections.ts';
import { fieldId } from './form-field.ts';
import type { FormHost } from './form-host.ts';
import type { MeasureParts } from './steps/criteria-step.ts';
import type { StepsModel } from './steps-model.ts';

/** Adds measures, takes them away, and brings the last one back. */
export class MeasureDesk {
  readonly #host: FormHost;
  readonly #goTo: (id: string) => void;
  #removed: { readonly index: number; readonly fields: FormValues } | undefined;

  /** @param goTo moves the focus after the next render */
  constructor(host: FormHost, goTo: (id: string) => void) {
    this.#host = host;
    this.#goTo = goTo;
  }

  /** What the step's template needs. */
  partsFor(model: StepsModel): MeasureParts {
    const count = measureIndices(model).length;
    return {
      count,
      add: () => this.#add(count),
      remove: (index) => this.#remove(index),
      undo: this.#removed && (() => this.#undo()),
    };
  }

  /** Forgets what was taken away: one has gone on. */
  settle(): void {
    this.#removed = undefined;
  }

  #add(index: number): void {
    this.settle();
    this.#host.form.set({ [`/measures/${index}/shown`]: 'yes' });
    this.#goTo(fieldId(`/measures/${index}/title`));
  }

  #remove(index: number): void {
    const { form } = this.#host;
    this.#removed = { index, fields: itemOf(form.values, '/measures', index) };
    form.replace(removeItem(form.values, '/measures', index));
    this.#goTo(fieldId('/measures'));
  }

  #undo(): void {
    const { form } = this.#host;
    const { index, fields } = this.#removed ?? {};
    if (index !== undefined && fields) form.replace(insertItem(form.values, '/measures', index, fields));
    this.settle();
    this.#goTo(fieldId('/measures'));
  }
}
