import type { Facet } from '../../contract/vocabulary.ts';

/** Fired when search or filters give a new result. What was typed stays in the element. */
export class SearchChangedEvent extends Event {
  static readonly eventName = 'search-changed';
  readonly hits: number;
  readonly facets: readonly Facet[];
  readonly hasQuery: boolean;

  constructor(hits: number, facets: readonly Facet[], hasQuery: boolean) {
    super(SearchChangedEvent.eventName, { bubbles: true, composed: true });
    this.hits = hits;
    this.facets = facets;
    this.hasQuery = hasQuery;
  }
}
