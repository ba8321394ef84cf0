import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { describeContract } from '../../scripts/openapi/document.ts';
import { paths } from '../../src/contract/index.ts';

describe('openapi.json', () => {
  it('is what the contract says', async () => {
    const file: unknown = JSON.parse(
      await readFile(new URL('../../docs/contract/openapi.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(file, JSON.parse(JSON.stringify(describeContract())));
  });

  it('has every path of the contract', () => {
    const described = Object.keys(describeContract().paths);
    const known = [
      paths.index(),
      paths.initiative('{initiative}'),
      paths.events('{initiative}'),
      paths.eventsCalendar('{initiative}'),
      paths.members('{initiative}'),
      paths.membersCsv('{initiative}'),
      paths.member('{initiative}', '{member}'),
      paths.checklist('{initiative}'),
      paths.checklistCsv('{initiative}'),
      paths.progress('{initiative}', '{municipality}'),
      paths.progressChange('{initiative}', '{municipality}'),
      paths.applications('{initiative}'),
      paths.applicationTicket('{initiative}'),
      paths.applicationState('{reference}'),
      paths.application('{reference}'),
      paths.organisation('{number}'),
      paths.organisations('').replace(/\?.*/, ''),
      paths.editLinks(),
      paths.sessions(),
    ];
    assert.deepEqual(described, known.map(decodeURIComponent));
  });
});
