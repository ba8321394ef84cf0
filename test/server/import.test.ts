import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { findList, findMembers } from '../../server/src/features/members/repository.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { ImportError } from '../../server/src/import/import-error.ts';
import { importFile } from '../../server/src/import/import-file.ts';
import { fieldOfHeading } from '../../server/src/import/member-columns.ts';
import { hasNationalIdentityNumber } from '../../src/contract/national-identity-number.ts';
import { initiativeExample, membersExample } from '../../src/contract/examples/index.ts';
import { membersToCsv } from '../../src/domain/index.ts';
import { databases } from './support/databases.ts';
import { DEMO_FOLDER } from './support/test-app.ts';

const TODAY = '2026-11-22';
const HEADING = 'id;navn;type;nummer;status;medlem siden;kommunenummer;kommune';
const GOOD = 'a;Ås Rør AS;virksomhet;974 760 673;signert;15.09.2021;301;Oslo';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'klima-'));
});
after(() => rmSync(folder, { recursive: true }));

const write = (content: string | Uint8Array, name = 'file'): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

for (const { name, open } of databases) {
  describe(`import on ${name}`, () => {
    let connection: Connection;
    beforeEach(async () => {
      connection = await open();
      await saveInitiative(connection.db, { ...initiativeExample, id: 'nfk' });
    });
    afterEach(() => connection.close());

    const importText = (content: string | Uint8Array, replace = false) =>
      importFile(connection.db, { kind: 'members', file: write(content), initiative: 'nfk', replace }, TODAY);
    const stored = () => findMembers(connection.db, 'nfk');
    const refusal = async (content: string): Promise<readonly string[]> => {
      try {
        await importText(content);
      } catch (error) {
        assert.ok(error instanceof ImportError, String(error));
        assert.deepEqual(await stored(), []);
        return error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim());
      }
      return assert.fail('it was imported');
    };

    it('reads what Excel writes, in either encoding, and both say the same', async () => {
      const summaries: string[] = [];
      const lists: unknown[] = [];
      for (const file of ['members.csv', 'members-windows-1252.csv']) {
        const path = join(DEMO_FOLDER, 'import-examples', file);
        summaries.push(
          await importFile(connection.db, { kind: 'members', file: path, initiative: 'nfk', replace: true }, TODAY),
        );
        lists.push((await stored()).map(({ name: own }) => own).filter((own) => /[æøåÆØÅ«–]/.test(own)));
      }
      assert.match(summaries[0]!, /^Members: [1-9]\d* added, 0 changed, 0 unchanged, 0 removed\.$/);
      assert.ok(Array.isArray(lists[0]) && lists[0].length > 0);
      assert.deepEqual(lists[0], lists[1]);
    });

    for (const [what, content] of [
      ['semicolons and a BOM', `\ufeff${HEADING}\r\n${GOOD}\r\n`],
      ['tabs', `${HEADING}\n${GOOD}`.replaceAll(';', '\t')],
      ['commas', `${HEADING}\n${GOOD}`.replaceAll(';', ',')],
      ['a line that names the separator', `sep=;\r\n${HEADING}\r\n${GOOD}`],
      [
        'capitals, English names and blank lines',
        `ID;Name;KIND;number;Status;since;municipality.number;municipality.name\n\n${GOOD}\n;;;\n`,
      ],
      ['UTF-16', Buffer.from(`\ufeff${HEADING}\r\n${GOOD}`, 'utf16le')],
      ['Windows-1252', Buffer.from(`${HEADING}\r\n${GOOD}`, 'latin1')],
    ] as const) {
      it(`reads CSV with ${what}`, async () => {
        await importText(content);
        assert.deepEqual(await stored(), [
          {
            id: 'a',
            kind: 'business',
            name: 'Ås Rør AS',
            number: '974760673',
            municipality: { number: '0301', name: 'Oslo' },
            since: '2021-09-15',
            status: 'signed',
          },
        ]);
        assert.equal((await findList(connection.db, 'nfk'))?.asOf, TODAY);
      });
    }

    it('takes the section from the code, and its name from the standard', async () => {
      await importText('navn;type;nummer;status;næringskode;rapport år\nX;bedrift;974760673;godkjent;43.110;"2 025,0"');
      const member = (await stored())[0]!;
      assert.equal(member.id, '974760673');
      assert.deepEqual([member.sector?.section, member.sector?.standard], ['F', 'SN2025']);
      assert.deepEqual(member.report, { year: 2025 });
    });

    it('says which row has more cells than there are headings', async () => {
      assert.deepEqual(await refusal([HEADING, GOOD, '', `${GOOD};x`].join('\r\n')), [
        'row 4, file: has 9 cells under 8 headings.',
      ]);
    });

    it('lists every error with its row and column, and imports nothing', async () => {
      const identity = identityNumber('010190', '124');
      const lines = await refusal(
        [
          HEADING,
          GOOD,
          'b;Feil nummer AS;virksomhet;974760674;signert;;;',
          'c;Feil dag AS;virksomhet;;signert;30.02.2021;;',
          'd;;virksomhet;;signert;;;',
          'e;Feil status AS;virksomhet;;ferdig;;;',
          'f;Feil type AS;person;;signert;;;',
          '',
          'a;Samme id AS;virksomhet;;signert;;;',
          `g;Nummer ${identity} AS;virksomhet;;signert;;;`,
          'h;Feil kommune;kommune;30;signert;;3x1;Oslo',
        ].join('\r\n'),
      );
      assert.deepEqual(
        lines.map((line) => line.slice(0, line.indexOf(':'))),
        [
          'row 3, nummer',
          'row 4, medlem siden',
          'row 5, navn',
          'row 6, status',
          'row 7, type',
          'row 9, id',
          'row 10, navn',
          'row 11, kommunenummer',
          'row 11, nummer',
        ],
      );
      assert.ok(!lines.join().includes(identity), 'the number is not repeated');
    });

    it('refuses columns that it does not know, and those that come twice', async () => {
      assert.deepEqual(await refusal('navn;kontaktperson;Navn\nX;Y;Z'), [
        'row 1, kontaktperson: is not a column that is known.',
        'row 1, Navn: is there twice.',
      ]);
    });

    it('refuses JSON with unknown fields, bad rows, nulls and prototypes', async () => {
      const good = { id: 'a', kind: 'business', name: 'A', status: 'signed' };
      for (const [bad, field] of [
        [{ ...good, contactPerson: 'X' }, 'contactPerson'],
        [{ ...good, tier: null }, 'tier'],
        [{ ...good, url: 'javascript:alert(1)' }, 'url'],
        [{ ...good, url: 'https://' }, 'url'],
        [{ ...good, logo: { url: '//evil.example/x.svg', width: 1, height: 1 } }, 'logo.url'],
        [{ ...good, measures: [{ title: 'A', status: 'perhaps' }] }, 'measures.0.status'],
        [{ ...good, measures: [{ status: 'done' }] }, 'measures'],
        [{ ...good, sector: { section: 'C', code: '43.110', standard: 'SN2025', title: 'X' } }, 'sector.code'],
        [{ ...good, name: 'x'.repeat(201) }, 'name'],
        [{ ...good, text: 'x'.repeat(4001) }, 'text'],
        [{ ...good, since: '2021-02-30' }, 'since'],
        [{ ...good, id: 'a/b' }, 'id'],
        ['text', 'member'],
      ] as const) {
        const lines = await refusal(JSON.stringify([{ ...good, id: 'first' }, bad]));
        assert.deepEqual(
          lines.map((line) => line.slice(0, line.indexOf(':'))),
          [`row 2, ${field}`],
        );
      }
      assert.match(
        (
          await refusal('[{"__proto__": {"x": 1}, "id": "a", "kind": "business", "name": "A", "status": "signed"}]')
        )[0]!,
        /__proto__/,
      );
      assert.match((await refusal(`[${'['.repeat(10_000)}${']'.repeat(10_000)}]`))[0]!, /nested/);
      assert.match((await refusal('{"members": 1}'))[0]!, /neither/);
      assert.match((await refusal('{"members": ['))[0]!, /JSON/);
    });

    it('removes what is invisible and composes letters', async () => {
      const name = '\u202eA\u030as\u200b R\u0000\u00f8r\u2066';
      await importText(JSON.stringify([{ id: 'a', kind: 'business', name, status: 'signed' }]));
      assert.equal((await stored())[0]?.name, 'Ås Rør');
    });

    it('adds, changes and leaves alone by id, and removes only when told to', async () => {
      const json = (names: readonly string[]) =>
        JSON.stringify(names.map((own) => ({ id: own[0], kind: 'business', name: own, status: 'signed' })));
      assert.match(await importText(json(['a1', 'b1', 'c1'])), /3 added, 0 changed, 0 unchanged, 0 removed/);
      assert.match(await importText(json(['a1', 'b2', 'd1'])), /1 added, 1 changed, 1 unchanged, 0 removed/);
      assert.match(await importText(json(['a1']), true), /0 added, 0 changed, 1 unchanged, 3 removed/);
      assert.deepEqual(
        (await stored()).map(({ name: own }) => own),
        ['a1'],
      );
    });

    it('reads back its own CSV without a change, also after it lost what CSV cannot hold', async () => {
      await importText(JSON.stringify(membersExample));
      const before = await stored();
      const csv = membersToCsv(before, membersExample, 'nb');
      const summary = await importText(csv);
      assert.deepEqual(
        (await stored()).map(({ asOf: _, ...member }) => member),
        before.map(({ asOf: _, ...member }) => member),
      );
      assert.match(summary, /0 added, \d+ changed, \d+ unchanged, 0 removed/);
    });

    it('says which initiatives there are when the one asked for is not', async () => {
      const command = { kind: 'members', file: write('[]'), initiative: 'nope', replace: false } as const;
      await assert.rejects(importFile(connection.db, command, TODAY), /there is no initiative nope\. There are nfk/);
    });

    it('imports an initiative strictly', async () => {
      const importInitiative = (value: unknown) =>
        importFile(connection.db, { kind: 'initiative', file: write(JSON.stringify(value)), replace: false }, TODAY);
      assert.match(await importInitiative({ ...initiativeExample, id: 'new' }), /Stored the initiative new/);
      await assert.rejects(importInitiative({ ...initiativeExample, surprise: 1 }), /surprise/);
      await assert.rejects(importInitiative({ ...initiativeExample, status: 'done' }), /status/);
      await assert.rejects(importInitiative({ ...initiativeExample, timeZone: 'Oslo' }), /timeZone/);
      await assert.rejects(importInitiative({ ...initiativeExample, id: '../x' }), /id/);
    });
  });
}

describe('columns of the import', () => {
  it('are all those of the export', () => {
    const headings = membersToCsv([], { asOf: TODAY }, 'nb').replace('\ufeff', '').trim().split(';');
    assert.deepEqual(
      headings.filter((heading) => fieldOfHeading(heading) === undefined),
      [],
    );
  });
});

describe('national identity numbers', () => {
  it('are found however they are written, and nothing else is', () => {
    const number = identityNumber('010190', '124');
    for (const text of [
      number,
      `født ${number.slice(0, 6)} ${number.slice(6)}.`,
      `x${number.slice(0, 6)}-${number.slice(6)}`,
    ]) {
      assert.equal(hasNationalIdentityNumber(text), true, text);
    }
    const wrong = number.slice(0, 10) + String((Number(number[10]) + 1) % 10);
    for (const text of [wrong, `1${number}`, `${number}1`, '974760673', '', 'tlf 22 22 22 22 2021 11']) {
      assert.equal(hasNationalIdentityNumber(text), false, text);
    }
  });
});

/** A number of nobody: the first that passes both checks among those made of a date and an individual number. */
function identityNumber(date: string, start: string): string {
  for (let individual = Number(start); individual < 1000; individual++) {
    const digits = Array.from(date + String(individual).padStart(3, '0'), Number);
    const first = mod11(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = mod11([...digits, first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return [...digits, first, second].join('');
  }
  return assert.fail('there is none');
}

const mod11 = (digits: readonly number[], weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0) % 11)) % 11;
