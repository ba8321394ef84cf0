import type { FieldIssue } from '../../contract/field-problems.ts';
import { FIELD_CODES } from '../../contract/field-codes.ts';
import type { FieldProblem, Initiative } from '../../contract/index.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { isFormField } from '../../forms/form-fields.ts';
import type { FormValues } from '../../forms/form-values.ts';
import { requestPointerToField } from '../../forms/request-pointer-to-field.ts';

type Refused = FieldIssue & { readonly value: string };

/** What the server found wrong with fields, until they are changed. */
export class RefusedFields {
  #refused: readonly Refused[] = [];

  get issues(): readonly FieldIssue[] {
    return this.#refused;
  }

  /** Puts problems on the fields of the form. */
  take(problems: readonly FieldProblem[], initiative: Initiative, values: FormValues): void {
    this.#refused = problems.map(({ pointer: given, code }) => {
      const pointer = requestPointerToField(given, initiative, values) ?? given;
      return { pointer, code: isOneOf(FIELD_CODES, code) ? code : 'invalid', value: values[pointer] ?? '' };
    });
  }

  /** Forgets what has been changed since. */
  follow(values: FormValues): void {
    this.#refused = this.#refused.filter(({ pointer, value }) => (values[pointer] ?? '') === value);
  }

  /** Forgets what no field can mend: it must not stand in the way of another try. */
  dropUnmendable(): void {
    this.#refused = this.#refused.filter(({ pointer }) => isFormField(pointer));
  }

  /** Forgets everything. */
  clear(): void {
    this.#refused = [];
  }
}
