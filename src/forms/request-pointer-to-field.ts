import type { Initiative } from '../contract/index.ts';
import { fromPointer, toPointer } from '../contract/pointer.ts';
import { consentIds } from '../domain/consent-ids.ts';
import { criterionIds } from '../domain/criterion-ids.ts';
import { EXPECTATION_FIELDS, MEASURE_FIELDS, PERSON_FIELDS, SINGLE_FIELDS } from './form-fields.ts';
import { type FormValues, TICKED } from './form-values.ts';
import { measureRows, tickedIds } from './values-to-request.ts';

/**
 * The field of the form that answers for a place in the request that these values make. For a place that holds several
 * fields it is the first; `undefined` for what no field answers for, such as the language.
 */
export function requestPointerToField(
  pointer: string,
  initiative: Initiative,
  values: FormValues = {},
): string | undefined {
  const [part, second = '', third = ''] = fromPointer(pointer);
  switch (part) {
    case 'measures':
      return toPointer([part, String(measureRows(values)[Number(second)] ?? 0), oneOf(MEASURE_FIELDS, third)]);
    case 'expectations': {
      const ids = criterionIds(initiative, 'expectation');
      const id = ids[Number(second)] ?? ids[0];
      return id === undefined ? undefined : toPointer([part, id, oneOf(EXPECTATION_FIELDS, third)]);
    }
    case 'criteria':
      return boxOf(['criteria', 'accepted'], criterionIds(initiative, 'requirement'), third, values);
    case 'consents':
      return boxOf(['consents'], consentIds(initiative), second, values);
    case 'leader':
      return values['/leader/same'] === TICKED && PERSON_FIELDS.some((name) => name === second)
        ? `/contact/${second}`
        : singleField(pointer);
    default:
      return singleField(pointer);
  }
}

/** The box that stands for an id in a list of those that are ticked; the first that is not, for the list as a whole. */
function boxOf(list: readonly string[], ids: readonly string[], index: string, values: FormValues): string | undefined {
  const ticked = tickedIds(values, list, ids);
  const id =
    (index === '' ? undefined : ticked[Number(index)]) ?? ids.find((other) => !ticked.includes(other)) ?? ids[0];
  return id === undefined ? undefined : toPointer([...list, id]);
}

/** The field itself, else the first in what it is in. */
function singleField(pointer: string): string | undefined {
  if (pointer === '') return undefined;
  const field = SINGLE_FIELDS.find((name) => name === pointer || name.startsWith(`${pointer}/`));
  return field ?? singleField(pointer.slice(0, pointer.lastIndexOf('/')));
}

const oneOf = (names: readonly [string, ...string[]], name: string): string => (names.includes(name) ? name : names[0]);
