import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { readEml } from '../../server/src/features/desk/read-eml.ts';
import { deliverToFolder } from '../../server/src/features/mail/deliver-to-folder.ts';
import { createApplying } from './support/applying.ts';
import { databases } from './support/databases.ts';

const TEXT = [
  'Hei, Åse – «ærlig talt»! 👩‍🚀',
  '',
  `En lang linje: ${'blåbærsyltetøy '.repeat(20)}`,
  'Lenke: https://klima.example.org/desk/link?token=a=b&lang=nn',
  '<script>alert(1)</script> = 100 %',
].join('\n');

const mail = {
  id: '7c1f6c0e-6a0e-4d8f-9d5b-2f5b1f0c2a11',
  kind: 'decision',
  to: 'ase@firma.example.no',
  subject: 'Søknaden er godkjent – «Næring for klima»: en ganske lang emnelinje som må brytes over flere linjer 👩‍🚀',
  text: `${TEXT}\n`,
  createdAt: '2026-11-22T11:00:00.000Z',
  attempts: 1,
};

describe('the mails of the demo', () => {
  let folder: string;
  let connection: Connection;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klimabrikker-'));
    connection = await databases[0]!.open();
  });
  after(async () => {
    await connection.close();
    await rm(folder, { recursive: true });
  });

  it('are listed and shown as they were written', async () => {
    const app = createApplying(connection.db, { demoMail: folder });
    assert.match(await (await app.get('/demo/mail')).text(), /Ingen e-post ennå/);
    await deliverToFolder(folder, { name: 'Næring for klima', address: 'nfk@klima.example.org' })(mail);
    await writeFile(join(folder, '.env'), 'SECRET=1');
    const list = await (await app.get('/demo/mail')).text();
    assert.ok(list.includes(mail.subject));
    const [, path = ''] = /href="(\/demo\/mail\/[^"]+\.eml)"/.exec(list) ?? [];
    const response = await app.get(path);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    const page = await response.text();
    assert.ok(page.includes('Hei, Åse – «ærlig talt»! 👩‍🚀'));
    assert.ok(page.includes('blåbærsyltetøy '.repeat(20).trim()));
    assert.ok(page.includes('href="https://klima.example.org/desk/link?token=a=b&amp;lang=nn"'));
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; = 100 %'));
    for (const wrong of ['/demo/mail/.env', '/demo/mail/..%2F..%2Fpackage.json', '/demo/mail/no.eml']) {
      assert.equal((await app.get(wrong)).status, 404, wrong);
    }
  });

  it('are shown nowhere but in the demo', async () => {
    assert.equal((await createApplying(connection.db).get('/demo/mail')).status, 404);
  });
});

describe('a mail that is read', () => {
  for (const [title, head, body, text] of [
    ['in base64', 'Content-Transfer-Encoding: base64', Buffer.from('Blåbær').toString('base64'), 'Blåbær'],
    ['as it stands', 'X: y', 'Hei\r\n\r\nhei', 'Hei\n\nhei'],
    ['quoted', 'Content-Transfer-Encoding: quoted-printable', 'Bl=C3=A5=\r\nb=C3=A6r', 'Blåbær'],
  ] as const) {
    it(`has its text, ${title}`, () => {
      const read = readEml(
        `To: a@b.no\r\nSubject: =?UTF-8?Q?Bl=C3=A5?=\r\n =?UTF-8?B?${Buffer.from('bær').toString('base64')}?=\r\n${head}\r\n\r\n${body}`,
      );
      assert.deepEqual([read.to, read.subject, read.text], ['a@b.no', 'Blåbær', text]);
    });
  }
});
