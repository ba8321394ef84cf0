// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { calendarDateShape } from './calendar-date.ts';

export const applicationFormShape: Node = {
  status: 'string',
  'notice?': localizedTextShape,
  'deadline?': calendarDateShape,
  'prepare?': ['rows', localizedTextShape],
  relevance: {
    question: localizedTextShape,
    areas: ['rows', { id: 'string', title: localizedTextShape, 'text?': localizedTextShape, needs: 'string' }],
    'activity?': localizedTextShape,
  },
  'branchMunicipalities?': ['list', 'string'],
  'measureAreas?': ['rows', { id: 'string', title: localizedTextShape }],
  'certificates?': { expectation: 'string', offers: ['rows', { id: 'string', title: localizedTextShape }] },
  'invoiced?': ['list', 'string'],
  'attending?': 'integer',
  'visibility?': ['rows', { pointer: 'string', visibility: 'string' }],
  next: ['rows', localizedTextShape],
  'agreement?': {
    title: localizedTextShape,
    paragraphs: ['rows', localizedTextShape],
    counterpart: localizedTextShape,
    'example?': 'boolean',
  },
  'retention?': ['rows', { status: 'string', days: 'integer' }],
};
