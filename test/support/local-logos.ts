import type { Members } from '../../src/contract/index.ts';

/** A picture that the test page serves itself: tests ask nothing of the network. */
const LOGO = `${location.origin}/server/data/logos/blyant-skygge-arkitekter.svg`;

/** A list of members with all logos on the test page. */
export const withLocalLogos = (answer: Members): Members => ({
  ...answer,
  members: answer.members.map((member) =>
    member.logo === undefined ? member : { ...member, logo: { ...member.logo, url: LOGO } },
  ),
});
