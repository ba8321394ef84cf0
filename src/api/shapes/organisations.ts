// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Organisations } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';

export const organisationsShape: Shape<Organisations> = {
  organisations: ['rows', { number: 'string', name: 'string', 'form?': 'string', 'place?': 'string' }],
  'state?': 'string',
};
