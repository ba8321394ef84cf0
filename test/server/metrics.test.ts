import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { createApplying, NOW, openForm } from './support/applying.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';

const TOKEN = 'a-token-of-sixteen';
const BEARER = { Authorization: `Bearer ${TOKEN}` };
const KEY = '6e8bc430-9c3a-4f1d-8a52-1d2f6b3c4e5f';
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

for (const { name, open } of databases) {
  describe(`/metrics on ${name}`, () => {
    let connection: Connection;
    let clock = NOW;
    let app: ReturnType<typeof createApplying>;
    const sample = async (metric: string): Promise<number | undefined> => {
      const text = await (await app.get('/metrics', BEARER)).text();
      const line = text.split('\n').find((candidate) => candidate.startsWith(`${metric} `));
      return line === undefined ? undefined : Number(line.slice(metric.length));
    };
    before(async () => {
      connection = await open();
      await openForm(connection.db);
      app = createApplying(connection.db, { metricsToken: TOKEN, now: () => clock });
    });
    after(() => connection.close());

    it('is not there unless it has a token, and tells nobody else', async () => {
      const closed = createApplying(connection.db);
      await assertProblem(await closed.get('/metrics', BEARER), 'not-found');
      await assertProblem(await app.get('/metrics'), 'unauthorized');
      await assertProblem(await app.get('/metrics', { Authorization: 'Bearer another-token-of' }), 'unauthorized');
      const response = await app.get('/metrics', BEARER);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    });

    it('counts requests by pattern, and nothing that was asked for becomes a label', async () => {
      for (const path of ['/v1/initiatives/canary-1.json', '/canary-2', '/v1/initiatives/nfk.json?canary-3=1']) {
        await app.get(path, { 'User-Agent': 'canary-4', 'X-Forwarded-For': '203.0.113.9' });
      }
      const text = await (await app.get('/metrics', BEARER)).text();
      assert.doesNotMatch(text, /canary|203\.0\.113/);
      assert.match(text, /klimabrikker_http_requests_total\{method="GET",route="unknown",status="404"\} 1/);
      assert.match(text, /klimabrikker_http_request_duration_seconds_bucket\{le="0.01",route="[^"]+"\} \d/);
      assert.match(text, /klimabrikker_build_info\{version="[\d.]+",node="v\d+[^"]*"\} 1/);
      assert.match(text, /process_resident_memory_bytes \d/);
    });

    it('counts applications by what became of them, and mails that wait', async () => {
      await app.apply(applicationRequestExample, KEY);
      await app.apply(applicationRequestExample, KEY);
      await app.apply({});
      const count = (outcome: string) => sample(`klimabrikker_applications_total{outcome="${outcome}"}`);
      assert.deepEqual([await count('received'), await count('repeated'), await count('refused')], [1, 1, 1]);
      assert.equal(await count('failed'), 0);
      assert.ok((await sample('klimabrikker_outbox_mails{state="waiting"}'))! > 0);
      clock = later(90);
      assert.equal(await sample('klimabrikker_outbox_oldest_waiting_seconds{state="waiting"}'), 90);
      await connection.db.updateTable('outbox').set({ failed_at: clock.toISOString() }).execute();
      assert.equal(await sample('klimabrikker_outbox_mails{state="waiting"}'), 0);
      assert.ok((await sample('klimabrikker_outbox_mails{state="failed"}'))! > 0);
      assert.equal(await sample('klimabrikker_outbox_oldest_waiting_seconds{state="waiting"}'), 0);
    });

    it('says that the database is away, and then has no number for what is in it', async () => {
      assert.equal(await sample('klimabrikker_database_up'), 1);
      await connection.db.schema.alterTable('outbox').renameTo('outbox_away').execute();
      assert.equal(await sample('klimabrikker_database_up'), 0);
      assert.equal(await sample('klimabrikker_outbox_mails{state="waiting"}'), undefined);
    });
  });
}
