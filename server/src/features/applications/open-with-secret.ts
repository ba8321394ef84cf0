import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import type { Application } from './application.ts';
import type { ReceiptSecrets } from './receipt-secret.ts';
import { findApplication } from './repository.ts';

/**
 * The application that a receipt is for. Whether there is one is told to nobody who has not its secret.
 * @throws {ProblemError} `not-found`, and `gone` when it was erased
 */
export async function openWithSecret(
  db: Database,
  secrets: ReceiptSecrets,
  reference: string,
  secret: string,
): Promise<Application> {
  const application = (await secrets.isSecretOf(reference, secret)) ? await findApplication(db, reference) : undefined;
  if (application === undefined) {
    throw new ProblemError('not-found', { detail: 'There is no application with this reference and secret.' });
  }
  if (application.erasedAt !== undefined) throw new ProblemError('gone', { detail: 'The application was deleted.' });
  return application;
}
