// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';

export const eventShape: Node = {
  id: /^[\w-]{1,64}$/,
  title: localizedTextShape,
  'text?': localizedTextShape,
  start: 'string',
  'end?': 'string',
  kind: 'string',
  'audience?': ['list', 'string'],
  'place?': localizedTextShape,
  'capacity?': { seats: 'integer', remaining: 'integer' },
  'url?': 'string',
  'step?': 'string',
  'movedFrom?': 'string',
  'cancelled?': 'boolean',
  'uid?': 'string',
  'sequence?': 'integer',
};
