/** What the list can be narrowed by; each is also a query parameter that takes several values, comma-separated. */
export const FACETS = ['kind', 'tier', 'sector', 'municipality', 'size', 'report', 'status'] as const;
export type Facet = (typeof FACETS)[number];
