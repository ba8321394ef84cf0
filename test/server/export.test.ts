import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import { exportFolder } from '../../server/src/export/export-folder.ts';
import { importFile } from '../../server/src/import/import-file.ts';
import { serveFolder } from '../../scripts/test/serve-folder.ts';
import {
  endpointIndexSchema,
  eventsSchema,
  initiativeSchema,
  memberSchema,
  membersSchema,
  progressSchema,
} from '../../src/contract/index.ts';
import { databases } from './support/databases.ts';
import { createTestApp, DEMO_DAY, DEMO_FOLDER, fillWithDemo } from './support/test-app.ts';

/** What a folder has no place for, in an answer of the server. */
const withoutApplications = (key: string, value: unknown): unknown => {
  if (key === 'application') return undefined;
  return key === 'views'
    ? z
        .array(z.string())
        .parse(value)
        .filter((view) => view !== 'applications')
    : value;
};

const LOGOS = join(DEMO_FOLDER, 'logos');
/** Noon of the day that the sample data is loaded on. */
const NOW = new Date(`${DEMO_DAY}T11:00:00Z`);
const progressListSchema = z.object({ progress: z.array(z.pick(progressSchema, { municipality: true })) });
const readDemo = (file: string): unknown => JSON.parse(readFileSync(join(DEMO_FOLDER, file), 'utf8'));

for (const { name, open } of databases) {
  describe(`export from ${name}`, () => {
    let connection: Connection;
    let parent = '';
    before(async () => {
      parent = mkdtempSync(join(tmpdir(), 'klima-'));
      connection = await open();
      await fillWithDemo(connection.db);
    });
    after(async () => {
      rmSync(parent, { recursive: true });
      await connection.close();
    });

    it('is a folder that answers as the server does, but for a calendar that follows filters and applications', async () => {
      const folder = join(parent, 'out');
      await exportFolder(connection.db, folder, LOGOS, [], NOW);
      const app = createTestApp(connection.db, [], undefined, { now: () => NOW });
      const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
      const index = z.parse(endpointIndexSchema, read('index.json'));
      const paths = ['index.json'];
      for (const { id } of index.initiatives) {
        const list = z.parse(membersSchema, read(`initiatives/${id}/members.json`));
        assert.equal(list.complete, true);
        assert.equal(list.total, list.members.length);
        assert.equal(z.parse(initiativeSchema, read(`initiatives/${id}.json`)).id, id);
        assert.ok(z.parse(eventsSchema, read(`initiatives/${id}/events.json`)).events.length > 0);
        paths.push(`initiatives/${id}.json`, `initiatives/${id}/members.json`, `initiatives/${id}/events.json`);
        const calendar = await (await app.get(`/v1/initiatives/${id}/events.ics`)).text();
        assert.equal(readFileSync(join(folder, `initiatives/${id}/events.ics`), 'utf8'), calendar);
        for (const member of list.members) {
          const path = `initiatives/${id}/members/${member.id}.json`;
          assert.deepEqual(z.parse(memberSchema, read(path)), member);
          paths.push(path);
        }
        if (existsSync(join(folder, `initiatives/${id}/checklist.json`))) {
          const { progress } = z.parse(progressListSchema, readDemo(`progress/${id}.json`));
          paths.push(`initiatives/${id}/checklist.json`);
          for (const { municipality } of progress) {
            const path = `initiatives/${id}/checklist/${municipality.number}.json`;
            assert.ok(z.parse(progressSchema, read(path)).summary);
            paths.push(path);
          }
          const table = await (await app.get(`/v1/initiatives/${id}/checklist.csv`)).arrayBuffer();
          assert.deepEqual(readFileSync(join(folder, `initiatives/${id}/checklist.csv`)), Buffer.from(table));
        }
        const csv = await (await app.get(`/v1/initiatives/${id}/members.csv`)).arrayBuffer();
        assert.deepEqual(readFileSync(join(folder, `initiatives/${id}/members.csv`)), Buffer.from(csv));
      }
      for (const path of paths) {
        const answered = await (await app.get(`/v1/${path}`)).text();
        const asFiles = answered
          .replaceAll('"url":"/logos/', '"url":"logos/')
          .replace(/,"(subscribable|editable)":true/, '');
        assert.deepEqual(read(path), JSON.parse(asFiles, withoutApplications), path);
      }
      assert.deepEqual(readdirSync(join(folder, 'logos')), readdirSync(LOGOS));
    });

    it('does not say how to apply, for files take no applications', async () => {
      const folder = join(parent, 'quiet');
      await exportFolder(connection.db, folder, LOGOS, []);
      const answered: unknown = await (await createTestApp(connection.db).get('/v1/initiatives/nfk.json')).json();
      assert.ok(z.parse(initiativeSchema, answered).application);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
      for (const file of files) {
        const text = readFileSync(join(folder, file), 'utf8');
        assert.doesNotMatch(text, /"application":|"applications"/, file);
      }
    });

    it('has logos that load wherever the folder lies', async () => {
      const site = join(parent, 'site');
      await exportFolder(connection.db, join(site, 'kommune', 'klima-data'), LOGOS, []);
      const { server, port } = await serveFolder(site);
      try {
        const endpoint = `http://127.0.0.1:${port}/kommune/klima-data/`;
        const body: unknown = await (await fetch(new URL('initiatives/nfk/members.json', endpoint))).json();
        const { members } = z.parse(membersSchema, body);
        const logos = members.flatMap(({ logo }) => logo?.url ?? []).filter((url) => !url.endsWith('finnes-ikke.svg'));
        assert.ok(logos.length > 0);
        for (const url of logos) {
          const response = await fetch(new URL(url, endpoint));
          assert.equal(response.status, 200, url);
          assert.equal(response.headers.get('content-type'), 'image/svg+xml');
        }
      } finally {
        server.close();
      }
    });

    it('can be imported again', async () => {
      const folder = join(parent, 'back');
      await exportFolder(connection.db, folder, LOGOS, []);
      const file = join(folder, 'initiatives/nfk/members.json');
      const command = { kind: 'members', file, initiative: 'nfk', replace: true } as const;
      const unchanged = / 0 added, 0 changed, \d+ unchanged, 0 rem/;
      assert.match(await importFile(connection.db, command, '2026-11-22'), unchanged);
      for (const name of ['events.json', 'events.ics']) {
        const events = { ...command, kind: 'events', file: join(folder, 'initiatives/nfk', name) } as const;
        assert.match(await importFile(connection.db, events, '2026-11-22'), unchanged);
      }
      const inside = join(folder, 'initiatives/nettonull');
      const checklist = { kind: 'checklist', file: `${inside}/checklist.json`, initiative: 'nettonull' } as const;
      const before = await connection.db.selectFrom('checklists').selectAll().orderBy('initiative').execute();
      assert.match(await importFile(connection.db, { ...checklist, replace: false }, '2026-11-22'), /6 steps/);
      assert.deepEqual(
        await connection.db.selectFrom('checklists').selectAll().orderBy('initiative').execute(),
        before,
      );
      for (const number of readdirSync(join(inside, 'checklist'))) {
        const progress = { ...checklist, kind: 'progress', file: join(inside, 'checklist', number) } as const;
        assert.match(await importFile(connection.db, { ...progress, replace: false }, '2026-11-22'), unchanged);
      }
      const municipalities = { ...command, file: `${inside}/members.json`, initiative: 'nettonull' };
      assert.match(await importFile(connection.db, municipalities, '2026-11-22'), unchanged);
    });

    it('leaves nothing of members who are gone, and no half file', async () => {
      const folder = join(parent, 'again');
      await exportFolder(connection.db, folder, LOGOS, []);
      const stale = join(folder, 'initiatives/nfk/members/left-long-ago.json');
      const half = join(folder, 'initiatives/nfk/members/half.json.tmp');
      writeFileSync(stale, '{}');
      writeFileSync(half, '{');
      const staleCalendar = join(folder, 'initiatives/closed/events.ics');
      mkdirSync(join(folder, 'initiatives/closed'));
      writeFileSync(staleCalendar, '');
      const written = await exportFolder(connection.db, folder, LOGOS, []);
      assert.ok(!existsSync(stale) && !existsSync(half) && !existsSync(staleCalendar));
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      assert.equal(files.length, written);
    });

    it('does not touch a folder that holds something else', async () => {
      const folder = join(parent, 'website');
      mkdirSync(folder);
      writeFileSync(join(folder, 'index.html'), 'mine');
      await assert.rejects(exportFolder(connection.db, folder, LOGOS, []), /something else/);
      assert.deepEqual(readdirSync(folder), ['index.html']);
    });
  });
}
