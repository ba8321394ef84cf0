import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkEndpoint } from '../../src/checker/index.ts';
import { ENDPOINT, type Fetch, NOW, openDemo, ORIGIN } from './support/demo-endpoint.ts';

describe('a check of the reference server', () => {
  let demo: { readonly fetch: Fetch; readonly close: () => Promise<void> };
  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.close());

  it('finds nothing to complain of', async () => {
    const report = await checkEndpoint(ENDPOINT, { fetch: demo.fetch, origin: ORIGIN, now: () => NOW.getTime() });
    const complaints = report.findings.filter(({ level }) => level === 'warning' || level === 'error');
    assert.deepEqual(complaints, []);
    assert.equal(report.verdict, 'ok');
    assert.equal(report.contractVersion, '1');
  });
});
