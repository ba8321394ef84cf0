// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Checklist } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { stepShape } from './step.ts';
import { coarseDateShape } from './coarse-date.ts';
import { provenanceShape } from './provenance.ts';

export const checklistShape: Shape<Checklist> = {
  'title?': localizedTextShape,
  'status?': 'string',
  'timeZone?': 'string',
  steps: ['rows', stepShape],
  criteria: [
    'rows',
    {
      version: 'string',
      'since?': coarseDateShape,
      items: ['rows', { id: /^[\w-]{1,64}$/, title: localizedTextShape, text: localizedTextShape }],
    },
  ],
  'email?': { to: 'string', role: localizedTextShape, subject: localizedTextShape, body: localizedTextShape },
  'paper?': {
    title: localizedTextShape,
    sections: [
      'rows',
      {
        heading: localizedTextShape,
        paragraphs: ['rows', { text: localizedTextShape, 'route?': 'string', 'list?': 'string' }],
      },
    ],
    'example?': 'boolean',
  },
  'editable?': 'boolean',
  'source?': provenanceShape,
  'licence?': provenanceShape,
  asOf: 'string',
};
