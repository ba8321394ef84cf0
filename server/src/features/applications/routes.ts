import type { Hono } from 'hono';
import type { ApiDependencies } from '../../dependencies.ts';
import { readBearerToken } from '../../http/bearer-token.ts';
import { readJsonBody } from '../../http/json-body.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { readRoute } from '../../http/read-route.ts';
import { fileId, idOf, queryOf, type RequestVariables } from '../../http/request.ts';
import { writeRoute } from '../../http/write-route.ts';
import { createJudge } from '../defence/judge.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { openWithSecret } from './open-with-secret.ts';
import { readState } from './read-state.ts';
import { createReceiptSecrets } from './receipt-secret.ts';
import { createSubmit } from './submit.ts';
import { withdraw } from './withdraw.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' } as const;
const SECRET = 'Send the secret of the receipt as a bearer token.';

/** Applications: sent, and afterwards seen and withdrawn with the secret of the receipt. */
export function mountApplications(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, secretKey, now = () => new Date(), judge = createJudge(dependencies) } = dependencies;
  const secrets = createReceiptSecrets(db, secretKey);
  const submit = createSubmit({ ...dependencies, secrets, now, judge });

  writeRoute(app, 'POST', '/initiatives/:initiative/applications', async (c) => {
    refuseParameters(queryOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const key = readIdempotencyKey(c.req.header('idempotency-key'));
    const { receipt, isReplay } = await submit(initiative, key, await readJsonBody(c.req.raw));
    return c.json(receipt, 201, { ...NOT_CACHED, ...(isReplay && { 'Idempotent-Replayed': 'true' }) });
  });

  readRoute(app, '/applications/:file{[^/]+\\.json}', async (c) => {
    refuseParameters(queryOf(c));
    const secret = readBearerToken(c.req.header('authorization'), SECRET);
    const application = await openWithSecret(db, secrets, fileId(c.req.param('file')), secret);
    return c.json(await readState(db, application), 200, NOT_CACHED);
  });

  writeRoute(app, 'DELETE', '/applications/:reference', async (c) => {
    refuseParameters(queryOf(c));
    const secret = readBearerToken(c.req.header('authorization'), SECRET);
    const application = await openWithSecret(db, secrets, idOf(c.req.param('reference')), secret);
    await withdraw({ ...dependencies, now }, application);
    return c.body(null, 204, NOT_CACHED);
  });
}
