import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApplicationRemote, type Submitted } from '../../src/api/application-remote.ts';
import {
  applicationReceiptExample,
  applicationRequestExample,
  problemExample,
} from '../../src/contract/examples/index.ts';
import { PROBLEM_BASE, PROBLEMS } from '../../src/contract/index.ts';
import { type FaultServer, startFaultServer } from '../support/fault-server.ts';

const { key = '' } = applicationReceiptExample;

/** What is only said when the key has been looked up, so that nothing is stored under it but what is said. */
const JUDGED: Readonly<Record<string, Submitted['name']>> = {
  validation: 'invalid',
  'idempotency-key-reused': 'reused',
  'challenge-required': 'challenged',
  'challenge-failed': 'challenged',
  closed: 'closed',
};

describe('an application whose answer was lost', () => {
  let server: FaultServer;
  before(async () => {
    server = await startFaultServer();
  });
  after(() => server.close());

  const applyTwice = (type: string, status: number) => {
    server.answer(
      ({ socket }) => socket.resetAndDestroy(),
      (_, response) => {
        const { errors } = problemExample;
        const body = { type: PROBLEM_BASE + type, title: 'No', status, errors, receipt: applicationReceiptExample };
        response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
      },
    );
    const wait = (_: number, signal?: AbortSignal) =>
      signal === undefined ? Promise.resolve() : new Promise((resolve) => signal.addEventListener('abort', resolve));
    const remote = createApplicationRemote(`${server.origin}/v1`);
    return remote.submit('nfk', key, applicationRequestExample, { retries: 1, wait });
  };

  for (const [type, status] of Object.entries(PROBLEMS)) {
    const ends = JUDGED[type] ?? 'unknown';
    it(`ends in “${ends}” when the next one is ${type}`, async () => {
      assert.equal((await applyTwice(type, status)).name, ends);
    });
  }
});
