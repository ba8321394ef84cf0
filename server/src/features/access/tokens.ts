import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A new token that nobody guesses, in base64url. It is handed out once and never stored. */
export const createToken = (): string => randomBytes(BYTES).toString('base64url');

/** What is stored of a token: its SHA-256 in hex. A token is random enough to need no salt. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
