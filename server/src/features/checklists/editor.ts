import type { Initiative } from '../../../../src/contract/index.ts';
import { pickText } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { unauthorized } from '../../http/bearer-token.ts';
import { ProblemError } from '../../problem.ts';
import { actorOf } from '../access/actor.ts';
import { readSessionState } from '../access/sessions.ts';
import type { Staff } from '../access/staff.ts';
import { findMunicipalityName } from './municipality-name.ts';

/** Somebody who may change what a municipality has done. */
export interface Editor {
  /** As the logs have it. */
  readonly actor: string;
  /** For whom they act, as everybody may read it: a municipality or an organiser, never a person. */
  readonly roleOf: (initiative: Initiative, municipality: string) => string;
}

/**
 * Whoever a session's token belongs to, if they may change a municipality's progress: those who were given it, and the
 * secretariat of the initiative.
 * @throws {ProblemError} `unauthorized`, `link-expired`, `forbidden`
 */
export async function openEditor(
  db: Database,
  token: string,
  { initiative, municipality }: { readonly initiative: string; readonly municipality: string },
  now: Date,
): Promise<Editor> {
  const session = await readSessionState(db, token, now);
  if (session.kind === 'expired') throw new ProblemError('link-expired', { detail: 'The session has ended.' });
  if (session.kind === 'unknown') throw unauthorized('The token opens nothing. Ask for a link.');
  const { scope } = session.staff;
  const isOwn = scope.kind === 'desk' || scope.municipality === municipality;
  if (scope.initiative !== initiative || !isOwn) {
    throw new ProblemError('forbidden', { detail: await extentOf(db, session.staff) });
  }
  return { actor: actorOf(session.staff), roleOf: scope.kind === 'desk' ? organiserOf : (_, name) => name };
}

const organiserOf = ({ organisers: [first], title }: Initiative): string => pickText(first?.name ?? title, 'nb').text;

/** What a link is for, in words. */
async function extentOf(db: Database, { scope }: Staff): Promise<string> {
  if (scope.kind === 'desk') return `The link is for the secretariat of ${scope.initiative}.`;
  const name = await findMunicipalityName(db, scope.initiative, scope.municipality);
  const municipality = name === undefined ? scope.municipality : `${name} (${scope.municipality})`;
  return `The link is for ${municipality} in ${scope.initiative}.`;
}
