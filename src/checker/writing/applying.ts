import * as z from 'zod/mini';
import {
  type ApplicationReceipt,
  applicationReceiptSchema,
  type ApplicationRequest,
  applicationStateSchema,
  paths,
} from '../../contract/index.ts';
import { parseJson } from '../parse-json.ts';
import { judgeDocument } from '../read-document.ts';
import { readProblem, readProblemType } from '../read-problem.ts';
import { NO_PAGE, type Site } from '../site.ts';
import { BY_PROGRAM, type Offer } from './offer.ts';
import { sampleApplication } from './sample-application.ts';

/** Sends one application twice, and takes it back, where the endpoint says that nothing in it is real. */
export async function checkApplying(site: Site, { applications, isExample, now }: Offer): Promise<void> {
  for (const { path, initiative } of applications) {
    const request = initiative && sampleApplication(initiative, now());
    if (!isExample || request === undefined) {
      const reason = isExample ? 'form' : 'example';
      site.report('writes.not-sent', { url: `${site.endpoint}${path}`, parameters: { reason } });
      continue;
    }
    await applyTwice(site, path, request);
  }
}

async function applyTwice(site: Site, path: string, request: ApplicationRequest): Promise<void> {
  const key = crypto.randomUUID();
  const send = (body: ApplicationRequest) =>
    site.ask({
      path,
      method: 'POST',
      headers: { ...BY_PROGRAM, 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });
  const first = await send(request);
  const { url, status, bytes } = first;
  const type = readProblemType(bytes);
  if (type === 'challenge-required') {
    site.report('writes.not-sent', { url, parameters: { reason: type } });
    return;
  }
  if (status !== 201) {
    const what =
      readProblem(bytes)
        ?.errors?.map(({ pointer, code }) => `${pointer} ${code}`)
        .join(', ') ?? '';
    site.report('writes.refused', { url, parameters: { status, what } });
    return;
  }
  const receipt = judgeDocument(site, { url, path, raw: parseJson(bytes) }, applicationReceiptSchema)?.data;
  if (receipt === undefined) return;
  checkRepeated(site, receipt, await send(request));
  await checkReused(site, receipt, await send({ ...request, message: 'Noe annet.' }));
  await checkState(site, receipt);
  await withdraw(site, receipt);
}

type Answer = Awaited<ReturnType<Site['ask']>>;

function checkRepeated(site: Site, first: ApplicationReceipt, { url, status, headers, bytes }: Answer): void {
  const again = z.safeParse(applicationReceiptSchema, parseJson(bytes)).data;
  const isSame = again?.reference === first.reference && again.secret === first.secret;
  const what = [
    ...(status === 201 || status === 200 ? [] : [status]),
    ...(isSame ? [] : ['reference']),
    ...(headers.get('idempotent-replayed') === 'true' ? [] : ['Idempotent-Replayed']),
  ].join(', ');
  if (what !== '') site.report('writes.not-repeatable', { url, parameters: { what } });
}

/** What was taken although it should not have been is taken back as well. */
async function checkReused(site: Site, first: ApplicationReceipt, { url, status, bytes }: Answer): Promise<void> {
  if (status === 422 && readProblemType(bytes) === 'idempotency-key-reused') return;
  site.report('writes.key-reused', { url, parameters: { status } });
  const other = z.safeParse(applicationReceiptSchema, parseJson(bytes)).data;
  if (other !== undefined && other.reference !== first.reference) await withdraw(site, other);
}

const byHolder = ({ secret }: ApplicationReceipt) => ({ Origin: NO_PAGE, Authorization: `Bearer ${secret}` });

async function checkState(site: Site, receipt: ApplicationReceipt): Promise<void> {
  const path = paths.applicationState(receipt.reference);
  const { url, status, bytes } = await site.ask({ path, headers: byHolder(receipt) });
  if (status !== 200) site.report('writes.state', { url, parameters: { status } });
  else judgeDocument(site, { url, path, raw: parseJson(bytes) }, applicationStateSchema);
}

async function withdraw(site: Site, receipt: ApplicationReceipt): Promise<void> {
  const { reference } = receipt;
  const question = { path: paths.application(reference), method: 'DELETE', headers: byHolder(receipt) };
  const { url, status } = await site.ask(question);
  if (status < 200 || status > 299) site.report('writes.withdraw', { url, parameters: { status, reference } });
}
