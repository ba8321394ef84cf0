import type { Member } from '../../contract/index.ts';
import { searchTokens } from '../../domain/search-text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Listing, toListing } from './directory-listing.ts';
import type { DirectoryReader } from './directory-reader.ts';
import type { DirectoryList } from './directory-source.ts';
import type { MemberDirectoryMessage } from './member-directory.messages.ts';

/** What the templates of the directory read. */
export interface DirectoryModel {
  readonly t: Translate<MemberDirectoryMessage>;
  readonly language: string;
  /** Level of the heading of a member. */
  readonly headingLevel: number;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly reader: DirectoryReader;
  readonly list: DirectoryList;
  readonly listing: Listing;
  /** Folded words of the search, for marking. */
  readonly tokens: readonly string[];
  /** Ids of members whose logo could not be loaded. */
  readonly brokenLogos: ReadonlySet<string>;
  readonly breakLogo: (id: string) => void;
  readonly hrefTo: (member: Member) => string;
  readonly open: (event: MouseEvent, member: Member) => void;
}

/** What a model is made of besides the list. */
export interface ModelParts extends Omit<DirectoryModel, 'listing' | 'tokens'> {
  readonly isBusy: boolean;
  /** On paper there is no "show more": everything that is here is listed by name. */
  readonly isPrinting: boolean;
}

/** What the templates read, out of the list and what the reader has chosen. */
export function toModel({ isBusy, isPrinting, ...parts }: ModelParts): DirectoryModel {
  const { filter, sort, shown, choice } = parts.reader;
  const [order, count] = isPrinting ? (['name', Infinity] as const) : [sort, shown];
  return {
    ...parts,
    listing: toListing(parts.list, filter, order, count, isBusy),
    tokens: searchTokens(choice.query),
  };
}
