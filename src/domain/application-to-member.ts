import type { ApplicationRequest } from '../contract/application-request.ts';
import type { LocalizedText, Member } from '../contract/index.ts';

/** What a member has that its application does not say. */
export interface Admission {
  readonly id: string;
  /** When it became a member, and when this was last looked at: days. */
  readonly since: string;
  readonly asOf: string;
  /** What the section of its sector is called. */
  readonly sectorTitle?: LocalizedText | undefined;
}

/** Legal forms of associations, foundations and public bodies. */
const NO_BUSINESSES = ['FLI', 'STI', 'ORGL', 'STAT', 'KOMM', 'FYLK', 'IKS', 'KF', 'FKF', 'KIRK', 'ADOS', 'PK'];

/**
 * The member that a signed application makes: what everybody may see, and none of those who lead it, who can be reached or
 * who pay. Texts are in the language that the application was written in.
 */
export function applicationToMember(
  {
    organisation,
    language,
    tier,
    measures,
  }: Pick<ApplicationRequest, 'organisation' | 'language' | 'tier' | 'measures'>,
  { id, since, asOf, sectorTitle }: Admission,
): Member {
  const { number, name, form = '', sector, municipality, size, text, website } = organisation;
  return {
    id,
    kind: NO_BUSINESSES.includes(form) ? 'organisation' : 'business',
    name,
    number,
    tier,
    ...(sector && { sector: { ...sector, title: sectorTitle ?? sector.section } }),
    ...(municipality && { municipality }),
    ...(size && { size }),
    since,
    status: 'signed',
    ...(text !== undefined && { text: { [language]: text } }),
    ...(website !== undefined && { url: website }),
    measures: measures.map(({ title, status, year }) => ({
      title: { [language]: title },
      status,
      ...(year !== undefined && { year }),
    })),
    asOf,
  };
}
