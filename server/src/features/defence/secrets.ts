import type { Database } from '../../db/database.ts';
import { serverSecret } from '../../db/server-secret.ts';

/** What tickets are signed with. */
export const ticketSecret = (db: Database, secretKey?: string): Promise<string> =>
  serverSecret(db, 'application-ticket', secretKey);

/** What challenges are signed with. */
export const challengeSecret = (db: Database, secretKey?: string): Promise<string> =>
  serverSecret(db, 'application-challenge', secretKey);
