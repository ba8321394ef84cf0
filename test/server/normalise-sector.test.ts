import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titleOfSection } from '../../server/src/import/industry-sections.ts';
import { normaliseSector } from '../../server/src/import/normalise-sector.ts';
import type { Sector } from '../../src/contract/index.ts';

const sectorOf = (section: string, code: string | undefined, standard: string): Sector => ({
  section,
  standard,
  title: `Title of ${section}`,
  ...(code !== undefined && { code }),
});

describe('sections of industry', () => {
  for (const [section, code, expected] of [
    ['A', undefined, 'A'],
    ['I', undefined, 'I'],
    ['J', undefined, 'K'],
    ['J', '58.110', 'J'],
    ['J', '60.200', 'J'],
    ['J', '61.100', 'K'],
    ['J', '62.010', 'K'],
    ['K', undefined, 'L'],
    ['K', '64.190', 'L'],
    ['L', '68.209', 'M'],
    ['M', '71.121', 'N'],
    ['N', '81.210', 'O'],
    ['O', '84.110', 'P'],
    ['P', '85.201', 'Q'],
    ['Q', '86.101', 'R'],
    ['R', '93.110', 'S'],
    ['S', undefined, 'T'],
    ['T', '97.000', 'U'],
    ['U', '99.000', 'V'],
    ['U', undefined, 'V'],
    ['G', '45.200', 'G'],
  ] as const) {
    it(`of SN2007 become those of SN2025: ${section} ${code ?? 'without a code'} is ${expected}`, () => {
      const { sector, issue } = normaliseSector(sectorOf(section, code, 'SN2007'));
      assert.equal(issue, undefined);
      const standard = code === undefined ? 'SN2025' : 'SN2007';
      assert.deepEqual(sector, { ...sectorOf(expected, code, standard), title: titleOfSection(expected) });
      assert.deepEqual(normaliseSector(sector).sector, sector, 'a second time changes nothing');
    });
  }

  it('of SN2025 stay as they are, with the words of the list', () => {
    for (const sector of [sectorOf('J', undefined, 'SN2025'), sectorOf('K', '62.100', 'SN2025')]) {
      assert.deepEqual(normaliseSector(sector), { sector });
    }
  });

  for (const [section, code, standard, field] of [
    ['K', '58.110', 'SN2007', 'sector.code'],
    ['C', '62.010', 'SN2007', 'sector.code'],
    ['J', '62.100', 'SN2025', 'sector.code'],
    ['C', '1', 'SN2007', 'sector.code'],
    ['V', undefined, 'SN2007', 'sector.section'],
  ] as const) {
    it(`are refused when they contradict themselves: ${section} ${code ?? ''} of ${standard}`, () => {
      assert.equal(normaliseSector(sectorOf(section, code, standard)).issue?.field, field);
    });
  }

  it('are none where there is no sector', () => assert.deepEqual(normaliseSector(undefined), {}));
});
