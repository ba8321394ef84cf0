import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Database } from '../../server/src/db/database.ts';
import { findApplication } from '../../server/src/features/applications/repository.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { findEvent } from '../../server/src/features/events/repository.ts';
import { storeMembers } from '../../server/src/features/members/store-members.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { type Applying, createApplying, lunch, NOW, openForm } from './support/applying.ts';
import { databases } from './support/databases.ts';
import { admitStaff, createVisitor, mailedToken, signIn, type Visitor } from './support/desk.ts';

const KARI = 'kari@kontor.example.no';
const OLA = 'ola@kontor.example.no';
const HOSTILE = `<script>alert("x")</script> & 'Sønner' AS`;
const example = applicationRequestExample;

/** The version that the forms of a page name. */
const versionIn = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

const mailsOf = async (db: Database, kind: string) =>
  (await db.selectFrom('outbox').select('message').where('kind', '=', kind).orderBy('created_at').execute()).map(
    ({ message }) => message ?? '',
  );

for (const { name, open } of databases) {
  describe(`the desk on ${name}`, () => {
    let connection: Connection;
    let db: Database;
    let app: Applying;
    let kari: Visitor;
    beforeEach(async () => {
      connection = await open();
      ({ db } = connection);
      await openForm(db);
      for (const email of [KARI, OLA]) await admitStaff(db, email);
      app = createApplying(db, { now: () => NOW });
      kari = await signIn(app, db, KARI);
    });
    afterEach(() => connection.close());

    const at = (reference: string) => `/desk/applications/${reference}`;

    /** Looks at an application and does something with it, confirmed. */
    const act = async (visitor: Visitor, reference: string, fields: Readonly<Record<string, string>>) => {
      const version = versionIn(await visitor.page(at(reference)));
      return visitor.post(at(reference), { version, confirmed: 'yes', ...fields });
    };

    it('takes an application the whole way: approved, seated, signed, in the directory', async () => {
      const { reference, secret } = await app.applied({ ...example, message: 'Ring gjerne.' });
      const list = await kari.page('/desk');
      assert.match(list, /Nordlys Bakeri AS/);
      assert.match(list, new RegExp(`href="${at(reference)}"`));

      const page = await kari.page(at(reference));
      for (const text of [
        '313\u00a0130\u00a0029',
        'Elektriske varebiler',
        'Ring gjerne.',
        'miljo@nordlys-bakeri.example.no',
      ]) {
        assert.ok(page.includes(text), text);
      }
      assert.match(page, /<dd class="who public">Offentlig<\/dd>/);
      assert.match(page, /<dd class="who archive">Arkivet<\/dd>/);

      const review = await kari.post(at(reference), {
        act: 'approve',
        version: '1',
        message: 'Velkommen skal dere være.',
      });
      assert.equal(review.status, 200);
      assert.match(await review.text(), /Søknaden fra Nordlys Bakeri AS til Næring for klima er godkjent/);
      assert.equal(
        (await findApplication(db, reference))?.status,
        'received',
        'nothing is done before it is confirmed',
      );

      const approved = await act(kari, reference, { act: 'approve', message: 'Velkommen skal dere være.' });
      assert.equal(approved.headers.get('location'), `${at(reference)}?done=approve`);
      assert.match(await kari.page(`${at(reference)}?done=approve`), /Søknaden er godkjent, og beskjeden er på vei/);
      const [mail = ''] = await mailsOf(db, 'decision');
      assert.match(mail, /"to":"miljo@nordlys-bakeri.example.no"/);
      assert.match(mail, /Velkommen skal dere være/);
      assert.equal(((await (await app.state(reference, secret)).json()) as { status: string }).status, 'approved');

      await act(kari, reference, { act: 'give-seats', event: lunch.id, seats: '2' });
      assert.equal((await findEvent(db, 'nfk', lunch.id))?.capacity?.remaining, 1);
      assert.match(await kari.page(at(reference)), /Har 2 plasser: Signeringslunsj, 3. februar 2027 kl. 11.30/);
      assert.match(await kari.page('/desk/lunches'), /Nordlys Bakeri AS/);

      const signed = await act(kari, reference, { act: 'sign' });
      assert.equal(signed.status, 303);
      // A server that has just begun reads what there is now.
      const list2 = await createApplying(db).get('/v1/initiatives/nfk/members.json');
      const { members } = (await list2.json()) as {
        members: { name: string; status: string; number: string; since: string }[];
      };
      assert.deepEqual(
        members.map(({ name, status, number, since }) => [name, status, number, since]),
        [['Nordlys Bakeri AS', 'signed', '313130029', '2026-11-22']],
      );
      const finished = await kari.page(at(reference));
      assert.match(finished, /Søknaden er ferdig behandlet/);
      for (const text of [
        'Søknaden kom inn',
        'Søknaden ble godkjent',
        '2 plasser på en signeringslunsj ble gitt',
        'Kontrakten ble signert',
      ]) {
        assert.ok(finished.includes(text), text);
      }
      assert.equal((await mailsOf(db, 'decision')).length, 3);
      assert.equal((await verifyAudit(db)).kind, 'ok');
    });

    it('keeps the id and the past of somebody who was a member before', async () => {
      const before = {
        id: 'nordlys',
        kind: 'business',
        name: 'Nordlys',
        number: '313130029',
        status: 'left',
        since: '2019',
        report: { year: 2024 },
      };
      await storeMembers(db, 'nfk', [before], { asOf: '2026-01-01' }, false);
      const { reference } = await app.applied();
      await act(kari, reference, { act: 'approve' });
      await act(kari, reference, { act: 'sign' });
      const answer = await createApplying(db).get('/v1/initiatives/nfk/members/nordlys.json');
      const member = (await answer.json()) as Record<string, unknown>;
      assert.deepEqual(
        [member.name, member.status, member.since, member.report],
        ['Nordlys Bakeri AS', 'signed', '2019', { year: 2024 }],
      );
    });

    it('lets one of two decide who decide at once, and shows the other what happened', async () => {
      const { reference } = await app.applied();
      const ola = await signIn(app, db, OLA);
      const [one, other] = [kari, ola];
      for (const visitor of [one, other]) await visitor.page(at(reference));
      const [approved, declined] = await Promise.all([
        one.post(at(reference), { act: 'approve', version: '1', confirmed: 'yes', message: 'Hjertelig velkommen!' }),
        other.post(at(reference), { act: 'decline', version: '1', confirmed: 'yes', message: 'Det mangler <tiltak>.' }),
      ]);
      assert.deepEqual([approved.status, declined.status].toSorted(), [303, 409]);
      const loser = approved.status === 409 ? approved : declined;
      const page = await loser.text();
      assert.match(page, /Noen andre kom deg i forkjøpet/);
      assert.match(page, loser === declined ? /Det mangler &lt;tiltak&gt;\./ : /Hjertelig velkommen!/);
      assert.ok(page.includes(loser === declined ? KARI : OLA), 'says who was quicker');
      const application = await findApplication(db, reference);
      assert.equal(application?.status, approved.status === 303 ? 'approved' : 'declined');
      assert.equal(application.version, 2);
      assert.equal((await mailsOf(db, 'decision')).length, 1);
      const log = await db.selectFrom('audit').selectAll().where('subject', '=', reference).execute();
      assert.equal(log.length, 2);
    });

    it('offers what was meant once more where it is still possible, on the version that there is now', async () => {
      const { reference } = await app.applied();
      const stale = versionIn(await kari.page(at(reference)));
      await act(await signIn(app, db, OLA), reference, { act: 'ask', message: 'Hvor mange er dere?' });
      const conflict = await kari.post(at(reference), { act: 'decline', version: stale, message: 'Dessverre.' });
      assert.equal(conflict.status, 409);
      const page = await conflict.text();
      assert.match(page, /Hvor mange er dere\?/);
      assert.match(page, /Dessverre\./);
      assert.equal(versionIn(page), '2');
      const review = await kari.post(at(reference), { act: 'decline', version: '2', message: 'Dessverre.' });
      assert.equal(review.status, 200);
    });

    it('lets the applicant and the secretariat decide at once, one of them', async () => {
      const { reference, secret } = await app.applied();
      await kari.page(at(reference));
      const [withdrawn, approved] = await Promise.all([
        app.withdraw(reference, secret),
        kari.post(at(reference), { act: 'approve', version: '1', confirmed: 'yes' }),
      ]);
      assert.equal(withdrawn.status, 204);
      assert.ok([303, 409].includes(approved.status));
      assert.equal((await findApplication(db, reference))?.status, 'withdrawn');
    });

    for (const [act, fields, text] of [
      ['ask', { message: '' }, 'Skriv noen ord til søkeren'],
      ['decline', { message: ' \u200b ' }, 'Skriv noen ord til søkeren'],
      ['decline', { message: 'Fødselsnummer 13097248022.' }, 'fødselsnummer'],
      ['approve', { message: 'x'.repeat(3001) }, 'Teksten er for lang'],
      ['give-seats', { event: '', seats: '1' }, 'Velg en lunsj'],
      ['give-seats', { event: 'lunch', seats: '0' }, 'Antall plasser'],
      ['give-seats', { event: 'lunch', seats: 'to' }, 'Antall plasser'],
      ['give-seats', { event: 'lunch', seats: '4' }, 'ikke så mange plasser igjen'],
      ['give-seats', { event: 'borte', seats: '1' }, 'ikke å finne lenger'],
    ] as const) {
      it(`says what is wrong with ${act} ${JSON.stringify(fields).slice(0, 40)}, and changes nothing`, async () => {
        const { reference } = await app.applied();
        await kari.page(at(reference));
        const response = await kari.post(at(reference), { act, version: '1', confirmed: 'yes', ...fields });
        assert.equal(response.status, 422);
        const page = await response.text();
        assert.ok(page.includes(text), text);
        assert.match(page, /<title>Feil: /);
        assert.match(page, /aria-invalid="true"/);
        assert.equal((await findApplication(db, reference))?.version, 1);
        assert.equal((await findEvent(db, 'nfk', lunch.id))?.capacity?.remaining, 3);
        assert.deepEqual(await mailsOf(db, 'decision'), []);
      });
    }

    it('gives seats back when they are exchanged, freed, or not needed any more', async () => {
      const { reference } = await app.applied();
      const remaining = async () => (await findEvent(db, 'nfk', lunch.id))?.capacity?.remaining;
      await act(kari, reference, { act: 'give-seats', event: lunch.id, seats: '1' });
      assert.equal(await remaining(), 2);
      await act(kari, reference, { act: 'give-seats', event: lunch.id, seats: '3' });
      assert.equal(await remaining(), 0);
      await act(kari, reference, { act: 'free-seats' });
      assert.equal(await remaining(), 3);
      await act(kari, reference, { act: 'give-seats', event: lunch.id, seats: '2' });
      await act(kari, reference, { act: 'decline', message: 'Dessverre.' });
      assert.equal(await remaining(), 3);
      assert.equal((await findApplication(db, reference))?.signing, undefined);
    });

    it('shares the last seats among many who give them at once', async () => {
      const references = [];
      for (let time = 0; time < 6; time++) references.push((await app.applied()).reference);
      await kari.page(at(references[0] ?? ''));
      const answers = await Promise.all(
        references.map((reference) =>
          kari.post(at(reference), { act: 'give-seats', version: '1', event: lunch.id, seats: '1' }),
        ),
      );
      assert.equal(answers.filter(({ status }) => status === 303).length, 3);
      assert.equal(answers.filter(({ status }) => status === 422).length, 3);
      assert.equal((await findEvent(db, 'nfk', lunch.id))?.capacity?.remaining, 0);
    });

    it('does not do what cannot be done, even when a form says so', async () => {
      const { reference } = await app.applied();
      await kari.page(at(reference));
      for (const name of ['sign', 'resume', 'release', 'free-seats']) {
        assert.equal((await kari.post(at(reference), { act: name, version: '1', confirmed: 'yes' })).status, 409, name);
      }
      for (const fields of [{ act: 'delete', version: '1' }, { act: 'approve', version: 'x' }, { act: 'approve' }]) {
        assert.equal((await kari.post(at(reference), fields)).status, 400);
      }
      assert.equal((await findApplication(db, reference))?.version, 1);
    });

    it('shows names of every kind as they are, everywhere', async () => {
      const hostile = {
        ...example,
        organisation: { ...example.organisation, name: HOSTILE, text: HOSTILE },
        message: HOSTILE,
      };
      const { reference } = await app.applied(hostile);
      await app.applied(hostile);
      await kari.page(at(reference));
      const ask = await kari.post(at(reference), { act: 'ask', version: '1', message: HOSTILE });
      assert.equal(ask.status, 303);
      const pages = [
        await kari.page('/desk'),
        await kari.page(`/desk?query=${encodeURIComponent(HOSTILE)}`),
        await kari.page(at(reference)),
        await (await kari.post(at(reference), { act: 'decline', version: '2', message: HOSTILE })).text(),
        await (await kari.post(at(reference), { act: 'decline', version: '1', message: HOSTILE })).text(),
      ];
      for (const page of pages) {
        assert.ok(page.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Sønner&#39; AS'));
        assert.ok(!page.includes('<script'));
      }
    });

    it('sets aside what a machine may have sent, until somebody has looked', async () => {
      const guarded = createApplying(db, { judge: () => Promise.resolve(['trap', 'too-fast']) });
      const [first, second] = [await guarded.applied(), await guarded.applied()];
      assert.ok(!(await kari.page('/desk')).includes(first.reference));
      const aside = await kari.page('/desk/set-aside');
      assert.ok(aside.includes(first.reference) && aside.includes(second.reference));
      assert.match(aside, /<span class="count urgent">2<\/span>/);
      assert.match(await kari.page(at(first.reference)), /Et felt som ingen ser, var fylt ut\./);
      assert.deepEqual(await mailsOf(db, 'notice'), []);

      assert.equal((await act(kari, first.reference, { act: 'approve' })).status, 409, 'nothing else before a look');
      await act(kari, first.reference, { act: 'release' });
      assert.equal((await mailsOf(db, 'notice')).length, 1);
      assert.ok((await kari.page('/desk')).includes(first.reference));
      assert.equal((await act(kari, first.reference, { act: 'approve' })).status, 303);

      await act(kari, second.reference, { act: 'decline', message: 'Søppel' });
      const declined = await findApplication(db, second.reference);
      assert.deepEqual([declined?.status, declined?.message], ['declined', undefined]);
      assert.equal((await mailsOf(db, 'decision')).length, 1, 'who was set aside is told nothing');
    });

    it('tells the applicant in the language of the application', async () => {
      for (const [language, text] of [
        ['nb', 'og trenger å vite litt mer'],
        ['nn', 'og treng å vite litt meir'],
        ['en', 'need to know a little more'],
      ] as const) {
        const { reference } = await app.applied({ ...example, language });
        await act(kari, reference, { act: 'ask', message: 'Hvor?' });
        assert.ok(
          (await mailsOf(db, 'decision')).some((mail) => mail.includes(text) && mail.includes(reference)),
          language,
        );
      }
    });

    it('marks several applications of one organisation, and leads from one to the others', async () => {
      const [first, second] = [await app.applied(), await app.applied()];
      assert.match(await kari.page('/desk'), /Flere fra samme virksomhet/);
      assert.ok((await kari.page(at(first.reference))).includes(`href="${at(second.reference)}"`));
    });

    it('shows who waits for a seat at a full lunch', async () => {
      await openForm(db, {}, {}, [{ ...lunch, capacity: { seats: 3, remaining: 0 } }]);
      await app.applied({ ...example, signing: { choice: 'waiting-list', event: lunch.id, attending: 1 } });
      assert.match(await kari.page('/desk'), /På venteliste/);
      const page = await kari.page('/desk/lunches');
      assert.match(page, /Venter på plass<\/h3>[^]*Nordlys Bakeri AS/);
    });

    it('finds by name, number and reference, however they are written, and by status', async () => {
      const named = (organisation: string, number: string) => ({
        ...example,
        organisation: { ...example.organisation, name: organisation, number },
      });
      const { reference } = await app.applied(named('Bærum Brød AS', '974760673'));
      await app.applied(named('Åsens Kaffe AS', '912660680'));
      for (const query of ['baerum', 'BRØD', '974 760', reference.toLowerCase()]) {
        const page = await kari.page(`/desk?query=${encodeURIComponent(query)}`);
        assert.ok(page.includes('Bærum Brød AS') && !page.includes('Åsens Kaffe AS'), query);
      }
      assert.match(await kari.page('/desk?query=finnes+ikke'), /Ingen søknader passer med søket/);
      await act(kari, reference, { act: 'approve' });
      const approved = await kari.page('/desk?status=approved');
      assert.ok(approved.includes('Bærum Brød AS') && !approved.includes('Åsens Kaffe AS'));
      assert.match(approved, /Mottatt <span class="count">1<\/span>/);
      for (const query of ['status=__proto__', 'after=x', 'query=%00', 'lang=xx']) await kari.page(`/desk?${query}`);
    });

    it('goes on after 50 applications, the newest first', async () => {
      for (let number = 0; number < 52; number++) await app.applied();
      const first = await kari.page('/desk');
      assert.match(first, /Viser 50 av 52 søknader/);
      const next = /href="(\/desk\?after=[^"]+)"/.exec(first)?.[1] ?? '';
      const second = await kari.page(next);
      assert.match(second, /Viser 2 til av 52 søknader/);
      const listed = (page: string) =>
        [...page.matchAll(/\/desk\/applications\/(NFK-[^"]+)/g)].map(([, found]) => found);
      assert.equal(new Set([...listed(first), ...listed(second)]).size, 52);
      assert.ok(!second.includes('Vis flere'));
    });

    it('hands out what is listed for the archive, without formulas, and marks it', async () => {
      const { reference } = await app.applied({
        ...example,
        organisation: { ...example.organisation, name: '=2+5 AS' },
      });
      await kari.page('/desk');
      const csv = await kari.post('/desk/export', { format: 'csv' });
      assert.match(csv.headers.get('content-disposition') ?? '', /filename="nfk-applications-2026-11-22\.csv"/);
      assert.deepEqual([...new Uint8Array(await csv.clone().arrayBuffer()).slice(0, 3)], [0xef, 0xbb, 0xbf]);
      const text = await csv.text();
      assert.ok(text.includes(`${reference};Mottatt;`) && text.includes(";'=2+5 AS;"));
      assert.ok((await findApplication(db, reference))?.exportedAt);
      assert.match(await kari.page('/desk'), /Tatt ut til arkivet/);
      const json = (await (await kari.post('/desk/export', { format: 'json' })).json()) as {
        applications: { reference: string; log: unknown[] }[];
      };
      assert.deepEqual(
        json.applications.map((application) => [application.reference, application.log.length]),
        [[reference, 3]],
      );
      assert.equal((await kari.post('/desk/export', { format: 'exe' })).status, 400);
      const none = (await (await kari.post('/desk/export', { format: 'json', status: 'signed' })).json()) as {
        applications: unknown[];
      };
      assert.equal(none.applications.length, 0);
    });

    it('speaks bokmål, nynorsk and English, and keeps the language from page to page', async () => {
      const { reference } = await app.applied();
      for (const [language, title] of [
        ['nn', 'Handsam'],
        ['en', 'Decide'],
      ] as const) {
        const list = await kari.page(`/desk?lang=${language}`);
        assert.ok(list.includes(`<html lang="${language}">`));
        assert.ok(list.includes(`href="${at(reference)}?lang=${language}"`));
        assert.ok((await kari.page(`${at(reference)}?lang=${language}`)).includes(title));
        const done = await kari.post(`${at(reference)}?lang=${language}`, { act: 'x', version: '1' });
        assert.ok((await done.text()).includes(`<html lang="${language}">`));
      }
    });

    it('opens for a link by a button alone, and once', async () => {
      await kari.post('/desk/links', { email: OLA });
      const token = await mailedToken(db, OLA);
      const ola = createVisitor(app);
      for (let time = 0; time < 5; time++) {
        const response = await ola.get(`/desk/link?token=${token}`);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('set-cookie'), null);
        await app.request(`/desk/link?token=${token}`, { method: 'HEAD' });
      }
      const opened = await ola.post('/desk/sessions', { link: token });
      assert.equal(opened.headers.get('location'), '/desk');
      const cookie = opened.headers.get('set-cookie') ?? '';
      assert.match(
        cookie,
        /^__Secure-klima-desk=[\w-]{43}; Path=\/desk; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
      );
      const again = await createVisitor(app).post('/desk/sessions', { link: token });
      assert.equal(again.status, 401);
      assert.match(await again.text(), /Lenken kan ikke brukes/);
      assert.ok(!app.logged().includes(token));
    });

    it('says the same to those who are known and to those who are not', async () => {
      const answers = [];
      for (const email of [KARI, 'ukjent@kontor.example.no']) {
        const response = await createVisitor(app).post('/desk/links', { email });
        answers.push([response.status, response.headers.get('location'), await response.text()]);
      }
      assert.deepEqual(answers[0], answers[1]);
      assert.equal((await createVisitor(app).post('/desk/links', { email: 'nei' })).status, 422);
    });

    it('forgets whoever signs out, and whoever is gone for a day', async () => {
      await app.applied();
      const ola = await signIn(app, db, OLA);
      const cookie = ola.cookie();
      const out = await ola.post('/desk/sign-out', {});
      assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/);
      assert.equal(
        (await app.get('/desk', { Cookie: cookie })).headers.get('location'),
        '/desk/sign-in?reason=signed-out',
      );
      const tomorrow = createApplying(db, { now: () => new Date(NOW.getTime() + 86_400_000) });
      assert.equal((await tomorrow.get('/desk', { Cookie: kari.cookie() })).status, 303);
    });

    it('takes forms only from its own pages and its own session', async () => {
      const { reference } = await app.applied();
      await kari.page(at(reference));
      const fields = { act: 'approve', version: '1', confirmed: 'yes' };
      const ola = await signIn(app, db, OLA);
      const foreign = /name="form-token" value="([^"]+)"/.exec(await ola.page('/desk'))?.[1] ?? '';
      for (const [more, headers] of [
        [{ 'form-token': '' }, {}],
        [{ 'form-token': foreign }, {}],
        [{ 'form-token': 'x'.repeat(43) }, {}],
        [{}, { Origin: 'https://evil.example' }],
        [{}, { Origin: 'https://klima.example.org.evil.example' }],
        [{}, { Origin: 'http://klima.example.org' }],
        [{}, { Origin: 'null' }],
        [{}, { Origin: '' }],
      ] as const) {
        const response = await kari.post(at(reference), { ...fields, ...more }, headers);
        assert.equal(response.status, 403, JSON.stringify([more, headers]));
      }
      assert.equal((await findApplication(db, reference))?.version, 1);
      for (const path of ['/desk/links', '/desk/sessions']) {
        const response = await kari.post(path, { email: KARI, link: 'x' }, { Origin: 'https://evil.example' });
        assert.equal(response.status, 403);
      }
      assert.equal((await kari.post(at(reference), fields, { 'Content-Type': 'text/plain' })).status, 415);
    });

    it('answers every request as a site of its own, kept nowhere', async () => {
      const { reference } = await app.applied();
      for (const path of [
        '/desk',
        '/desk/sign-in',
        at(reference),
        '/desk/finnes-ikke',
        '/desk/retention',
        '/desk/link?token=x',
      ]) {
        const { headers } = await kari.get(path);
        assert.equal(
          headers.get('content-security-policy'),
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        );
        assert.equal(headers.get('cache-control'), 'no-store', path);
        assert.equal(headers.get('access-control-allow-origin'), null);
        assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
        assert.equal(headers.get('referrer-policy'), 'strict-origin');
        assert.match(headers.get('content-type') ?? '', /^text\/html/);
      }
      assert.match((await kari.get('/desk/desk.css')).headers.get('content-type') ?? '', /^text\/css/);
      assert.match((await kari.get('/desk/icon.svg')).headers.get('content-type') ?? '', /^image\/svg/);
    });

    it('writes nobody’s words and names into the log', async () => {
      const { reference } = await app.applied({ ...example, message: 'Kanarifugl' });
      await kari.page(`/desk?query=Nordlys`);
      await act(kari, reference, { act: 'ask', message: 'Kolibri' });
      for (const word of ['Kanarifugl', 'Kolibri', 'Nordlys', KARI, reference])
        assert.ok(!app.logged().includes(word), word);
      assert.match(app.logged(), /"route":"\/desk\/applications\/:reference"/);
    });
  });
}
