import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import type { RegisterReply } from '../../server/src/features/organisations/ask-register.ts';
import { createCircuitBreaker } from '../../server/src/features/organisations/circuit-breaker.ts';
import { toBranches, toHits, toOrganisation } from '../../server/src/features/organisations/normalise.ts';
import { loadOwnOrganisations } from '../../server/src/features/organisations/own-organisations.ts';
import { placeName } from '../../server/src/features/organisations/place-name.ts';
import {
  type Organisation,
  organisationSchema,
  type Organisations,
  organisationsSchema,
  parseOrganisationNumber,
} from '../../src/contract/index.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { NUMBERS, startRegister } from './support/register-stand-in.ts';
import { createTestApp, DEMO_FOLDER, fillWithDemo } from './support/test-app.ts';

const DAY_MS = 24 * 60 * 60_000;
const START = Date.parse('2026-11-22T08:00:00Z');

for (const { name, open } of databases) {
  describe(`organisations on ${name}`, () => {
    let connection: Connection;
    let register: Awaited<ReturnType<typeof startRegister>>;
    const clock = { now: START };
    before(async () => {
      connection = await open();
    });
    after(() => connection.close());
    beforeEach(async () => {
      clock.now = START;
      await connection.db.deleteFrom('register_answers').execute();
      register = await startRegister();
    });
    afterEach(() => register.stop());

    const createRegisterApp = () =>
      createTestApp(connection.db, [], undefined, {
        registerUrl: register.url,
        registerTimeLimit: 200,
        now: () => new Date(clock.now),
      });
    const get = async (path: string, app = createRegisterApp()) => {
      const response = await app.get(`/v1${path}`);
      assert.equal(response.status, 200);
      const body: unknown = await response.json();
      return { body, caching: response.headers.get('cache-control') };
    };
    const lookUp = async (number: string, query = '', app = createRegisterApp()) => {
      const { body, caching } = await get(`/organisations/${number}.json${query}`, app);
      return { organisation: z.parse(organisationSchema, body), caching };
    };
    const stateOf = async (number: string, app = createRegisterApp()) => (await lookUp(number, '', app)).organisation;

    it('are told as the register knows them, without an address', async () => {
      const { organisation, caching } = await lookUp(NUMBERS.active);
      const expected: Organisation = {
        number: NUMBERS.active,
        state: 'active',
        name: 'STEDFORTREDER RIVING AS',
        form: 'AS',
        sector: {
          section: 'F',
          code: '43.110',
          standard: 'SN2025',
          title: { nb: 'Bygge- og anleggsvirksomhet', nn: 'Byggje- og anleggsverksemd', en: 'Construction' },
        },
        municipality: { number: '3207', name: 'Nordre Follo' },
        size: '20-49',
        website: 'https://www.stedfortreder.example.no/',
      };
      assert.deepEqual(organisation, expected);
      assert.equal(caching, 'public, max-age=300');
    });

    it('have the branches of the municipalities that were asked for', async () => {
      const oslo = {
        number: '316496512',
        name: 'STEDFORTREDER RIVING AS AVD OSLO',
        municipality: { number: '0301', name: 'Oslo' },
      };
      const { organisation } = await lookUp(NUMBERS.active, '?branches=0301');
      assert.deepEqual(organisation.branches, [oslo]);
      assert.equal((await lookUp(NUMBERS.active, '?branches=3203,0301,0301')).organisation.branches?.length, 2);
      assert.deepEqual((await lookUp(NUMBERS.active, '?branches=5001')).organisation.branches, []);
      assert.equal((await lookUp(NUMBERS.active)).organisation.branches, undefined);
    });

    it('say nothing about branches when only that question fails, and are asked again', async () => {
      const { organisation, caching } = await lookUp(NUMBERS.active, '?branches=9999');
      assert.equal(organisation.state, 'active');
      assert.equal(organisation.branches, undefined);
      assert.equal(caching, 'no-store');
      const before = register.asked.length;
      await lookUp(NUMBERS.active, '?branches=9999');
      assert.ok(register.asked.length > before);
    });

    for (const [what, number, state] of [
      ['deleted', NUMBERS.deleted, 'deleted'],
      ['removed on legal grounds', NUMBERS.removed, 'removed'],
      ['unknown', NUMBERS.unknown, 'unknown'],
      ['bankrupt', NUMBERS.bankrupt, 'bankrupt'],
      ['being wound up', NUMBERS.windingUp, 'winding-up'],
    ] as const) {
      it(`are ${state} when they are ${what}, which is kept`, async () => {
        const first = await lookUp(number);
        assert.equal(first.organisation.state, state);
        assert.equal(first.caching, 'public, max-age=300');
        assert.deepEqual((await lookUp(number)).organisation, first.organisation);
        assert.equal(register.asked.length, 1);
      });
    }

    it('have no place when somebody lives there', async () => {
      const { organisation } = await lookUp(NUMBERS.soleProprietor, '?branches=0301,3207');
      assert.equal(organisation.form, 'ENK');
      assert.equal(organisation.municipality, undefined);
      assert.equal(organisation.branches, undefined);
      assert.doesNotMatch(JSON.stringify(organisation), /Follo|Oppdiktet|0150/i);
    });

    it('have no size, website or sector where the register tells none that is good', async () => {
      const { organisation } = await lookUp(NUMBERS.withoutHeadcount);
      assert.equal(organisation.state, 'active');
      assert.deepEqual(
        [organisation.size, organisation.website, organisation.sector],
        [undefined, undefined, undefined],
      );
    });

    for (const [what, number] of [
      ['a page', NUMBERS.html],
      ['nothing in time', NUMBERS.silent],
      ['to wait', NUMBERS.busy],
      ['with a failure', NUMBERS.failing],
      ['with half a body', NUMBERS.broken],
      ['with more than is read', NUMBERS.endless],
      ['about another company', NUMBERS.other],
    ] as const) {
      it(`are unavailable when the register answers ${what}, and that is not kept`, async () => {
        const { organisation, caching } = await lookUp(number);
        assert.deepEqual(organisation, { number, state: 'unavailable' });
        assert.equal(caching, 'no-store');
        assert.deepEqual(await connection.db.selectFrom('register_answers').selectAll().execute(), []);
      });
    }

    it('are asked for once more when an answer is lost', async () => {
      assert.equal((await stateOf(NUMBERS.once)).state, 'active');
      assert.equal(register.asked.length, 2);
    });

    it('are unavailable at once while the register is down, in no time, and without one at all', async () => {
      const app = createRegisterApp();
      for (let time = 0; time < 3; time++) await stateOf(NUMBERS.failing, app);
      const asked = register.asked.length;
      assert.equal((await stateOf(NUMBERS.active, app)).state, 'unavailable');
      assert.equal(register.asked.length, asked);
      const busy = createRegisterApp();
      await stateOf(NUMBERS.busy, busy);
      assert.equal((await stateOf(NUMBERS.active, busy)).state, 'unavailable');
      assert.equal((await stateOf(NUMBERS.active, createTestApp(connection.db))).state, 'unavailable');
    });

    it('are kept for a day, the unknown for an hour, and in every copy of the server', async () => {
      await stateOf(NUMBERS.active);
      await stateOf(NUMBERS.unknown);
      clock.now += DAY_MS / 24 - 1;
      await stateOf(NUMBERS.active);
      await stateOf(NUMBERS.unknown);
      assert.equal(register.asked.length, 2);
      clock.now += 1;
      await stateOf(NUMBERS.unknown);
      assert.equal(register.asked.length, 3);
      clock.now = START + DAY_MS - 1;
      await stateOf(NUMBERS.active);
      assert.equal(register.asked.length, 3);
      clock.now += 1;
      await stateOf(NUMBERS.active);
      assert.equal(register.asked.length, 4);
      clock.now += 2 * DAY_MS;
      await stateOf(NUMBERS.deleted);
      const kept = await connection.db.selectFrom('register_answers').select('number').execute();
      assert.deepEqual(kept, [{ number: NUMBERS.deleted }]);
    });

    it('leave nothing behind when the register has removed them', async () => {
      await lookUp(NUMBERS.active);
      await lookUp(NUMBERS.active, '?branches=0301');
      await lookUp(NUMBERS.bankrupt);
      register.remove(NUMBERS.active);
      assert.equal((await lookUp(NUMBERS.active, '?branches=3203')).organisation.state, 'removed');
      const kept = await connection.db.selectFrom('register_answers').selectAll().orderBy('number').execute();
      assert.equal(kept.length, 2);
      assert.doesNotMatch(JSON.stringify(kept), /RIVING/);
      assert.match(JSON.stringify(kept), /KONKURS/);
    });

    it('are asked for once when many ask at the same time', async () => {
      const app = createRegisterApp();
      await Promise.all(Array.from({ length: 20 }, () => stateOf(NUMBERS.active, app)));
      assert.equal(register.asked.length, 1);
    });

    it('need a number that can be one', async () => {
      const app = createRegisterApp();
      for (const number of ['315071098', '31507109', 'abc', '%00', '..', '']) {
        const { errors } = await assertProblem(await app.get(`/v1/organisations/${number}.json`), 'invalid-request');
        assert.deepEqual(
          errors?.map(({ pointer, code }) => [pointer, code]),
          [['/number', 'organisation-number']],
        );
      }
      await assertProblem(await app.get(`/v1/organisations/${NUMBERS.active}`), 'not-found');
      for (const query of ['branches=301', 'branches=0301,x', 'v=1', `branches=${Array(11).fill('0301').join(',')}`]) {
        await assertProblem(await app.get(`/v1/organisations/${NUMBERS.active}.json?${query}`), 'invalid-request');
      }
      assert.equal((await stateOf('NO%20315%20071%20097%20MVA', app)).number, NUMBERS.active);
      await assertProblem(await app.request('/v1/organisations.json', { method: 'POST' }), 'method-not-allowed');
      assert.equal(register.asked.length, 1);
    });

    describe('by name', () => {
      const search = async (query: string, app = createRegisterApp()) => {
        const { body, caching } = await get(`/organisations.json?query=${encodeURIComponent(query)}`, app);
        return { ...z.parse(organisationsSchema, body), caching };
      };

      it('are found in the register, a sole proprietor without a place', async () => {
        const { organisations, state, caching } = await search('stedfortreder');
        assert.equal(state, undefined);
        assert.equal(caching, 'public, max-age=300');
        const expected: Organisations['organisations'] = [
          { number: NUMBERS.active, name: 'STEDFORTREDER RIVING AS', form: 'AS', place: 'Nordre Follo' },
          { number: NUMBERS.soleProprietor, name: 'STEDFORTREDER ENKELTMANN', form: 'ENK' },
        ];
        for (const hit of expected) {
          assert.deepEqual(
            organisations.find(({ number }) => number === hit.number),
            hit,
          );
        }
      });

      it('are none when none has the name, and nobody is asked about a letter', async () => {
        assert.deepEqual((await search('finnes ikke')).organisations, []);
        assert.equal(register.asked.length, 1);
        for (const query of ['', ' ', 'a', '%', '…']) assert.deepEqual((await search(query)).organisations, []);
        assert.equal(register.asked.length, 1);
      });

      it('are an empty list that says so when the register does not answer', async () => {
        const { organisations, state, caching } = await search('taus');
        assert.deepEqual([organisations, state, caching], [[], 'unavailable', 'no-store']);
      });

      it('need a query of a length that makes sense', async () => {
        const app = createRegisterApp();
        for (const query of ['', `?query=${'a'.repeat(201)}`, '?query=a&query=b', '?q=a']) {
          await assertProblem(await app.get(`/v1/organisations.json${query}`), 'invalid-request');
        }
      });
    });
  });

  describe(`the demo's organisations on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createTestApp>;
    let own: Awaited<ReturnType<typeof loadOwnOrganisations>>;
    before(async () => {
      connection = await open();
      await fillWithDemo(connection.db);
      own = await loadOwnOrganisations(connection.db, `${DEMO_FOLDER}/organisations.json`);
      app = createTestApp(connection.db, [], undefined, { ownOrganisations: own });
    });
    after(() => connection.close());

    const read = async (path: string): Promise<unknown> => (await app.get(`/v1${path}`)).json();

    it('are answered without a register, members too', async () => {
      const baker = z.parse(organisationSchema, await read('/organisations/313130029.json?branches=0301'));
      assert.equal(baker.state, 'active');
      assert.equal(baker.municipality?.number, '3201');
      assert.deepEqual(
        baker.branches?.map(({ municipality }) => municipality.number),
        ['0301'],
      );
      assert.deepEqual(
        z.parse(organisationSchema, await read('/organisations/313130029.json?branches=5001')).branches,
        [],
      );
      assert.equal(z.parse(organisationSchema, await read('/organisations/313130029.json')).branches, undefined);
      const member = z.parse(organisationSchema, await read('/organisations/340697294.json'));
      assert.deepEqual([member.name, member.form, member.state], ['Advokatfirmaet Lov & Lønn AS', 'AS', 'active']);
      const stranger = z.parse(organisationSchema, await read(`/organisations/${NUMBERS.active}.json`));
      assert.equal(stranger.state, 'unavailable');
    });

    it('are found by name before the register is asked', async () => {
      const found = z.parse(organisationsSchema, await read('/organisations.json?query=nordlys%20bak'));
      assert.deepEqual(found.organisations, [
        { number: '313130029', name: 'Nordlys Bakeri AS', form: 'AS', place: 'Bærum' },
      ]);
      const members = z.parse(organisationsSchema, await read('/organisations.json?query=advokatfirmaet'));
      assert.ok(members.organisations.some(({ number }) => number === '340697294'));
      assert.equal(z.parse(organisationsSchema, await read('/organisations.json?query=glemt')).organisations.length, 0);
    });

    it('are in every state that people meet, with numbers that can be numbers, and no sole proprietor has a place', () => {
      const states = new Set([...own.values()].map(({ state }) => state));
      assert.deepEqual([...states].sort(), ['active', 'bankrupt', 'deleted', 'unknown']);
      for (const [number, organisation] of own) {
        assert.equal(parseOrganisationNumber(number), number);
        if (organisation.form === 'ENK') assert.equal(organisation.municipality, undefined);
      }
    });
  });
}

describe('what the register may say', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '0301',
      'OSLO',
      '43.110',
      '00.000',
      'ENK',
      'javascript:alert(1)',
      'www.a.example.no',
      NUMBERS.active,
    ),
  );
  const value = fc.oneof({ maxDepth: 2 }, fc.jsonValue({ maxDepth: 2 }), text, fc.boolean(), fc.integer());
  const address = fc.oneof(fc.record({ kommune: value, kommunenummer: value }, { requiredKeys: [] }), value);
  const named = fc.oneof(fc.record({ kode: value }), value);
  const unit = fc.record(
    {
      organisasjonsnummer: fc.oneof(fc.constant(NUMBERS.active), value),
      navn: value,
      organisasjonsform: named,
      forretningsadresse: address,
      beliggenhetsadresse: address,
      naeringskode1: named,
      antallAnsatte: value,
      hjemmeside: value,
      konkurs: value,
      underAvvikling: value,
      underTvangsavviklingEllerTvangsopplosning: value,
      slettedato: value,
    },
    { requiredKeys: ['organisasjonsnummer'] },
  );
  const list = fc.oneof(fc.array(fc.oneof(unit, value)), value);
  const page = fc.record({ _embedded: fc.record({ enheter: list, underenheter: list }), page: fc.constant({}) });
  const anything = fc.oneof(fc.jsonValue(), unit, page);

  it('is read as the contract has it or not at all, whatever it is', () => {
    let read = 0;
    fc.assert(
      fc.property(anything, (body) => {
        const organisation = toOrganisation(body, NUMBERS.active);
        const branches = toBranches(body, ['0301']);
        const hits = toHits(body);
        if (organisation !== undefined) {
          read++;
          assert.deepEqual(z.parse(organisationSchema, organisation), organisation);
          assert.ok(organisation.website === undefined || /^https?:\/\//.test(organisation.website));
        }
        const whole = { number: NUMBERS.active, state: 'active', ...(branches && { branches }) };
        assert.deepEqual(z.parse(organisationSchema, whole), whole);
        if (hits !== undefined) {
          assert.deepEqual(z.parse(organisationsSchema, { organisations: hits }), { organisations: hits });
        }
      }),
      propertyRuns(3000),
    );
    assert.ok(read > 0);
  });

  for (const [capitals, written] of [
    ['OSLO', 'Oslo'],
    ['BÆRUM', 'Bærum'],
    ['NORDRE FOLLO', 'Nordre Follo'],
    ['AURSKOG-HØLAND', 'Aurskog-Høland'],
    ['EVJE OG HORNNES', 'Evje og Hornnes'],
    ['KÁRÁŠJOHKA - KARASJOK', 'Kárášjohka - Karasjok'],
  ] as const) {
    it(`names ${capitals} ${written}`, () => assert.equal(placeName(capitals), written));
  }
});

describe('a register that does not answer', () => {
  const createBroken = () => {
    const state = { now: 0, asked: 0, reply: { kind: 'failed' } as RegisterReply };
    const ask = createCircuitBreaker(
      () => {
        state.asked++;
        return Promise.resolve(state.reply);
      },
      () => state.now,
    );
    const askTimes = async (times: number) => {
      for (let time = 0; time < times; time++) await ask('/');
      return state.asked;
    };
    return { state, ask, askTimes };
  };

  it('is left alone for half a minute after three failures, and then asked once', async () => {
    const { state, askTimes } = createBroken();
    assert.equal(await askTimes(10), 3);
    state.now = 29_999;
    assert.equal(await askTimes(10), 3);
    state.now = 30_000;
    assert.equal(await askTimes(10), 4);
    state.now = 60_000;
    state.reply = { kind: 'missing' };
    assert.equal(await askTimes(10), 14);
  });

  it('keeps nobody waiting while one finds out', async () => {
    const { state, ask, askTimes } = createBroken();
    await askTimes(3);
    state.now = 30_000;
    await Promise.all(Array.from({ length: 10 }, () => ask('/')));
    assert.equal(state.asked, 4);
  });

  it('is left alone as long as it asks for, within ten minutes', async () => {
    const { state, askTimes } = createBroken();
    state.reply = { kind: 'failed', wait: 120_000 };
    assert.equal(await askTimes(10), 1);
    state.now = 119_999;
    assert.equal(await askTimes(1), 1);
    state.now = 120_000;
    state.reply = { kind: 'failed', wait: 86_400_000 };
    assert.equal(await askTimes(2), 2);
    state.now += 600_000;
    assert.equal(await askTimes(1), 3);
  });

  it('does not count failures that are not in a row', async () => {
    const { state, askTimes } = createBroken();
    for (let time = 0; time < 5; time++) {
      state.reply = { kind: 'failed' };
      await askTimes(2);
      state.reply = { kind: 'missing' };
      await askTimes(1);
    }
    assert.equal(state.asked, 15);
  });
});
