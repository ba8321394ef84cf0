import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkEndpoint, FINDING_IDS, type FindingId } from '../../src/checker/index.ts';
import { ENDPOINT, type Fetch, NOW, openDemo, ORIGIN } from './support/demo-endpoint.ts';
import { only } from './support/faults.ts';
import { READ_FAULTS } from './support/read-faults.ts';
import { WRITE_FAULTS } from './support/write-faults.ts';

/** What no fault at a server shows: what is well, what depends on the address or on who asks, and what takes long. */
const NOT_PLANTED: readonly FindingId[] = [
  'reach.address',
  'reach.cors-blocked',
  'reach.mixed-content',
  'reach.not-https',
  'reach.slow',
  'cors.held-back',
  'cors.unseen',
  'privacy.unseen',
  'caching.unseen',
  'errors.unseen',
  'members.many-pages',
  'languages.missing',
  'writes.not-offered',
  'writes.not-tried',
  'writes.not-sent',
  'writes.unseen',
];

describe('a check finds what was planted', () => {
  it('and everything that can be found at a server is planted', () => {
    const planted = [...READ_FAULTS, ...WRITE_FAULTS].map(([id]) => id);
    const missing = FINDING_IDS.filter((id) => !id.endsWith('.ok') && !planted.includes(id));
    assert.deepEqual(missing, NOT_PLANTED);
  });

  let demo: { readonly fetch: Fetch; readonly close: () => Promise<void> };
  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.close());

  const find = async (fetch: Fetch, writes: boolean): Promise<readonly FindingId[]> => {
    const options = { fetch, origin: ORIGIN, writes, timeLimit: 1000, now: () => NOW.getTime() };
    return (await checkEndpoint(ENDPOINT, options)).findings.map(({ id }) => id);
  };

  for (const [name, faults, initiatives, writes] of [
    ['among what is read', READ_FAULTS, ['nettonull'], false],
    ['among what is sent', WRITE_FAULTS, ['nfk', 'nettonull'], true],
  ] as const) {
    describe(name, () => {
      let sound: readonly FindingId[] = [];
      before(async () => {
        sound = await find(only(...initiatives)(demo.fetch), writes);
      });

      for (const [id, fault, plant] of faults) {
        it(`${id}: ${fault}`, async () => {
          assert.ok(!sound.includes(id), 'a sound endpoint has it too');
          const found = await find(plant(only(...initiatives)(demo.fetch)), writes);
          assert.ok(found.includes(id), found.filter((other) => !sound.includes(other)).join(', '));
        });
      }
    });
  }
});
