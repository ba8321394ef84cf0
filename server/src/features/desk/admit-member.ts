import type { ApplicationRequest, Initiative } from '../../../../src/contract/index.ts';
import { applicationToMember, createDayOf, knownTimeZone } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { titleOfSection } from '../../import/industry-sections.ts';
import { normaliseSector } from '../../import/normalise-sector.ts';
import { findMemberByNumber } from '../members/find-by-number.ts';
import { storeMembers } from '../members/store-members.ts';

/**
 * Puts whoever signed into the directory. Somebody who was in it before, under the same organisation number, keeps the id
 * that pages link to and the day of joining; anybody else is known by the number. Call it in a transaction.
 */
export async function admitMember(
  tx: Database,
  request: ApplicationRequest,
  initiative: Initiative,
  now: Date,
): Promise<string> {
  const today = createDayOf(knownTimeZone(initiative.timeZone))(now.getTime());
  const { number, sector } = request.organisation;
  const before = await findMemberByNumber(tx, initiative.id, number);
  const { logo, report, targets } = before ?? {};
  const member = applicationToMember(request, {
    id: before?.id ?? number,
    since: before?.since ?? today,
    asOf: today,
    sectorTitle: sector && titleOfSection(sector.section),
  });
  const normal = normaliseSector(member.sector).sector;
  const admitted = {
    ...member,
    ...(normal !== undefined && { sector: normal }),
    // What an application does not ask for stays.
    ...(logo !== undefined && { logo }),
    ...(report !== undefined && { report }),
    ...(targets !== undefined && { targets }),
  };
  await storeMembers(tx, initiative.id, [admitted], { asOf: today }, false);
  return admitted.id;
}
