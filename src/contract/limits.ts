/** Above this many members a server answers with pages instead of everything. */
export const COMPLETE_LIMIT = 2000;
/** Totals above this are not counted on; the answer then says `totalIsCapped`. */
export const TOTAL_CAP = 10_000;
export const MAX_LIMIT = 200;
export const DEFAULT_LIMIT = 24;
/** Characters a search may hold; the rest is cut by the widget and refused by the server. */
export const MAX_QUERY_LENGTH = 200;
