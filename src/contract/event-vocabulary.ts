/** What an event is. A deadline lasts to the end of its last day. */
export const EVENT_KINDS = ['deadline', 'activity', 'meeting', 'milestone', 'signing', 'report', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whom an event is for, as far as this library has words for it; an endpoint may name others. */
export const EVENT_AUDIENCES = ['public', 'municipalities', 'businesses', 'members', 'partners'] as const;

/** What events can be narrowed by; each is also a query parameter that takes several values, comma-separated. */
export const EVENT_FACETS = ['kind', 'audience'] as const;
export type EventFacet = (typeof EVENT_FACETS)[number];
