/*
 * The words and limits of the contract, apart from the schemas: what the widgets import without zod. Those that a first
 * view needs are files of their own, so that it does not bring the others along.
 */
export * from './application-vocabulary.ts';
export * from './checklist-vocabulary.ts';
export * from './current-statuses.ts';
export * from './event-vocabulary.ts';
export * from './facets.ts';
export * from './field-codes.ts';
export * from './is-one-of.ts';
export * from './limits.ts';
export * from './tiers.ts';

export const CONTRACT_VERSION = '1';

/** Languages with complete texts in this library; `se` and others are loadable packs. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const VIEWS = ['events', 'members', 'checklist', 'applications'] as const;
export const INITIATIVE_STATUSES = ['upcoming', 'active', 'archived'] as const;
export const CRITERION_KINDS = ['requirement', 'expectation'] as const;

export const MEMBER_KINDS = ['business', 'organisation', 'municipality'] as const;
export const MEASURE_STATUSES = ['done', 'planned'] as const;
/** From application to exit. Only `CURRENT_STATUSES` count as taking part. */
export const MEMBER_STATUSES = ['applied', 'approved', 'signed', 'left', 'removed'] as const;
export const FORMER_STATUSES = ['left', 'removed'] as const;
/** Number of employees. */
export const SIZE_BANDS = ['1-4', '5-19', '20-49', '50-99', '100-249', '250+'] as const;
/** Statistics Norway's standard industrial classifications. */
export const SECTOR_STANDARDS = ['SN2007', 'SN2025'] as const;
export const REPORT_VALUES = ['delivered', 'missing'] as const;

export const SORT_FIELDS = ['name', 'since', 'municipality', 'tier', 'size'] as const;
export type SortField = (typeof SORT_FIELDS)[number];
/** A field, with `-` in front for descending. Members without the field come last either way. */
export type Sort = SortField | `-${SortField}`;
export const SORTS: readonly Sort[] = SORT_FIELDS.flatMap((field): Sort[] => [field, `-${field}`]);

/** A year, a month or a day: the form says the precision. */
export const COARSE_DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
