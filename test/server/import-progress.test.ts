import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { parseCommand } from '../../server/src/commands/command-line.ts';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Database } from '../../server/src/db/database.ts';
import { listHistory } from '../../server/src/features/checklists/list-history.ts';
import { refreshSummaries } from '../../server/src/features/checklists/member-summaries.ts';
import { findProgress } from '../../server/src/features/checklists/progress-repository.ts';
import { findVersions } from '../../server/src/features/checklists/version-log.ts';
import { ImportError } from '../../server/src/import/import-error.ts';
import { importFile } from '../../server/src/import/import-file.ts';
import { resolveDemoTimes } from '../../server/src/import/resolve-demo-times.ts';
import { membersSchema, type Progress } from '../../src/contract/index.ts';
import { checklistExample, progressChangeExample, progressExample } from '../../src/contract/examples/index.ts';
import { databases } from './support/databases.ts';
import {
  CAMPAIGN,
  createEditing,
  FJORD,
  municipality,
  openCampaign,
  openSessionOf,
  scopeOf,
  SOUND,
  TODAY,
} from './support/editing.ts';

const { summary, ...progress } = progressExample;
const council = { ...progress.steps.council, status: 'waiting' };
const changed = { ...progress, steps: { ...progress.steps, council } };

for (const { name, open } of databases) {
  describe(`importing checklists and progress into ${name}`, () => {
    let connection: Connection;
    let db: Database;
    let folder: string;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'klima-'));
      connection = await open();
      ({ db } = connection);
      await openCampaign(db);
    });
    afterEach(async () => {
      rmSync(folder, { recursive: true });
      await connection.close();
    });

    const load = (
      kind: 'checklist' | 'progress' | 'members',
      content: unknown,
      { replace = false, initiative = CAMPAIGN, today = TODAY } = {},
    ): Promise<string> => {
      const file = join(folder, 'file.json');
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return importFile(db, { kind, file, initiative, replace }, today);
    };
    const stored = (number = FJORD) => findProgress(db, CAMPAIGN, number);
    const summaries = async () => {
      const app = createEditing(db);
      const body: unknown = await (await app.get(`/v1/initiatives/${CAMPAIGN}/members.json`)).json();
      const { members } = z.parse(membersSchema, body);
      return Object.fromEntries(members.map((member) => [member.name, member.progress]));
    };
    const issuesOf = async (work: Promise<string>) => {
      const error: unknown = await work.catch((reason: unknown) => reason);
      assert.ok(error instanceof ImportError);
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    };

    it('takes a list, an answer with a list, and the answer of one municipality', async () => {
      for (const content of [[progress], { progress: [progress], asOf: TODAY }, progressExample])
        assert.equal(await load('progress', content), 'Municipalities: 0 added, 0 changed, 1 unchanged, 0 removed.');
      assert.deepEqual(await stored(), progress);
    });

    it('never lets a version go back, and writes down what it has changed', async () => {
      assert.match(await load('progress', [{ ...changed, version: 3 }]), /1 changed/);
      assert.equal((await stored())?.version, 18);
      assert.match(await load('progress', [{ ...progress, version: 40 }]), /1 changed/);
      assert.equal((await stored())?.version, 40);
      assert.match(await load('progress', [{ ...progress, version: 2 }]), /1 unchanged/);
      assert.equal((await stored())?.version, 40);
      const versions = await findVersions(db, CAMPAIGN, FJORD);
      assert.deepEqual(
        versions.slice(1).map(({ version, actor, changes }) => [version, actor, changes]),
        [
          [18, 'operator', { '/steps/council/status': ['in-progress', 'waiting'] }],
          [40, 'operator', { '/steps/council/status': ['waiting', 'in-progress'] }],
        ],
      );
    });

    it('can be looked back at', async () => {
      await load('progress', [changed]);
      const lines = await listHistory(db, CAMPAIGN, FJORD);
      assert.match(lines.at(-2) ?? '', /^v18 {2}\d{4}-\S+Z {2}operator$/);
      assert.equal(lines.at(-1), '  /steps/council/status: "in-progress" → "waiting"');
      assert.deepEqual(await listHistory(db, CAMPAIGN, SOUND), ['Nothing was changed of 9902 in nettonull.']);
    });

    it('is noticed by whoever is about to change what they saw before', async () => {
      const app = createEditing(db);
      const { token } = await openSessionOf(db, scopeOf());
      await load('progress', [changed]);
      assert.equal((await app.patch(progressChangeExample, { token, version: 17 })).status, 412);
      assert.equal((await app.patch(progressChangeExample, { token, version: 18 })).status, 200);
    });

    it('removes who is not in the file when told to, and goes on counting when they come back', async () => {
      const sound = { ...progress, version: 1, municipality: { number: SOUND, name: 'Sundet' } };
      assert.match(await load('progress', [sound], { replace: true }), /1 added, 0 changed, 0 unchanged, 1 removed/);
      assert.equal(await stored(), undefined);
      assert.deepEqual(
        Object.entries(await summaries()).map(([who, counted]) => [who, counted !== undefined]),
        [
          ['Fjordbyen', false],
          ['Sundet', true],
        ],
      );
      const app = createEditing(db);
      const { token } = await openSessionOf(db, scopeOf());
      assert.equal((await app.patch({ steps: { paper: { status: 'done' } } }, { token, version: 17 })).status, 200);
      await load('progress', [sound], { replace: true });
      await load('progress', [{ ...progress, version: 1 }]);
      assert.equal((await stored())?.version, 19);
    });

    it('keeps what municipalities have done at the members, whatever a file of members says', async () => {
      const fjord = municipality(FJORD, 'Fjordbyen');
      await load('members', [{ ...fjord, name: 'Fjordby' }, municipality(SOUND, 'Sundet')], { replace: true });
      assert.deepEqual(await summaries(), { Fjordby: summary, Sundet: undefined });
      const other = { ...summary, steps: { done: 3, total: 3 } };
      await load('members', [{ ...fjord, progress: other }]);
      assert.deepEqual((await summaries()).Fjordbyen, summary);
    });

    it('counts again when the steps or the values are other ones', async () => {
      await load('progress', [
        { ...progress, steps: { ...progress.steps, council: { status: 'not-applicable', reason: 'Nei' } } },
      ]);
      assert.deepEqual((await summaries()).Fjordbyen?.steps, { done: 1, total: 2 });
      await load('checklist', {
        ...checklistExample,
        steps: checklistExample.steps.filter(({ id }) => id !== 'report'),
      });
      assert.deepEqual(Object.keys((await summaries()).Fjordbyen?.statuses ?? {}), ['paper', 'council', 'register']);
    });

    it('counts again at New Year, when yearly steps begin anew', async () => {
      await refreshSummaries(db, new Date('2026-12-31T22:30:00Z'));
      assert.deepEqual((await summaries()).Fjordbyen, summary);
      await refreshSummaries(db, new Date('2026-12-31T23:30:00Z'));
      assert.ok('report:2027' in ((await summaries()).Fjordbyen?.statuses ?? {}));
    });

    it('names everything that is wrong with progress, and then stores nothing', async () => {
      const wrong = {
        ...progress,
        version: 0,
        asOf: 'yesterday',
        municipality: { number: SOUND, name: '' },
        steps: {
          paper: { status: 'finished', evidence: { cut: 'many', more: 'x' } },
          council: { status: 'not-applicable' },
          register: { status: 'done', documents: { authorisation: 'lost', plan: 'sent' } },
          nothing: { status: 'not-started' },
          'report:2027': { status: 'done' },
        },
        other: 1,
      };
      assert.deepEqual(await issuesOf(load('progress', [wrong, progress, progress, 5])), [
        'row 1, other: is unknown here or not valid.',
        'row 1, municipality.name: is missing or not valid.',
        'row 1, version: counts up from 1.',
        'row 1, asOf: is not a date or a moment.',
        'row 1, steps.paper.status: may be not-started, in-progress, waiting, done, not-applicable.',
        'row 1, steps.register.documents.authorisation: may be missing, draft, adopted, signed, sent.',
        'row 1, steps.council.reason: is not valid: missing.',
        'row 1, steps.nothing: is not on the checklist.',
        'row 1, steps.report:2027: is not on the checklist.',
        'row 1, steps.paper.evidence.cut: is not valid: number.',
        'row 1, steps.paper.evidence.more: is not on the checklist.',
        'row 1, steps.register.documents.plan: is not on the checklist.',
        'row 3, id: is the same as in row 2.',
        'row 4, progress: is missing or not valid.',
      ]);
      assert.equal(await stored(SOUND), undefined);
      const identified: Progress = {
        ...progress,
        steps: { paper: { status: 'done', evidence: { measure: '13097248022' } } },
      };
      assert.match((await issuesOf(load('progress', [identified]))).join(), /national-identity-number/);
      assert.match((await issuesOf(load('progress', '{}')))[0] ?? '', /neither a list of progress/);
      assert.match((await issuesOf(load('progress', '{"municipality"')))[0] ?? '', /is not JSON/);
    });

    it('names everything that is wrong with a checklist', async () => {
      const [paper, council, register] = checklistExample.steps;
      const wrong = {
        ...checklistExample,
        steps: [
          { ...paper, deadline: '2026-02-30', requires: ['council', 'nothing'] },
          {
            ...council,
            routes: [...(council?.routes ?? []), council?.routes?.[0]],
            proves: ['recognise', 'reconsider'],
          },
          {
            ...register,
            id: 'paper',
            recurrence: 'monthly',
            externalUrl: 'javascript:alert(1)',
            documents: [{ id: 'a', title: 'A', url: 'side' }],
            evidence: [
              { id: 'b', title: 'B', kind: 'colour' },
              { id: 'c', title: 'C', kind: 'choice', routes: ['decision'], proves: ['more'] },
            ],
          },
        ],
        paper: {
          title: 'Sak',
          sections: [{ heading: 'A', paragraphs: [{ text: 'x', route: 'vote', list: 'members' }] }],
        },
        more: true,
      };
      assert.deepEqual(await issuesOf(load('checklist', wrong)), [
        'more: is unknown here or not valid.',
        'steps: has paper more than once.',
        'steps.0.deadline: is a date that does not exist.',
        'steps.0.requires: names nothing, which is not there.',
        'steps.1.routes: has decision more than once.',
        'steps.1.proves: names reconsider, which is not there.',
        'steps.2.recurrence: may be yearly.',
        'steps.2.documents.0.url: is not an address that begins with https://.',
        'steps.2.evidence.0.kind: may be text, document, reference, date, url, number, choice.',
        'steps.2.evidence.1.options: are missing.',
        'steps.2.evidence.1.routes: names decision, which is not there.',
        'steps.2.evidence.1.proves: names more, which is not there.',
        'steps.2.externalUrl: is not an address that begins with https://.',
        'paper.sections.0.paragraphs.0.route: names vote, which is not there.',
        'paper.sections.0.paragraphs.0.list: may be criteria, steps, gaps, documents.',
      ]);
      assert.match((await issuesOf(load('checklist', { steps: [] })))[0] ?? '', /^criteria: is missing/);
    });

    it('needs the initiative, and for progress its checklist', async () => {
      assert.match(
        (await issuesOf(load('checklist', checklistExample, { initiative: 'nobody' })))[0] ?? '',
        /no initiative/,
      );
      await db.deleteFrom('checklists').execute();
      assert.match((await issuesOf(load('progress', [progress])))[0] ?? '', /has no checklist/);
    });

    it('goes with the initiative', async () => {
      await db.deleteFrom('initiatives').execute();
      for (const table of ['checklists', 'progress', 'progress_versions'] as const)
        assert.deepEqual(await db.selectFrom(table).select('initiative').execute(), []);
    });
  });
}

describe('the commands for checklists', () => {
  const checklist = { name: 'import', kind: 'checklist', file: 'a.json', replace: false, initiative: 'nfk' };
  for (const [words, command] of [
    ['import checklist a.json --initiative nfk', checklist],
    ['import checklist a.json --initiative nfk --replace', undefined],
    ['import checklist a.json', undefined],
    ['import progress a.json --initiative nfk --replace', { ...checklist, kind: 'progress', replace: true }],
    ['import progress a.json', undefined],
    ['history 0301 --initiative nfk', { name: 'history', municipality: '0301', initiative: 'nfk' }],
    ['history 0301', undefined],
    ['history --initiative nfk', undefined],
  ] as const) {
    it(`${command === undefined ? 'do not take' : 'take'} ${words}`, () => {
      assert.deepEqual(parseCommand(words.split(' ')), command);
    });
  }
});

describe('times of sample data', () => {
  it('follow the day wherever they stand, and nothing else is touched', () => {
    const given = {
      deadline: { days: 1 },
      steps: [
        { at: { days: 1, time: '09:30' }, evidence: { on: { days: 0 }, month: { days: 0, precision: 'month' } } },
      ],
      days: 3,
      other: { days: 1, hours: 2 },
      nothing: null,
    };
    // A Friday: the day after is a Saturday.
    assert.deepEqual(resolveDemoTimes(given, '2026-11-20', 'Europe/Oslo'), {
      deadline: '2026-11-23',
      steps: [{ at: '2026-11-23T09:30:00+01:00', evidence: { on: '2026-11-20', month: '2026-11' } }],
      days: 3,
      other: { days: 1, hours: 2 },
      nothing: null,
    });
  });
});
