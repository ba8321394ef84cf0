import { isFormField } from '../../../../src/forms/form-fields.ts';
import type { FormValues } from '../../../../src/forms/form-values.ts';
import { measureRows } from '../../../../src/forms/values-to-request.ts';
import { LUNCH_FIELD } from './people-parts.ts';
import { HIDDEN_FIELDS } from './plain-form.ts';

/** What a sent form holds. */
export interface SentForm {
  readonly values: FormValues;
  readonly key: string;
  readonly ticket: string;
  readonly trap: string;
  readonly rows: number;
  /** Whether more room is wanted rather than anything sent. */
  readonly wantsRows: boolean;
}

/** Measures that there is room for at first, and that are added at a time. */
export const ROWS = 2;
const MOST_ROWS = 20;

/** Reads a form as it was sent: the answers as they were typed, without fields that it has not got. */
export function readSentForm(fields: URLSearchParams): SentForm {
  const valueOf = (name: string): string => fields.get(name) ?? '';
  const typed = Object.fromEntries(
    [...new Set(fields.keys())]
      .filter(isFormField)
      // Forms are sent with line breaks of two characters, whatever was typed.
      .map((name) => [name, (fields.getAll(name).at(-1) ?? '').replaceAll('\r\n', '\n')]),
  );
  const values = { ...typed, ...lunchOf(valueOf(LUNCH_FIELD)) };
  const wantsRows = valueOf(HIDDEN_FIELDS.action) === 'measures';
  const given = /^\d{1,2}$/.test(valueOf(HIDDEN_FIELDS.rows)) ? Number(valueOf(HIDDEN_FIELDS.rows)) : ROWS;
  const needed = (measureRows(values).at(-1) ?? 0) + 1;
  return {
    values,
    key: valueOf(HIDDEN_FIELDS.key),
    ticket: valueOf(HIDDEN_FIELDS.ticket).slice(0, 500),
    trap: valueOf(HIDDEN_FIELDS.trap).slice(0, 1000),
    rows: Math.min(MOST_ROWS, Math.max(given, needed, ROWS) + (wantsRows ? ROWS : 0)),
    wantsRows,
  };
}

/** What was chosen: `seat:lunch-1`, `waiting-list:lunch-1`, or `later`. */
function lunchOf(chosen: string): FormValues {
  const [choice = '', ...event] = chosen.split(':');
  return { '/signing/choice': choice, [LUNCH_FIELD]: event.join(':') };
}
