import { cleanText } from '../contract/clean-text.ts';

/**
 * What stands in a form: each text as it was typed, by the name of its field. A name is the JSON pointer that the answer
 * has in the request, with ids in the place of the numbers of what the initiative lists: `/expectations/<id>/answer`,
 * `/criteria/accepted/<id>` and `/consents/<id>`. A ticked box is `yes`. `/leader/same` is one: who signs is the contact.
 */
export type FormValues = Readonly<Record<string, string>>;

/** What a ticked box holds. */
export const TICKED = 'yes';

/** The text of a field, as it was typed; `undefined` when nothing that can be seen was. */
export function typedText(values: FormValues, pointer: string): string | undefined {
  const text = values[pointer];
  return text === undefined || cleanText(text) === '' ? undefined : text;
}

/** Whether nobody has answered anything yet. Where facts come from is no answer. */
export const isEmptyValues = (values: FormValues): boolean =>
  Object.keys(values).every(
    (pointer) => pointer === '/organisation/source' || typedText(values, pointer) === undefined,
  );
