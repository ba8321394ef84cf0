// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Progress } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { instantShape } from './instant.ts';
import { coarseDateShape } from './coarse-date.ts';
import { progressSummaryShape } from './progress-summary.ts';

export const progressShape: Shape<Progress> = {
  municipality: { number: /^\d{4}$/, name: 'string' },
  version: 'integer',
  steps: [
    'map',
    'string',
    {
      status: 'string',
      'route?': 'string',
      'reason?': 'string',
      'evidence?': ['map', 'string', 'string'],
      'documents?': ['map', 'string', 'string'],
      'updatedAt?': instantShape,
      'updatedBy?': 'string',
    },
  ],
  'joined?': coarseDateShape,
  'summary?': progressSummaryShape,
  'example?': 'boolean',
  asOf: 'string',
};
