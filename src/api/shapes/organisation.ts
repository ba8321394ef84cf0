// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Organisation } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { sectorShape } from './sector.ts';
import { municipalityShape } from './municipality.ts';

export const organisationShape: Shape<Organisation> = {
  number: 'string',
  state: 'string',
  'name?': 'string',
  'form?': 'string',
  'sector?': sectorShape,
  'municipality?': municipalityShape,
  'size?': 'string',
  'website?': 'string',
  'branches?': ['rows', { number: 'string', name: 'string', municipality: municipalityShape }],
};
