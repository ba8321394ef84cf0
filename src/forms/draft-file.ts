import { isFormField } from './form-fields.ts';
import { type FormValues, typedText } from './form-values.ts';

/** What a draft says of itself. */
export interface DraftMeta {
  /** Id of the initiative. */
  readonly initiative: string;
  /** The moment, in the contract's form. */
  readonly savedAt: string;
}

const FORMAT = 'klimabrikker-application-draft';
const VERSION = 1;
/** In UTF-16: more than any form can hold. */
const MAX_FILE = 500_000;
const MAX_TEXT = 16_000;
const MAX_FIELDS = 1000;

/** A draft as a file that one can keep and open again: the fields of the form that have an answer, and nothing else. */
export const valuesToFile = (values: FormValues, { initiative, savedAt }: DraftMeta): string =>
  JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      initiative,
      savedAt,
      values: Object.fromEntries(
        Object.entries(values).filter(([name]) => isFormField(name) && typedText(values, name) !== undefined),
      ),
    },
    null,
    2,
  );

/**
 * The values in a file that {@link valuesToFile} wrote; `undefined` when it is another file. Whatever else somebody has put
 * into it is left out.
 */
export function fileToValues(text: string): FormValues | undefined {
  const file = text.length > MAX_FILE ? undefined : parse(text.replace(/^\ufeff/, ''));
  if (!isObject(file) || file.format !== FORMAT || file.version !== VERSION || !isObject(file.values)) return undefined;
  const fields = Object.entries(file.values).flatMap(([name, value]): (readonly [string, string])[] =>
    isFormField(name) && typeof value === 'string' && value.length <= MAX_TEXT ? [[name, value]] : [],
  );
  return Object.fromEntries(fields.slice(0, MAX_FIELDS));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so not a draft.
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
