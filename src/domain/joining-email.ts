import type { Checklist } from '../contract/checklist.ts';
import { cleanText } from '../contract/clean-text.ts';
import type { Progress } from '../contract/progress.ts';
import { fillPlaces, type PlaceFacts, runsToText } from './fill-places.ts';

/** The mail that says that a municipality has joined. */
export interface JoiningEmail {
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly body: string;
  /** Opens it in the reader's mail program. Absent when it is too long for some, or the recipient is no address. */
  readonly mailto?: string;
}

/** Characters of an address that every system hands on to the mail program. */
const MAX_MAILTO = 1900;

/**
 * The mail with what a municipality has said so far; what is missing stands in brackets. `undefined` where there is no
 * mail to send.
 */
export function joiningEmail(
  checklist: Pick<Checklist, 'steps' | 'email'>,
  progress: Pick<Progress, 'steps'>,
  options: Pick<PlaceFacts, 'municipality' | 'language' | 'today'>,
): JoiningEmail | undefined {
  const { email } = checklist;
  if (!email) return undefined;
  const facts: PlaceFacts = { checklist, progress, ...options };
  const to = toLine(email.to);
  const subject = toLine(runsToText(fillPlaces(email.subject, facts)));
  const body = cleanText(runsToText(fillPlaces(email.body, facts)));
  const mailto = toMailto(to, subject, body);
  return { to, subject, body, ...(mailto !== undefined && { mailto }) };
}

const toLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** A `mailto:` address (RFC 6068). Only what nobody can take for a second recipient or a header is a recipient. */
function toMailto(to: string, subject: string, body: string): string | undefined {
  if (!/^[^\s@<>()[\]\\,;:"?&#%]+@[^\s@<>()[\]\\,;:"?&#%]+$/.test(to)) return undefined;
  const [local = '', domain = ''] = to.split('@').map(encodeURIComponent);
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  const url = `mailto:${local}@${domain}?subject=${encodeURIComponent(subject)}&body=${lines}`;
  return url.length <= MAX_MAILTO ? url : undefined;
}
