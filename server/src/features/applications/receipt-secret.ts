import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '../../db/database.ts';
import { serverSecret } from '../../db/server-secret.ts';

/** The secrets of receipts. They follow from the reference, so that none is stored and a replay says the same one. */
export interface ReceiptSecrets {
  readonly secretOf: (reference: string) => Promise<string>;
  /** Whether a secret is the reference's. Takes the same time whatever is wrong, and whether there is such a reference. */
  readonly isSecretOf: (reference: string, secret: string) => Promise<boolean>;
}

/** Creates them out of the server's own secret. */
export function createReceiptSecrets(db: Database, secretKey?: string): ReceiptSecrets {
  const secretOf = async (reference: string): Promise<string> => {
    const key = await serverSecret(db, 'application-receipt', secretKey);
    return createHmac('sha256', key).update(reference).digest('base64url');
  };
  return {
    secretOf,
    isSecretOf: async (reference, secret) => timingSafeEqual(digest(await secretOf(reference)), digest(secret)),
  };
}

/** Of equal length, whatever was sent. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
