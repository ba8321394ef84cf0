/*
 * The words and limits of the contract, apart from the schemas: what the widgets import without zod.
 */

export const CONTRACT_VERSION = '1';

/** Languages with complete texts in this library; `se` and others are loadable packs. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const VIEWS = ['events', 'members', 'checklist', 'applications'] as const;
export const INITIATIVE_STATUSES = ['upcoming', 'active', 'archived'] as const;
export const CRITERION_KINDS = ['requirement', 'expectation'] as const;

export const MEMBER_KINDS = ['business', 'organisation', 'municipality'] as const;
export const TIERS = ['member', 'partner'] as const;
export const MEASURE_STATUSES = ['done', 'planned'] as const;
/** From application to exit. Only {@link CURRENT_STATUSES} count as taking part. */
export const MEMBER_STATUSES = ['applied', 'approved', 'signed', 'left', 'removed'] as const;
export const CURRENT_STATUSES = ['approved', 'signed'] as const;
export const FORMER_STATUSES = ['left', 'removed'] as const;
/** Number of employees. */
export const SIZE_BANDS = ['1-4', '5-19', '20-49', '50-99', '100-249', '250+'] as const;
/** Statistics Norway's standard industrial classifications. */
export const SECTOR_STANDARDS = ['SN2007', 'SN2025'] as const;
export const REPORT_VALUES = ['delivered', 'missing'] as const;

/** What the list can be narrowed by; each is also a query parameter that takes several values, comma-separated. */
export const FACETS = ['kind', 'tier', 'sector', 'municipality', 'size', 'report', 'status'] as const;
export type Facet = (typeof FACETS)[number];

export const SORT_FIELDS = ['name', 'since', 'municipality', 'tier', 'size'] as const;
export type SortField = (typeof SORT_FIELDS)[number];
/** A field, with `-` in front for descending. Members without the field come last either way. */
export type Sort = SortField | `-${SortField}`;
export const SORTS: readonly Sort[] = SORT_FIELDS.flatMap((field): Sort[] => [field, `-${field}`]);

/** Above this many members a server answers with pages instead of everything. */
export const COMPLETE_LIMIT = 2000;
/** Totals above this are not counted on; the answer then says `totalIsCapped`. */
export const TOTAL_CAP = 10_000;
export const MAX_LIMIT = 200;
export const DEFAULT_LIMIT = 24;
/** Characters a search may hold; the rest is cut by the widget and refused by the server. */
export const MAX_QUERY_LENGTH = 200;

/** A year, a month or a day: the form says the precision. */
export const COARSE_DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a raw value is one of the known ones. */
export const isOneOf = <Value extends string>(values: readonly Value[], raw: string | undefined): raw is Value =>
  values.some((value) => value === raw);
