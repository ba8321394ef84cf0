// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { instantShape } from './instant.ts';

export const progressSummaryShape: Node = {
  steps: { done: 'integer', total: 'integer' },
  documents: { done: 'integer', total: 'integer' },
  criteria: { done: 'integer', total: 'integer' },
  statuses: ['map', 'string', 'string'],
  'updatedAt?': instantShape,
};
