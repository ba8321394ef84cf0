import type { Initiative } from '../../../../src/contract/index.ts';
import { pickText } from '../../../../src/domain/index.ts';
import type { Mail } from '../mail/outbox.ts';
import { secretariatOf } from './secretariat.ts';

/** What the secretariat is told of. */
export type NoticeKind = 'received' | 'withdrawn';

const SUBJECTS: Readonly<Record<NoticeKind, string>> = { received: 'Ny søknad', withdrawn: 'Søknad trukket' };

/** Of what a notice is made. */
export interface NoticeContext {
  readonly initiative: Initiative;
  /** What addresses begin with, without a slash at the end. */
  readonly siteUrl: string;
  readonly secretariatEmail?: string | undefined;
}

/**
 * The mail to the secretariat; `undefined` when it has no address. The name of the company is all that it says: what else
 * was sent is read at the desk.
 */
export function createNoticeMail(
  kind: NoticeKind,
  reference: string,
  organisation: string,
  { initiative, siteUrl, secretariatEmail }: NoticeContext,
): Mail | undefined {
  const to = secretariatOf(initiative, secretariatEmail);
  if (to === undefined) return undefined;
  const lines = [
    `${SUBJECTS[kind]} til ${pickText(initiative.title, 'nb').text}.`,
    '',
    `Virksomhet: ${organisation}`,
    `Referanse: ${reference}`,
    '',
    `Se den i skranken: ${siteUrl}/desk/applications/${reference}`,
  ];
  return {
    kind: 'notice',
    about: reference,
    to,
    subject: `${SUBJECTS[kind]}: ${organisation} (${reference})`,
    text: `${lines.join('\n')}\n`,
  };
}
