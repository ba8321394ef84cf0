import { createHash, timingSafeEqual } from 'node:crypto';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What every form of a session carries: it follows from the session's token, and tells nothing about it. */
export const formTokenOf = (session: string): string => digestOf(`form of ${session}`).toString('base64url');

/** Whether a form belongs to a session. */
export const isFormOf = (session: string, given: string): boolean =>
  timingSafeEqual(digestOf(formTokenOf(session)), digestOf(given));
