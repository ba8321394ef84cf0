// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Members } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { provenanceShape } from './provenance.ts';
import { memberShape } from './member.ts';
import { facetsShape } from './facets.ts';

export const membersShape: Shape<Members> = {
  members: ['rows', memberShape],
  'total?': 'integer',
  'totalIsCapped?': 'boolean',
  complete: 'boolean',
  'facets?': facetsShape,
  'applied?': ['map', 'string', 'string'],
  'next?': 'string',
  'source?': provenanceShape,
  'licence?': provenanceShape,
  asOf: 'string',
};
