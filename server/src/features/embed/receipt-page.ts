import { createHmac, timingSafeEqual } from 'node:crypto';
import { html } from 'hono/html';
import type { Database } from '../../db/database.ts';
import { serverSecret } from '../../db/server-secret.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';

/**
 * What shows that a receipt's page was reached by sending the form, so that nobody is led to one of an application that
 * there is not. It opens nothing: the page has the reference alone.
 */
export async function receiptProof(db: Database, secretKey: string | undefined, reference: string): Promise<string> {
  const secret = await serverSecret(db, 'receipt-page', secretKey);
  return createHmac('sha256', secret).update(reference).digest('base64url').slice(0, 22);
}

/** Whether a proof is the reference's. */
export async function isProofOf(
  db: Database,
  secretKey: string | undefined,
  { reference, proof }: { readonly reference: string; readonly proof: string },
): Promise<boolean> {
  const own = Buffer.from(await receiptProof(db, secretKey, reference));
  const given = Buffer.from(proof);
  return own.byteLength === given.byteLength && timingSafeEqual(own, given);
}

/** That it is safe, under which reference, and what happens now. */
export function renderReceiptPage(
  { model, texts, form, pick }: FormPage,
  {
    reference,
    isEarlier,
    formAddress,
  }: { readonly reference: string; readonly isEarlier: boolean; readonly formAddress: string },
): Html {
  const { t } = model;
  return html`<section class="receipt">
    ${isEarlier ? html`<p class="panel caution" role="alert">${texts.sentEarlier}</p>` : ''}
    <div class="panel accent">
      <p class="muted">${t('receipt.reference')}</p>
      <p class="reference">${reference}</p>
    </div>
    <h2>${t('receipt.next')}</h2>
    <ol class="next">
      ${form.next.map((text) => html`<li>${pick(text)}</li>`)}
    </ol>
    <p>${texts.mail}</p>
    <p class="no-print"><a href="${formAddress}">${texts.another}</a></p>
  </section>`;
}
