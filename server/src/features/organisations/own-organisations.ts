import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type Member, memberSchema, type Organisation, organisationSchema } from '../../../../src/contract/index.ts';
import { matchesTokens, searchTokens, toHaystack } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { hasHiddenPlace } from './sole-proprietor.ts';

/** Organisations that are answered without the register, by number. */
export type OwnOrganisations = ReadonlyMap<string, Organisation>;

const fileSchema = z.object({ note: z.string(), organisations: z.array(organisationSchema) });

/**
 * The invented organisations of the demo: those of a file, which may be in any state, and the members that the
 * database has now.
 * @throws when the file is not what it should be
 */
export async function loadOwnOrganisations(db: Database, file: string): Promise<OwnOrganisations> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  const rows = await db.selectFrom('members').select('body').where('kind', '<>', 'municipality').execute();
  const members = rows.map(({ body }): Member => {
    const value: unknown = JSON.parse(body);
    return z.parse(memberSchema, value);
  });
  const known = [...members.flatMap(memberToOrganisation), ...z.parse(fileSchema, content).organisations];
  return new Map(known.map((organisation) => [organisation.number, organisation]));
}

const FORM = / (AS|ASA|SA|DA|ANS|ENK|IKS|KF|BA)$/;

function memberToOrganisation({ number, name, sector, municipality, size, url }: Member): Organisation[] {
  if (number === undefined) return [];
  const form = FORM.exec(name)?.[1];
  return [
    {
      number,
      state: 'active',
      name,
      ...(form !== undefined && { form }),
      ...(sector !== undefined && { sector }),
      ...(municipality !== undefined && !hasHiddenPlace(form) && { municipality }),
      ...(size !== undefined && { size }),
      ...(url !== undefined && { website: url }),
    },
  ];
}

/** Those with a name in which every word of a search begins a word; what the register has no longer is not among them. */
export function searchOwn(own: OwnOrganisations, query: string): readonly Organisation[] {
  const tokens = searchTokens(query);
  return [...own.values()].filter(
    ({ name, state }) => name !== undefined && state !== 'deleted' && matchesTokens(toHaystack([name]), tokens),
  );
}
