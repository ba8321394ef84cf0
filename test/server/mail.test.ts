import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { Connection } from '../../server/src/db/connect.ts';
import { deliverBySmtp } from '../../server/src/features/mail/deliver-by-smtp.ts';
import { deliverToFolder } from '../../server/src/features/mail/deliver-to-folder.ts';
import { claimMail, CLAIM_MS } from '../../server/src/features/mail/due-mails.ts';
import { startMailLoop } from '../../server/src/features/mail/mail-loop.ts';
import { type Mail, queueMail } from '../../server/src/features/mail/outbox.ts';
import type { Deliver } from '../../server/src/features/mail/outgoing-mail.ts';
import { sendDueMails } from '../../server/src/features/mail/send-due-mails.ts';
import { createLog } from '../../server/src/log.ts';
import { deferred } from '../support/deferred.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { createApplying, openForm } from './support/applying.ts';
import { databases } from './support/databases.ts';
import { type MailServer, startMailServer } from './support/mail-server.ts';

const NOW = new Date('2026-11-22T11:00:00.000Z');
const FROM = { name: 'Næring for klima', address: 'nfk@fjordbyen.example' };
const MAIL: Mail = {
  kind: 'receipt',
  about: 'NFK-7K3M-P9QD',
  to: 'miljo@nordlys-bakeri.example.no',
  replyTo: 'naring@fjordbyen.example',
  subject: 'Vi har mottatt søknaden: NFK-7K3M-P9QD',
  text: 'Hei!\n\nSøknaden fra Blåbærkjøkken & Sønn er mottatt.\n.\nHilsen\n',
};

/** A copy of the server that sends, with a clock of its own. */
function createSender(connection: Connection, deliver: Deliver) {
  const lines: string[] = [];
  const log = createLog('debug', (text) => lines.push(text));
  let now = NOW.getTime();
  const sender = { db: connection.db, log, deliver, now: () => new Date(now) };
  return {
    ...sender,
    send: (signal = new AbortController().signal) => sendDueMails(sender, signal),
    passTime: (milliseconds: number) => {
      now += milliseconds;
    },
    logged: () => {
      log.flush();
      return lines.join('');
    },
  };
}

const readOutbox = (connection: Connection) =>
  connection.db.selectFrom('outbox').selectAll().orderBy('created_at').execute();

for (const { name, open } of databases) {
  describe(`mail on ${name}`, () => {
    let connection: Connection;
    let server: MailServer;
    beforeEach(async () => {
      connection = await open();
      server = await startMailServer();
    });
    afterEach(async () => {
      await server.close();
      await connection.close();
    });

    it('leaves as it was meant, and then what it said is forgotten', async () => {
      await queueMail(connection.db, MAIL, NOW);
      const sender = createSender(connection, deliverBySmtp(server.url, FROM));
      assert.equal(await sender.send(), 'done');
      assert.equal(await sender.send(), 'done');
      const [raw = ''] = server.received;
      assert.equal(server.received.length, 1);
      const mail = await PostalMime.parse(raw);
      const [row] = await readOutbox(connection);
      assert.deepEqual(mail.from, FROM);
      assert.deepEqual(mail.to, [{ name: '', address: MAIL.to }]);
      assert.deepEqual(mail.replyTo, [{ name: '', address: MAIL.replyTo }]);
      assert.equal(mail.subject, MAIL.subject);
      assert.equal(mail.text, MAIL.text);
      assert.equal(mail.html, undefined);
      assert.equal(mail.messageId, `<${row!.id}@fjordbyen.example>`);
      assert.equal(mail.date, NOW.toISOString());
      assert.equal(mail.headers.find(({ key }) => key === 'auto-submitted')?.value, 'auto-generated');
      assert.deepEqual([row!.sent_at, row!.message, row!.attempts], [NOW.toISOString(), null, 1]);
      assert.doesNotMatch(sender.logged(), /nordlys|fjordbyen|NFK-/i);
    });

    it('never fails an application, and leaves when the server is back', async () => {
      const { port, url } = server;
      await server.close();
      await openForm(connection.db);
      await createApplying(connection.db).applied();
      const sender = createSender(connection, deliverBySmtp(url, FROM));
      assert.equal(await sender.send(), 'away');
      assert.deepEqual((await readOutbox(connection)).map(({ attempts }) => attempts).sort(), [0, 1]);
      assert.match(sender.logged(), /could not be sent/);
      server = await startMailServer(port);
      assert.equal(await sender.send(), 'done');
      assert.equal(server.received.length, 1);
      sender.passTime(29_000);
      assert.equal(await sender.send(), 'done');
      assert.equal(server.received.length, 1);
      sender.passTime(1000);
      assert.equal(await sender.send(), 'done');
      const recipients = await Promise.all(server.received.map(async (raw) => (await PostalMime.parse(raw)).to));
      assert.deepEqual(recipients.map((to) => to?.[0]?.address).sort(), [
        'miljo@nordlys-bakeri.example.no',
        'naring@fjordbyen.example',
      ]);
    });

    for (const at of ['MAIL', 'RCPT', 'DATA'] as const) {
      it(`is tried again when ${at} is put off`, async () => {
        server.feel({ at, code: 451 }, 'take');
        await queueMail(connection.db, MAIL, NOW);
        const sender = createSender(connection, deliverBySmtp(server.url, FROM));
        assert.equal(await sender.send(), 'done');
        const [put] = await readOutbox(connection);
        assert.equal(put!.sent_at, null);
        assert.match(put!.failure ?? '', /^\w+ 451$/);
        assert.equal(put!.due_at, new Date(NOW.getTime() + 30_000).toISOString());
        sender.passTime(30_000);
        await sender.send();
        const [sent] = await readOutbox(connection);
        assert.deepEqual([sent!.attempts, sent!.failure], [2, null]);
        assert.notEqual(sent!.sent_at, null);
        assert.doesNotMatch(sender.logged(), /nordlys|wanted/);
      });
    }

    it('comes twice as the same mail when the server goes away before it says that it has it', async () => {
      server.feel('die', 'take');
      await queueMail(connection.db, MAIL, NOW);
      const sender = createSender(connection, deliverBySmtp(server.url, FROM));
      assert.equal(await sender.send(), 'away');
      sender.passTime(60_000);
      assert.equal(await sender.send(), 'done');
      assert.equal(server.received.length, 2);
      assert.equal(server.received[0], server.received[1]);
    });

    it('is given up at once when nobody has the address, and the others still leave', async () => {
      server.feel({ at: 'RCPT', code: 550 }, 'take');
      await queueMail(connection.db, MAIL, NOW);
      await queueMail(connection.db, { ...MAIL, kind: 'notice' }, new Date(NOW.getTime() + 1));
      const sender = createSender(connection, deliverBySmtp(server.url, FROM));
      sender.passTime(1);
      await sender.send();
      const [given, sent] = await readOutbox(connection);
      assert.deepEqual([given!.failed_at === null, given!.message, given!.failure], [false, null, 'EENVELOPE 550']);
      assert.notEqual(sent!.sent_at, null);
      assert.doesNotMatch(sender.logged(), /nordlys|wanted/);
    });

    it('is tried less and less often, and given up after five days', async () => {
      let attempts = 0;
      const sender = createSender(connection, () => {
        attempts++;
        return Promise.reject(new Error('miljo@nordlys-bakeri.example.no'));
      });
      await queueMail(connection.db, MAIL, NOW);
      const times: number[] = [];
      for (let hours = 0; hours < 6 * 24; hours += 0.25) {
        const before = attempts;
        await sender.send();
        if (attempts > before) times.push(hours);
        sender.passTime(15 * 60_000);
      }
      assert.ok(attempts > 15 && attempts < 35, String(attempts));
      assert.ok(times.at(-1)! > 4.5 * 24 && times.at(-1)! <= 5 * 24, String(times.at(-1)));
      const [row] = await readOutbox(connection);
      assert.deepEqual([row!.failed_at === null, row!.message, row!.failure], [false, null, 'unknown']);
      assert.match(sender.logged(), /mail given up/);
      assert.doesNotMatch(sender.logged(), /nordlys/);
    });

    it('is sent once by many copies of the server', async () => {
      for (let at = 0; at < 30; at++) await queueMail(connection.db, { ...MAIL, text: String(at) }, NOW);
      const texts: string[] = [];
      const copies = Array.from({ length: 4 }, () =>
        createSender(connection, ({ text }) => {
          texts.push(text);
          return Promise.resolve();
        }),
      );
      await Promise.all(copies.map(({ send }) => send()));
      assert.equal(texts.length, 30);
      assert.equal(new Set(texts).size, 30);
    });

    it('is taken up by another copy when the one that has it dies', async () => {
      await queueMail(connection.db, MAIL, NOW);
      assert.notEqual(await claimMail(connection.db, NOW), undefined);
      const sender = createSender(connection, deliverBySmtp(server.url, FROM));
      sender.passTime(CLAIM_MS - 1);
      await sender.send();
      assert.equal(server.received.length, 0);
      sender.passTime(1);
      await sender.send();
      assert.equal(server.received.length, 1);
    });

    it('leaves without being asked for, until the server stops, which waits for the one on its way', async () => {
      const [begun, ended] = [deferred<undefined>(), deferred<undefined>()];
      const sender = createSender(connection, () => {
        begun.resolve(undefined);
        return ended.promise;
      });
      const waits: number[] = [];
      const rested = deferred<undefined>();
      const loop = startMailLoop(sender, async (milliseconds, signal) => {
        waits.push(milliseconds);
        if (waits.length === 1) {
          await queueMail(connection.db, MAIL, NOW);
          await queueMail(connection.db, MAIL, NOW);
          return;
        }
        if (!signal.aborted) await rested.promise;
      });
      await begun.promise;
      const stopped = loop.stop();
      ended.resolve(undefined);
      await stopped;
      const sent = (await readOutbox(connection)).filter(({ sent_at }) => sent_at !== null);
      assert.equal(sent.length, 1);
      assert.deepEqual(waits, [1000, 1000]);
    });

    it('waits for a database that is away', async () => {
      await connection.db.schema.alterTable('outbox').renameTo('elsewhere').execute();
      const sender = createSender(connection, () => Promise.resolve());
      const waited = deferred<number>();
      const loop = startMailLoop(sender, (milliseconds, signal) => {
        waited.resolve(milliseconds);
        return new Promise((resolve) => signal.addEventListener('abort', resolve));
      });
      assert.equal(await waited.promise, 30_000);
      await loop.stop();
      assert.match(sender.logged(), /outbox could not be read/);
    });
  });
}

describe('mail in a folder', () => {
  const outgoing = { ...MAIL, id: '6c1d2f4e-0000-4000-8000-000000000001', createdAt: NOW.toISOString(), attempts: 1 };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'klima-mail-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const readFiles = () => readdirSync(join(folder, 'mail')).map((file) => readFileSync(join(folder, 'mail', file)));

  it('is a file for each mail, whole and only ours to read, however often it is sent', async () => {
    const deliver = deliverToFolder(join(folder, 'mail'), FROM);
    await Promise.all([deliver(outgoing), deliver(outgoing)]);
    await deliver({ ...outgoing, attempts: 2 });
    assert.deepEqual(readdirSync(join(folder, 'mail')), [
      '2026-11-22T11-00-00-000Z-receipt-6c1d2f4e-0000-4000-8000-000000000001.eml',
    ]);
    const [raw] = readFiles();
    const mail = await PostalMime.parse(raw!);
    assert.equal(mail.subject, MAIL.subject);
    assert.equal(mail.text, MAIL.text);
    assert.equal(mail.messageId, '<6c1d2f4e-0000-4000-8000-000000000001@fjordbyen.example>');
    for (const file of readdirSync(join(folder, 'mail'))) {
      assert.equal(statSync(join(folder, 'mail', file)).mode & 0o077, 0);
    }
  });

  it('has the headers that it has, whatever is written into it', async () => {
    const deliver = deliverToFolder(join(folder, 'mail'), FROM);
    const hostile = fc
      .array(
        fc.oneof(fc.constantFrom('\r\n', '\n', '\r', 'Bcc: x@y.example', '\r\n\r\n', ': ', '\0', 'æ'), fc.string()),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''));
    const names = async () => {
      const [raw] = readFiles();
      return (await PostalMime.parse(raw!)).headers.map(({ key }) => key).sort();
    };
    await deliver(outgoing);
    const expected = await names();
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (subject, text) => {
        await deliver({ ...outgoing, subject: `x${subject}`, text: `x${text}` });
        assert.deepEqual(await names(), expected);
      }),
      propertyRuns(100),
    );
  });
});
