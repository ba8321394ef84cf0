import type { Field } from '../../templates/field.ts';
import type { FormModel } from './form-model.ts';

/** DOM id of a field, from its JSON pointer. Seat, waiting list and lunch are chosen in one. */
export const fieldId = (pointer: string): string =>
  `field${pointer.replace('/signing/choice', '/signing/event').replaceAll(/[^\w-]/g, '-')}`;

/** A field of the form, by its JSON pointer. */
export const fieldOf = (
  model: Pick<FormModel, 'value' | 'set' | 'error'>,
  pointer: string,
  label: unknown,
  more: Pick<Field, 'hint' | 'optional'> = {},
): Field => ({
  id: fieldId(pointer),
  label,
  error: model.error(pointer),
  value: model.value(pointer),
  set: (value) => model.set(pointer, value),
  ...more,
});
