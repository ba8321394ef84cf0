import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../src/api/client.ts';
import { createRequestStore } from '../../src/api/request-store.ts';
import * as examples from '../../src/contract/examples/index.ts';

/** An endpoint as a folder of files. */
const FILES: Readonly<Record<string, unknown>> = {
  'https://api.example/v1/index.json': examples.endpointIndexExample,
  'https://api.example/v1/initiatives/nfk.json': examples.initiativeExample,
  'https://api.example/v1/initiatives/nfk/events.json': examples.eventsExample,
  'https://api.example/v1/initiatives/nfk/members.json': examples.membersExample,
  'https://api.example/v1/initiatives/nfk/members.json?limit=1&sector=C': examples.membersPageExample,
  'https://api.example/v1/initiatives/nfk/members/nordlys-bakeri.json': examples.memberExample,
  'https://api.example/v1/initiatives/%C3%A5%2Fb/members.json': examples.municipalityMembersExample,
};

describe('client', () => {
  const client = createClient(
    'https://api.example/v1',
    createRequestStore({ request: (url) => Promise.resolve({ body: FILES[url] }) }),
  );

  it('knows its endpoint', () => {
    assert.equal(client.endpoint, 'https://api.example/v1');
  });

  it('reads each resource where the contract has it', async () => {
    assert.deepEqual((await client.index()).data, examples.endpointIndexExample);
    assert.deepEqual((await client.initiative('nfk')).data, examples.initiativeExample);
    assert.deepEqual((await client.events('nfk')).data, examples.eventsExample);
    assert.deepEqual((await client.members('nfk')).data, examples.membersExample);
    assert.deepEqual((await client.members('nfk', { sector: ['C'], limit: 1 })).data, examples.membersPageExample);
    assert.deepEqual((await client.member('nfk', 'nordlys-bakeri')).data, examples.memberExample);
  });

  it('keeps an id within its part of the address', async () => {
    assert.deepEqual((await client.members('å/b')).data, examples.municipalityMembersExample);
  });

  it('passes the signal on', async () => {
    const options = { signal: AbortSignal.abort(new Error('left')) };
    await assert.rejects(client.index(options), { message: 'left' });
    await assert.rejects(client.initiative('nfk', options), { message: 'left' });
    await assert.rejects(client.events('nfk', options), { message: 'left' });
    await assert.rejects(client.members('nfk', {}, options), { message: 'left' });
    await assert.rejects(client.member('nfk', 'x', options), { message: 'left' });
  });
});
