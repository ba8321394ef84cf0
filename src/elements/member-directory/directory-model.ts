import type { Facets, Member, Members } from '../../contract/index.ts';
import { CURRENT_STATUSES } from '../../contract/current-statuses.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { MemberDirectoryMessage } from './member-directory.messages.ts';

/** What is listed now. */
export interface Listing {
  /** The members that are shown. */
  readonly members: readonly Member[];
  /** All members that the filter leaves; capped when `isCapped`. */
  readonly total: number;
  readonly isCapped?: boolean;
  /** How often each value is found, once the tools have counted. */
  readonly facets?: Facets;
  readonly hasMore: boolean;
  readonly isBusy?: boolean;
}

/** What the templates of the directory read. */
export interface DirectoryModel {
  readonly t: Translate<MemberDirectoryMessage>;
  readonly language: string;
  /** Level of the heading of a member. */
  readonly headingLevel: number;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly answer: Members;
  readonly listing: Listing;
  /** A text of a member, with what a search hit marked. */
  readonly mark: (text: string) => unknown;
  /** Ids of members whose logo could not be loaded. */
  readonly brokenLogos: ReadonlySet<string>;
  readonly breakLogo: (id: string) => void;
  /** What a tier or a status is called; as it stands where nobody knows it. */
  readonly label: (facet: 'tier' | 'status', value: string) => string;
  /** Since when a municipality is with us; comes with the tools. */
  readonly sinceOf?: (member: Member) => string | undefined;
  /** What a municipality does; comes with the tools. */
  readonly effortOf?: (member: Member) => unknown;
  readonly hrefTo: (member: Member) => string;
  readonly open: (event: MouseEvent, member: Member) => void;
}

/** Those of an answer who take part now. */
export const currentMembers = ({ members }: Members): readonly Member[] =>
  members.filter(({ status }) => isOneOf(CURRENT_STATUSES, status));

/** What is listed before the reader has chosen anything: the first members, in the order they came. */
export function listPlain(answer: Members, shown: number): Listing {
  const current = currentMembers(answer);
  const total = answer.complete ? current.length : (answer.total ?? current.length);
  return {
    members: current.slice(0, shown),
    total,
    hasMore: total > shown,
  };
}

/** "Showing 24 of 136", or that all are shown. */
export const totalOf = ({ t, listing: { members, total } }: DirectoryModel): string =>
  members.length < total ? t('results.shown', { shown: members.length, total }) : t('results.all', { count: total });
