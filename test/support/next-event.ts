/** What the manuals of our elements say about their events. */
interface Events {
  'application-failed': { readonly kind: string };
  'application-submitted': { readonly reference: string };
  'calendar-requested': { readonly scope: string; readonly eventId: string | undefined };
  'event-selected': { readonly eventId: string };
  'events-loaded': { readonly initiative: string; readonly total: number; readonly dropped: number };
  'filter-changed': { readonly hits: number; readonly facets: readonly string[] };
  'member-selected': { readonly memberId: string };
  'members-loaded': {
    readonly initiative: string;
    readonly total: number;
    readonly complete: boolean;
    readonly dropped: number;
  };
  'search-changed': { readonly hits: number; readonly facets: readonly string[]; readonly hasQuery: boolean };
  'step-changed': { readonly step: string; readonly number: number; readonly steps: number };
  'widget-failed': { readonly kind: string; readonly status: number | undefined };
}

/** The next event of a name that reaches a target. */
export const nextEvent = <Name extends keyof Events>(target: EventTarget, name: Name): Promise<Event & Events[Name]> =>
  new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as Event & Events[Name]), { once: true });
  });

/** All events of a name that reach a target from now on; the list grows. */
export function collectEvents<Name extends keyof Events>(target: EventTarget, name: Name): (Event & Events[Name])[] {
  const events: (Event & Events[Name])[] = [];
  target.addEventListener(name, (event) => events.push(event as Event & Events[Name]));
  return events;
}
