import type { Language, Scope } from '../../../../src/contract/index.ts';
import { pickText } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { findMunicipalityName } from '../checklists/municipality-name.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { queueMail } from '../mail/outbox.ts';
import { forgetExpired } from './forget-expired.ts';
import { linkMail, type LinkPlace } from './link-mail.ts';
import { createLink } from './links.ts';
import { findStaff } from './staff.ts';

/** Who asks for links, and for what. */
export interface LinkRequest {
  readonly email: string;
  /** Which of the address's scopes are asked for. */
  readonly isWanted: (scope: Scope) => boolean;
  readonly language: Language;
  /** What the addresses of links begin with. */
  readonly base: string;
}

/** Mails an address a link for each scope that it asks for and has. Who asks hears nothing of what came of it. */
export async function mailLinks(
  db: Database,
  { email, isWanted, language, base }: LinkRequest,
  now: Date,
): Promise<void> {
  const staff = (await findStaff(db, email)).filter(({ scope }) => isWanted(scope));
  if (staff.length === 0) return;
  await db.transaction().execute(async (tx) => {
    await forgetExpired(tx, now);
    for (const one of staff) {
      const token = await createLink(tx, one.id, now);
      if (token === undefined) continue;
      await queueMail(tx, linkMail(one, token, await placeOf(tx, one.scope, language), { base, language }), now);
    }
  });
}

async function placeOf(tx: Database, scope: Scope, language: Language): Promise<LinkPlace> {
  const found = await findInitiative(tx, scope.initiative);
  const initiative = found === undefined ? scope.initiative : pickText(found.title, language).text;
  if (scope.kind === 'desk') return { initiative };
  const { municipality } = scope;
  return { initiative, municipality: (await findMunicipalityName(tx, scope.initiative, municipality)) ?? municipality };
}
