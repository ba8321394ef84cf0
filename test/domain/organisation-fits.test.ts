import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationExample } from '../../src/contract/examples/index.ts';
import type { Organisation } from '../../src/contract/index.ts';
import { ORGANISATION_STATES } from '../../src/contract/vocabulary.ts';
import { organisationFits } from '../../src/domain/organisation-fits.ts';

const FITS = {
  '/organisation/number': '313130029',
  '/organisation/name': 'Nordlys Bakeri AS',
  '/organisation/form': 'AS',
  '/organisation/sector/section': 'C',
  '/organisation/sector/code': '10.710',
  '/organisation/sector/standard': 'SN2025',
  '/organisation/municipality/number': '3201',
  '/organisation/municipality/name': 'Bærum',
  '/organisation/size': '20-49',
  '/organisation/website': 'https://nordlys-bakeri.example.no/',
  '/organisation/source': 'register',
};
const NO_SECTOR = {
  '/organisation/sector/section': '',
  '/organisation/sector/code': '',
  '/organisation/sector/standard': '',
};
const NO_PLACE = { '/organisation/municipality/number': '', '/organisation/municipality/name': '' };
const MANUAL = { '/organisation/source': 'manual' };
const { sector } = organisationExample;

const CASES: readonly (readonly [title: string, changes: Partial<Organisation>, fits: Record<string, string>])[] = [
  ['everything', {}, FITS],
  ['no headcount', { size: undefined }, { ...FITS, '/organisation/size': '' }],
  ['a size that nobody knows', { size: '7' }, { ...FITS, '/organisation/size': '' }],
  ['no website', { website: undefined }, { ...FITS, '/organisation/website': '' }],
  ['no municipality', { municipality: undefined }, { ...FITS, ...NO_PLACE }],
  ['a sole proprietor', { form: 'ENK' }, { ...FITS, ...NO_PLACE, '/organisation/form': 'ENK' }],
  ['a form that is none', { form: 'aksjeselskap' }, { ...FITS, '/organisation/form': '' }],
  ['no sector', { sector: undefined }, { ...FITS, ...NO_SECTOR }],
  ['a standard that nobody knows', { sector: { ...sector!, standard: 'NACE' } }, { ...FITS, ...NO_SECTOR }],
  ['a code that is none', { sector: { ...sector!, code: '10' } }, { ...FITS, '/organisation/sector/code': '' }],
  ['no name', { name: undefined }, MANUAL],
];

describe('organisationFits', () => {
  for (const [title, changes, fits] of CASES)
    it(`brings what the register knows: ${title}`, () =>
      assert.deepEqual(organisationFits({ ...organisationExample, ...changes }), fits));

  for (const state of [...ORGANISATION_STATES, 'merged'])
    it(`brings ${['removed', 'unknown', 'unavailable', 'merged'].includes(state) ? 'nothing' : 'facts'} of one that is ${state}`, () => {
      const brings = !['removed', 'unknown', 'unavailable', 'merged'].includes(state);
      assert.deepEqual(organisationFits({ ...organisationExample, state }), brings ? FITS : MANUAL);
    });
});
