import { WidgetError } from '../src/api/errors.ts';
import type { MembersClient } from '../src/api/members-client.ts';
import * as examples from '../src/contract/examples/index.ts';
import type { Member, Members } from '../src/contract/index.ts';

/** Clients that answer with the examples of the contract: stories ask nothing of the network. */
export const clientOf = (answer: Members, failure?: WidgetError): MembersClient => ({
  endpoint: 'https://api.fjordbyen.example/v1',
  members: (_, query = {}) =>
    Promise.resolve({ data: pageOf(answer, query.cursor), dropped: 0, clockSkew: 0, ...(failure && { failure }) }),
  member: (_, id) => {
    const data = answer.members.find((member) => member.id === id);
    return data
      ? Promise.resolve({ data, dropped: 0, clockSkew: 0 })
      : Promise.reject(new WidgetError('not-found', { status: 404 }));
  },
});

export const failingClient = (kind: WidgetError['kind'], status?: number): MembersClient => ({
  ...clientOf(members),
  members: () => Promise.reject(new WidgetError(kind, { status, path: '/v1/initiatives/nfk/members.json' })),
});

export const silentClient: MembersClient = {
  ...clientOf(examples.membersExample),
  members: () => new Promise(() => undefined),
};

/** Later pages say nothing of totals and facets. */
function pageOf(answer: Members, cursor: string | undefined): Members {
  if (cursor === undefined) return answer;
  const { complete, asOf } = answer;
  return { complete, asOf, members: answer.members.map((member) => ({ ...member, id: `${member.id}-${cursor}` })) };
}

/** Logos would be fetched from somewhere. */
const withoutLogo = ({ logo: _, ...member }: Member): Member => member;

/** Copies with names of their own, for lists that are longer than a screen. */
const copiesOf = (list: readonly Member[], count: number): Member[] =>
  Array.from({ length: count }, (_, index) => {
    const member = list[index % list.length]!;
    return index < list.length ? member : { ...member, id: `${member.id}-${index}`, name: `${member.name} ${index}` };
  });

/** The examples of the contract. */
export const members: Members = {
  ...examples.membersExample,
  members: examples.membersExample.members.map(withoutLogo),
};

export const manyMembers: Members = { ...members, members: copiesOf(members.members, 60), total: 60 };

export const municipalities: Members = examples.municipalityMembersExample;

export const pagedMembers: Members = {
  ...examples.membersPageExample,
  members: copiesOf(members.members.slice(0, 3), 24),
};

const LONG = 'Bærekraftskonsekvensutredningskompetansesenteret';
export const longWords: Members = {
  ...members,
  members: members.members.map((member) => ({
    ...member,
    name: `${LONG} ${member.name}`,
    text: `${LONG}s klimagassutslippsreduksjonsberegningsmodell`,
    municipality: { number: '4636', name: 'Solund og Sunnfjordregionens omegnskommune' },
  })),
};
