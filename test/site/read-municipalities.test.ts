import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WidgetError } from '../../src/api/errors.ts';
import { membersExample, municipalityMembersExample } from '../../src/contract/examples/index.ts';
import { readMunicipalities } from '../../site/builder/read-municipalities.ts';

const { signal } = new AbortController();
const answering = (data: typeof membersExample) => ({
  members: () => Promise.resolve({ data, dropped: 0, clockSkew: 0 }),
});

describe('the municipalities of an initiative', () => {
  it('are its members, by name', async () => {
    const found = await readMunicipalities(answering(municipalityMembersExample), 'race-to-zero', signal);
    assert.deepEqual(
      found,
      municipalityMembersExample.members
        .map(({ number = '', name }) => ({ number, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    );
    assert.ok(found.length > 0);
  });

  it('are none where businesses take part, and where the endpoint does not say', async () => {
    assert.deepEqual(await readMunicipalities(answering(membersExample), 'nfk', signal), []);
    const failing = { members: () => Promise.reject(new WidgetError('not-found')) };
    assert.deepEqual(await readMunicipalities(failing, 'nfk', signal), []);
  });
});
