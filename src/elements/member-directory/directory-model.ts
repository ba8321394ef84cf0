import type { Facet, Member } from '../../contract/index.ts';
import type { Sort } from '../../contract/vocabulary.ts';
import { searchTokens } from '../../domain/search-text.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { DirectoryChoice, DirectoryView } from './directory-choice.ts';
import { type Listing, facetsOf, toListing } from './directory-listing.ts';
import type { DirectoryReader } from './directory-reader.ts';
import type { DirectoryList } from './directory-source.ts';
import { type OfferedFacet, offerFacets } from './facet-labels.ts';
import type { MemberDirectoryMessage } from './member-directory.messages.ts';

/** What the templates of the directory read. */
export interface DirectoryModel {
  readonly t: Translate<MemberDirectoryMessage>;
  readonly language: string;
  /** Level of the heading of a member. */
  readonly headingLevel: number;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly choice: DirectoryChoice;
  readonly listing: Listing;
  readonly facets: readonly OfferedFacet[];
  /** Folded words of the search, for marking. */
  readonly tokens: readonly string[];
  /** Whether the filters are unfolded where there is little room. */
  readonly isFilterOpen: boolean;
  readonly brokenLogos: ReadonlySet<string>;
  readonly hrefTo: (member: Member) => string;
  readonly actions: DirectoryActions;
}

/** What the templates of the directory ask for. */
export interface DirectoryActions {
  readonly search: (query: string) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  readonly toggleFilters: () => void;
  readonly clear: () => void;
  readonly sort: (sort: Sort) => void;
  readonly view: (view: DirectoryView) => void;
  readonly more: () => void;
  readonly open: (event: MouseEvent, member: Member) => void;
  readonly close: () => void;
  readonly breakLogo: (id: string) => void;
  readonly download: (format: 'csv' | 'json') => void;
}

/** What a model is made of besides the list. */
export interface ModelParts extends Pick<DirectoryModel, 't' | 'language' | 'headingLevel' | 'baseUrl' | 'actions'> {
  readonly reader: DirectoryReader;
  readonly isBusy: boolean;
  /** On paper there is no "show more": everything that is here is listed by name. */
  readonly isPrinting: boolean;
}

/** What the templates read, out of the list and what the reader has chosen. */
export function toModel(list: DirectoryList, { reader, isBusy, isPrinting, ...parts }: ModelParts): DirectoryModel {
  const { choice, preset, filter, sort, shown, isFilterOpen, brokenLogos } = reader;
  const listing = toListing(list, filter, isPrinting ? 'name' : sort, isPrinting ? Infinity : shown, isBusy);
  return {
    ...parts,
    choice,
    listing,
    facets: offerFacets(parts.t, parts.language, listing.facets, facetsOf(list), choice, preset),
    tokens: searchTokens(choice.query),
    isFilterOpen,
    brokenLogos,
    hrefTo: ({ id }) => reader.hrefTo(id),
  };
}
