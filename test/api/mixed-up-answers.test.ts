import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createApplicationRemote } from '../../src/api/application-remote.ts';
import {
  applicationReceiptExample,
  applicationRequestExample,
  problemExample,
} from '../../src/contract/examples/index.ts';
import { PROBLEM_BASE } from '../../src/contract/index.ts';
import { type FaultServer, startFaultServer } from '../support/fault-server.ts';

const receiptFor = (key: string) => ({ ...applicationReceiptExample, key });

describe('an application in a network that mixes answers up', () => {
  let server: FaultServer;
  before(async () => {
    server = await startFaultServer();
  });
  after(() => server.close());

  const apply = (key: string, status: number, body: object) => {
    server.answer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    return createApplicationRemote(`${server.origin}/v1`).submit('nfk', key, applicationRequestExample, { retries: 0 });
  };
  const reused = (receipt: object) => ({ ...problemExample, type: `${PROBLEM_BASE}idempotency-key-reused`, receipt });

  it('takes the receipt of its own key, however that is written', async () => {
    const key = randomUUID();
    for (const own of [key, key.toUpperCase()]) {
      const submitted = await apply(key, 201, receiptFor(own));
      assert.equal(submitted.name, 'accepted');
    }
  });

  it('takes a receipt that names no key', async () => {
    const { key, ...receipt } = applicationReceiptExample;
    assert.equal((await apply(randomUUID(), 201, receipt)).name, 'accepted');
  });

  it('does not take the receipt of somebody else for its own', async () => {
    const submitted = await apply(randomUUID(), 201, receiptFor(randomUUID()));
    assert.equal(submitted.name, 'unknown');
  });

  it('does not take what somebody else sent before for its own', async () => {
    const key = randomUUID();
    assert.equal((await apply(key, 422, reused(receiptFor(key)))).name, 'reused');
    assert.equal((await apply(key, 422, reused(receiptFor(randomUUID())))).name, 'unknown');
  });
});
