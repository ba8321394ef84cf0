/** Fields of a person and of a measure. */
export const PERSON_FIELDS = ['name', 'title', 'email', 'phone'] as const;
export const MEASURE_FIELDS = ['title', 'area', 'status', 'year'] as const;
/** Fields of the answer to an expectation. */
export const EXPECTATION_FIELDS = ['answer', 'certificate', 'comment'] as const;

const under = (pointer: string, names: readonly string[]) => names.map((name) => `${pointer}/${name}`);

/** Fields that every form has once. */
export const SINGLE_FIELDS: readonly string[] = [
  ...under('/relevance', ['area', 'activity', 'explanation']),
  ...under('/organisation', ['number', 'name', 'form']),
  ...under('/organisation/sector', ['section', 'code', 'standard']),
  ...under('/organisation/municipality', ['name', 'number']),
  ...under('/organisation', ['size', 'website', 'text', 'source']),
  '/tier',
  ...under('/invoice', ['email', 'reference']),
  ...under('/leader', ['role', 'same', ...PERSON_FIELDS]),
  ...under('/contact', PERSON_FIELDS),
  ...under('/signing', ['choice', 'event', 'attending']),
  '/message',
];

const LISTED_FIELD =
  /^\/(measures\/(0|[1-9]\d?)\/(title|area|status|year)|expectations\/[\w-]{1,64}\/(answer|certificate|comment)|(criteria\/accepted|consents)\/[\w-]{1,64})$/;

/** Whether a form can have a field of that name. */
export const isFormField = (pointer: string): boolean => SINGLE_FIELDS.includes(pointer) || LISTED_FIELD.test(pointer);
