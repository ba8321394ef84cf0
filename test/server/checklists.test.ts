import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Database } from '../../server/src/db/database.ts';
import { revokeStaff } from '../../server/src/features/access/staff.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { findVersions } from '../../server/src/features/checklists/version-log.ts';
import {
  type Checklist,
  checklistSchema,
  membersSchema,
  type Progress,
  progressSchema,
  versionTag,
} from '../../src/contract/index.ts';
import { checklistExample, progressChangeExample, progressExample } from '../../src/contract/examples/index.ts';
import { changeBetween, isEmptyChange, mergeProgress, progressToValues, withValues } from '../../src/domain/index.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import {
  CAMPAIGN,
  createEditing,
  type Editing,
  FJORD,
  NOW,
  openCampaign,
  openSessionOf,
  scopeOf,
  SOUND,
} from './support/editing.ts';

const LIST = `/v1/initiatives/${CAMPAIGN}/checklist.json`;
const FILE = `/v1/initiatives/${CAMPAIGN}/checklist/${FJORD}.json`;

async function readProgressOf(response: Response): Promise<Progress> {
  assert.equal(response.status, 200, await response.clone().text());
  const body: unknown = await response.json();
  return z.parse(progressSchema, body);
}

for (const { name, open } of databases) {
  describe(`checklists on ${name}`, () => {
    let connection: Connection;
    let db: Database;
    let app: Editing;
    let time: Date;
    beforeEach(async () => {
      connection = await open();
      ({ db } = connection);
      time = NOW;
      await openCampaign(db);
      app = createEditing(db, { now: () => time });
    });
    afterEach(() => connection.close());

    const read = async (path = FILE) => readProgressOf(await app.get(path));
    const tokenOf = async (number = FJORD) => (await openSessionOf(db, scopeOf(number))).token;

    const findChangeEntry = () =>
      db.selectFrom('audit').selectAll().where('action', '=', 'progress-changed').executeTakeFirstOrThrow();

    it('are answered with what the initiative says of itself, and that changes are taken', async () => {
      const response = await app.get(LIST);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('cache-control') ?? '', /max-age=60/);
      const body: unknown = await response.json();
      const expected: Checklist = { ...checklistExample, timeZone: 'Europe/Oslo', editable: true };
      assert.deepEqual(z.parse(checklistSchema, body), expected);
    });

    it('are a view of their initiative', async () => {
      const index = await (await app.get('/v1/index.json')).text();
      assert.match(index, /"views":\["members","checklist","applications"\]/);
    });

    it('say how far a municipality has come, counted for today, and are asked for again after seconds', async () => {
      const response = await app.get(FILE);
      assert.equal(response.headers.get('cache-control'), 'public, max-age=5, stale-if-error=86400');
      const etag = response.headers.get('etag') ?? '';
      assert.deepEqual(await readProgressOf(response), progressExample);
      assert.equal((await app.get(FILE, { 'If-None-Match': etag })).status, 304);
    });

    it('count anew when the day is over where the initiative is', async () => {
      const keys = async () => Object.keys((await read()).summary?.statuses ?? {});
      assert.ok((await keys()).includes('report:2026'));
      time = new Date('2026-12-31T22:59:59Z');
      assert.ok((await keys()).includes('report:2026'));
      time = new Date('2026-12-31T23:00:00Z');
      assert.ok((await keys()).includes('report:2027'));
    });

    it('are empty for a member that has done nothing, and not there for anybody else', async () => {
      const progress = await read(`/v1/initiatives/${CAMPAIGN}/checklist/${SOUND}.json`);
      assert.deepEqual([progress.version, progress.steps, progress.joined], [0, {}, '2021-09']);
      for (const path of [
        `/v1/initiatives/${CAMPAIGN}/checklist/0301.json`,
        `/v1/initiatives/${CAMPAIGN}/checklist/sundet.json`,
        '/v1/initiatives/nobody/checklist.json',
        '/v1/initiatives/nobody/checklist.csv',
        `/v1/initiatives/nobody/checklist/${FJORD}.json`,
      ])
        await assertProblem(await app.get(path), 'not-found');
      await assertProblem(await app.get(`${FILE}?v=1`), 'invalid-request');
      await assertProblem(await app.get(`${LIST}?v=1`), 'invalid-request');
    });

    it('are a table of all municipalities in a language', async () => {
      const table = `/v1/initiatives/${CAMPAIGN}/checklist.csv`;
      const response = await app.get(table);
      assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.match(
        response.headers.get('content-disposition') ?? '',
        /^attachment; filename="nettonull-checklist.csv"$/,
      );
      assert.match(await response.text(), /9901;Fjordbyen;ferdig;i arbeid;venter på andre;ikke startet;1 av 3/);
      assert.match(await (await app.get(`${table}?language=nn`)).text(), /ventar på andre;ikkje starta/);
      assert.match(await (await app.get(`${table}?language=en`)).text(), /;in progress;waiting for others;not started/);
      time = new Date('2026-09-15T22:00:00Z');
      assert.match(await (await app.get(`${table}?language=en`)).text(), /;done;overdue;overdue;not started;/);
      await assertProblem(await app.get(`${table}?language=fr`), 'invalid-request');
    });

    describe('are changed', () => {
      it('by whoever has the link of the municipality, who gets the whole of it back', async () => {
        const { token, id } = await openSessionOf(db, scopeOf());
        assert.equal((await read()).version, 17);
        const response = await app.patch(progressChangeExample, { token, version: 17 });
        assert.equal(response.headers.get('etag'), '"v18"');
        assert.equal(response.headers.get('cache-control'), 'no-store');
        const changed = await readProgressOf(response);
        assert.equal(changed.version, 18);
        assert.deepEqual(changed.steps.council, {
          status: 'done',
          route: 'decision',
          evidence: { 'case-number': '2026/114', 'decided-on': '2026-05-03' },
          updatedAt: NOW.toISOString(),
          updatedBy: 'Fjordbyen',
        });
        assert.deepEqual(changed.steps.paper, progressExample.steps.paper);
        assert.deepEqual(changed.summary?.steps, { done: 2, total: 3 });
        assert.equal(changed.asOf, NOW.toISOString());
        assert.deepEqual(await read(), changed, 'at once');
        assert.deepEqual(
          (await findVersions(db, CAMPAIGN, FJORD)).filter(({ version }) => version === 18),
          [
            {
              version: 18,
              at: NOW.toISOString(),
              actor: `municipality:${id}`,
              changes: {
                '/steps/council/status': ['in-progress', 'done'],
                '/steps/council/evidence/decided-on': ['', '2026-05-03'],
              },
            },
          ],
        );
      });

      it('in other copies of the server within a second', async (t) => {
        const clock = performance.now.bind(performance);
        let elapsed = 0;
        t.mock.method(performance, 'now', () => clock() + elapsed);
        const other = createEditing(db);
        assert.equal((await readProgressOf(await other.get(FILE))).version, 17);
        await app.patch(progressChangeExample, { token: await tokenOf(), version: 17 });
        elapsed = 1000;
        assert.equal((await readProgressOf(await other.get(FILE))).version, 18);
      });

      it('by the secretariat of the initiative, in its own name', async () => {
        const { token, id } = await openSessionOf(db, { kind: 'desk', initiative: CAMPAIGN });
        const changed = await readProgressOf(await app.patch(progressChangeExample, { token, version: 17 }));
        assert.equal(changed.steps.council?.updatedBy, 'Fjordregionens sekretariat');
        const entry = await findChangeEntry();
        assert.equal(entry.actor, `secretariat:${id}`);
      });

      it('from nothing by a member that has not begun', async () => {
        const place = `${CAMPAIGN}/checklist/${SOUND}`;
        const token = await tokenOf(SOUND);
        const changed = await readProgressOf(
          await app.patch({ steps: { paper: { status: 'in-progress' } } }, { token, version: 0, place }),
        );
        assert.deepEqual([changed.version, changed.municipality.name, changed.joined], [1, 'Sundet', '2021-09']);
      });

      it('with the members that tell of it', async () => {
        const path = `/v1/initiatives/${CAMPAIGN}/members.json`;
        const summaries = async () => {
          const body: unknown = await (await app.get(path)).json();
          return z.parse(membersSchema, body).members.map(({ progress }) => progress);
        };
        assert.deepEqual(await summaries(), [progressExample.summary, undefined]);
        const changed = await readProgressOf(
          await app.patch(progressChangeExample, { token: await tokenOf(), version: 17 }),
        );
        assert.deepEqual(await summaries(), [changed.summary, undefined]);
      });

      it('and logged without what was typed', async () => {
        const token = await tokenOf();
        await app.patch(progressChangeExample, { token, version: 17 });
        const entry = await findChangeEntry();
        assert.equal(entry.subject, `/${CAMPAIGN}/${FJORD}`);
        assert.deepEqual(JSON.parse(entry.details), {
          version: 18,
          values: ['/steps/council/evidence/decided-on', '/steps/council/status'],
        });
        assert.equal((await verifyAudit(db)).kind, 'ok');
        assert.ok(!app.logged().includes('2026-05-03') && !app.logged().includes(token));
      });

      it('not at all by what is so already', async () => {
        const token = await tokenOf();
        const before = await read();
        for (const change of [
          { steps: {} },
          { steps: { council: {} } },
          { steps: { council: { status: 'in-progress', evidence: { minutes: '' } }, paper: { reason: '' } } },
        ]) {
          const response = await app.patch(change, { token, version: 17 });
          assert.equal(response.headers.get('etag'), '"v17"');
          assert.deepEqual(await readProgressOf(response), before);
        }
        assert.deepEqual(await read(), before);
        assert.ok((await findVersions(db, CAMPAIGN, FJORD)).every(({ version }) => version <= 17));
      });

      it('only where something is changed: other steps that were sent along keep their date', async () => {
        const { steps } = progressExample;
        const change = {
          steps: { ...progressChangeExample.steps, paper: { status: steps.paper?.status, evidence: { cut: '55' } } },
        };
        const changed = await readProgressOf(await app.patch(change, { token: await tokenOf(), version: 17 }));
        assert.deepEqual(changed.steps.paper, steps.paper);
      });
    });

    describe('are not changed', () => {
      it('without saying from which version, or from one that is no more', async () => {
        const token = await tokenOf();
        await assertProblem(await app.patch(progressChangeExample, { token }), 'precondition-required');
        for (const version of ['17', 'v17', '"17"', '*', 'W/"v17"', '"v17", "v18"', '"v1e3"', `"v${'1'.repeat(30)}"`])
          await assertProblem(await app.patch(progressChangeExample, { token, version }), 'invalid-request');
        for (const version of [0, 16, 18, 999_999_999]) {
          const problem = await assertProblem(
            await app.patch(progressChangeExample, { token, version }),
            'version-conflict',
          );
          assert.deepEqual(problem.current, progressExample);
        }
        assert.equal((await read()).version, 17);
      });

      it('twice by two who come at the same time', async () => {
        const token = await tokenOf();
        const changes = ['2026-05-01', '2026-05-02'].map((day) => ({
          steps: { council: { evidence: { 'decided-on': day } } },
        }));
        for (let version = 17; version < 27; version += 1) {
          const answers = await Promise.all(
            changes.map((change) =>
              app.patch({ steps: { council: { ...change.steps.council, reason: `${version}` } } }, { token, version }),
            ),
          );
          assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
        }
        assert.equal((await read()).version, 27);
      });

      it('once more by whoever got no answer: what is there now holds the change', async () => {
        const token = await tokenOf();
        const base = progressToValues(progressExample);
        const mine = withValues(base, { '/steps/council/status': 'done' });
        const change = changeBetween(base, mine);
        await app.patch(change, { token, version: 17 });
        await app.patch({ steps: { paper: { status: 'waiting' } } }, { token, version: 18 });
        const { current } = await assertProblem(await app.patch(change, { token, version: 17 }), 'version-conflict');
        const theirs = progressToValues(current ?? progressExample);
        const { values, conflicts } = mergeProgress(base, mine, theirs);
        assert.deepEqual(conflicts, []);
        assert.ok(isEmptyChange(changeBetween(theirs, values)));
      });

      it('by what no change may be', async () => {
        const token = await tokenOf();
        for (const [change, pointer, code] of [
          [[], '', 'invalid'],
          [{}, '/steps', 'missing'],
          [{ steps: {}, more: 1 }, '/more', 'unknown-field'],
          [{ steps: { council: { done: true } } }, '/steps/council/done', 'unknown-field'],
          [{ steps: { council: { status: 'finished' } } }, '/steps/council/status', 'invalid'],
          [{ steps: { council: { status: 'not-applicable' } } }, '/steps/council/reason', 'missing'],
          [{ steps: { council: { route: 'vote' } } }, '/steps/council/route', 'not-offered'],
          [{ steps: { nothing: { status: 'done' } } }, '/steps/nothing', 'unknown-field'],
          [{ steps: { report: { status: 'done' } } }, '/steps/report', 'unknown-field'],
          [{ steps: { 'report:2027': { status: 'done' } } }, '/steps/report:2027', 'unknown-field'],
          [
            { steps: { council: { evidence: { 'decided-on': '2026-02-30' } } } },
            '/steps/council/evidence/decided-on',
            'date',
          ],
          [
            { steps: { council: { evidence: { minutes: 'javascript:alert(1)' } } } },
            '/steps/council/evidence/minutes',
            'website',
          ],
          [
            { steps: { register: { evidence: { platform: 'other' } } } },
            '/steps/register/evidence/platform',
            'not-offered',
          ],
          [{ steps: { register: { documents: { map: 'sent' } } } }, '/steps/register/documents/map', 'unknown-field'],
          [
            { steps: { paper: { evidence: { measure: 'x'.repeat(501) } } } },
            '/steps/paper/evidence/measure',
            'too-long',
          ],
          [{ steps: { paper: { reason: '13097248022' } } }, '/steps/paper/reason', 'national-identity-number'],
          [{ steps: { constructor: { status: 'done' } } }, '/steps/constructor', 'unknown-field'],
          [
            '{"steps":{"council":{"evidence":{"constructor":"x"}}}}',
            '/steps/council/evidence/constructor',
            'unknown-field',
          ],
        ] as const) {
          const { errors } = await assertProblem(await app.patch(change, { token, version: 17 }), 'validation');
          assert.deepEqual(
            errors?.map((error) => [error.pointer, error.code]),
            [[pointer, code]],
            JSON.stringify(change),
          );
        }
        await assertProblem(await app.patch('{', { token, version: 17 }), 'invalid-request');
        await assertProblem(await app.patch(`"${'x'.repeat(65_536)}"`, { token, version: 17 }), 'payload-too-large');
        const headers = { 'Content-Type': 'text/plain' };
        await assertProblem(await app.patch({}, { token, version: 17, headers }), 'unsupported-media-type');
        assert.equal((await read()).version, 17);
      });

      it('by nobody, nor with a token that opens nothing, nor after the session', async () => {
        const without = await app.patch(progressChangeExample, { version: 17 });
        assert.equal(without.headers.get('www-authenticate'), 'Bearer');
        await assertProblem(without, 'unauthorized');
        for (const token of ['x', 'x'.repeat(43)])
          await assertProblem(await app.patch(progressChangeExample, { token, version: 17 }), 'unauthorized');
        const token = await tokenOf();
        time = new Date(NOW.getTime() + 8 * 3_600_000);
        await assertProblem(await app.patch(progressChangeExample, { token, version: 17 }), 'link-expired');
        assert.equal((await read()).version, 17);
      });

      it('from the moment on that somebody is removed', async () => {
        const token = await tokenOf();
        assert.equal((await app.patch(progressChangeExample, { token, version: 17 })).status, 200);
        await revokeStaff(db, 'klima@fjordbyen.example', NOW);
        await assertProblem(await app.patch(progressChangeExample, { token, version: 18 }), 'unauthorized');
      });

      it('with the link of another municipality, which hears whose link it has', async () => {
        const place = `${CAMPAIGN}/checklist/${SOUND}`;
        const problem = await assertProblem(
          await app.patch({}, { token: await tokenOf(), version: 0, place }),
          'forbidden',
        );
        assert.equal(problem.detail, 'The link is for Fjordbyen (9901) in nettonull.');
      });

      it('by a page of another site', async () => {
        const token = await tokenOf();
        const headers = { Origin: 'https://www.example.org' };
        await assertProblem(await app.patch(progressChangeExample, { token, version: 17, headers }), 'forbidden');
      });
    });

    it('answer every body with a problem or with what came of it, and never fail', async () => {
      const token = await tokenOf();
      const key = fc.oneof(
        fc.constantFrom(
          'paper',
          'council',
          'register',
          'report:2026',
          'report:1999',
          'report',
          '__proto__',
          'toString',
        ),
        fc.string(),
      );
      const id = fc.oneof(
        fc.constantFrom('cut', 'decided-on', 'minutes', 'platform', 'authorisation', '__proto__'),
        fc.string(),
      );
      const text = fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '2026-05-01', 'https://a.no', '12'),
      );
      const wild = fc.jsonValue();
      const step = fc.record(
        {
          status: fc.oneof(fc.constantFrom('done', 'waiting', 'not-applicable', 'not-started'), text, wild),
          route: fc.oneof(fc.constantFrom('decision', 'information', ''), text, wild),
          reason: fc.oneof(text, wild),
          evidence: fc.oneof(fc.dictionary(id, fc.oneof(text, wild)), wild),
          documents: fc.oneof(fc.dictionary(id, fc.oneof(fc.constantFrom('draft', 'sent', 'missing'), wild)), wild),
          more: wild,
        },
        { requiredKeys: [] },
      );
      const body = fc.oneof(
        { weight: 8, arbitrary: fc.record({ steps: fc.dictionary(key, step) }) },
        { weight: 1, arbitrary: fc.record({ steps: wild }) },
        { weight: 1, arbitrary: wild },
      );
      await fc.assert(
        fc.asyncProperty(body, async (change) => {
          const { version } = await read();
          const response = await app.patch(JSON.stringify(change), { token, version });
          if (response.status === 200) {
            const changed = await readProgressOf(response);
            assert.equal(response.headers.get('etag'), versionTag(changed.version));
            assert.deepEqual(await read(), changed);
            return;
          }
          const { errors = [] } = await assertProblem(response, 'validation');
          assert.ok(errors.length > 0);
        }),
        propertyRuns(200),
      );
    });
  });
}
