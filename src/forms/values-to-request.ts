import type { Initiative, Language } from '../contract/index.ts';
import { toPointer } from '../contract/pointer.ts';
import { consentIds } from '../domain/consent-ids.ts';
import { criterionIds } from '../domain/criterion-ids.ts';
import { asksForActivity } from '../domain/relevance.ts';
import { EXPECTATION_FIELDS, MEASURE_FIELDS, PERSON_FIELDS } from './form-fields.ts';
import { type FormValues, TICKED, typedText } from './form-values.ts';
import { itemIndices } from './list-items.ts';

/** A request in the making: it has the shape of one, and may not be fit to send. */
export type RequestDraft = Readonly<Record<string, unknown>>;

/**
 * The request that the values of a form make. Empty texts are left out, as are answers to what is not asked any more:
 * an invoice for a tier that costs nothing, activity where the area does not matter. What is required and lists what the
 * initiative lists is always there, so that an answer that is missing is missing in its own place.
 */
export function valuesToRequest(
  values: FormValues,
  { language, initiative }: { readonly language: Language; readonly initiative: Initiative },
): RequestDraft {
  const form = initiative.application;
  const part = (pointer: string, names: readonly string[]): RequestDraft =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = typedText(values, `${pointer}/${name}`);
        return text === undefined ? [] : [[name, text]];
      }),
    );
  const number = (pointer: string, name: string): RequestDraft => {
    const text = typedText(values, `${pointer}/${name}`);
    return text === undefined ? {} : { [name]: toInteger(text) };
  };

  const area = typedText(values, '/relevance/area');
  const tier = typedText(values, '/tier');
  const isInvoiced = tier !== undefined && form?.invoiced?.includes(tier);
  const isLater = values['/signing/choice'] === 'later';
  const consents = tickedIds(values, ['consents'], consentIds(initiative));
  return {
    language,
    relevance: part('/relevance', asksForActivity(form, area) ? ['area', 'activity', 'explanation'] : ['area']),
    organisation: {
      ...part('/organisation', ['number', 'name', 'form']),
      ...sectorOf(part('/organisation/sector', ['section', 'code', 'standard'])),
      ...unlessEmpty('municipality', part('/organisation/municipality', ['number', 'name'])),
      ...part('/organisation', ['size', 'website', 'text']),
      source: typedText(values, '/organisation/source') ?? 'manual',
    },
    ...part('', ['tier']),
    ...(isInvoiced === true && { invoice: part('/invoice', ['email', 'reference']) }),
    criteria: {
      version: initiative.criteria.version,
      accepted: tickedIds(values, ['criteria', 'accepted'], criterionIds(initiative, 'requirement')),
    },
    measures: measureRows(values).map((row) => ({
      ...part(`/measures/${row}`, ['title', 'area', 'status']),
      ...number(`/measures/${row}`, 'year'),
    })),
    expectations: criterionIds(initiative, 'expectation').map((id) => {
      const { certificate, ...answer } = part(toPointer(['expectations', id]), EXPECTATION_FIELDS);
      const asks = id === form?.certificates?.expectation && answer.answer !== 'no';
      return { id, ...answer, ...(asks && certificate !== undefined && { certificate }) };
    }),
    leader: {
      ...part('/leader', ['role']),
      ...part(values['/leader/same'] === TICKED ? '/contact' : '/leader', PERSON_FIELDS),
    },
    contact: part('/contact', PERSON_FIELDS),
    signing: {
      ...part('/signing', isLater ? ['choice'] : ['choice', 'event']),
      ...(isLater ? {} : number('/signing', 'attending')),
    },
    ...part('', ['message']),
    ...(consents.length > 0 && { consents }),
  };
}

/** Which boxes of a list are ticked, in the order of `ids`. */
export const tickedIds = (values: FormValues, list: readonly string[], ids: readonly string[]): readonly string[] =>
  ids.filter((id) => values[toPointer([...list, id])] === TICKED);

/** Numbers in the form of the measures that have an answer, by their place in the request. */
export const measureRows = (values: FormValues): readonly number[] =>
  itemIndices(values, '/measures').filter((row) =>
    MEASURE_FIELDS.some((name) => typedText(values, `/measures/${row}/${name}`) !== undefined),
  );

/** A number that was typed; a text that is none stays, so that the schema can say so. */
function toInteger(text: string): number | string {
  const digits = text.normalize('NFKC').replace(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : text;
}

/** Sections that somebody chooses are those of the newest standard. */
const sectorOf = (sector: RequestDraft): RequestDraft =>
  sector.section === undefined ? {} : { sector: { standard: 'SN2025', ...sector } };

const unlessEmpty = (name: string, part: RequestDraft): RequestDraft =>
  Object.keys(part).length === 0 ? {} : { [name]: part };
