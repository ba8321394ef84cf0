import type { EventFacet } from '../../contract/event-vocabulary.ts';

/** Fired when the reader's filters give a new result. */
export class FilterChangedEvent extends Event {
  static readonly eventName = 'filter-changed';
  readonly hits: number;
  readonly facets: readonly EventFacet[];

  constructor(hits: number, facets: readonly EventFacet[]) {
    super(FilterChangedEvent.eventName, { bubbles: true, composed: true });
    this.hits = hits;
    this.facets = facets;
  }
}
