// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Initiative } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { calendarDateShape } from './calendar-date.ts';
import { contactShape } from './contact.ts';
import { coarseDateShape } from './coarse-date.ts';
import { targetShape } from './target.ts';
import { applicationFormShape } from './application-form.ts';

export const initiativeShape: Shape<Initiative> = {
  id: 'string',
  title: localizedTextShape,
  summary: localizedTextShape,
  'purpose?': localizedTextShape,
  organisers: ['rows', { name: localizedTextShape, 'url?': 'string' }],
  'endorsements?': ['rows', { name: localizedTextShape, 'url?': 'string' }],
  'period?': { start: coarseDateShape, 'end?': coarseDateShape },
  status: 'string',
  timeZone: 'string',
  targets: ['rows', targetShape],
  criteria: {
    scheme: 'string',
    version: 'string',
    items: ['rows', { id: 'string', kind: 'string', title: localizedTextShape, text: localizedTextShape }],
  },
  'tiers?': [
    'rows',
    {
      id: 'string',
      title: localizedTextShape,
      text: localizedTextShape,
      fee: localizedTextShape,
      reporting: localizedTextShape,
      benefits: ['list', localizedTextShape],
    },
  ],
  documents: [
    'rows',
    {
      id: 'string',
      title: localizedTextShape,
      url: 'string',
      kind: 'string',
      'format?': 'string',
      'language?': 'string',
    },
  ],
  contacts: ['rows', contactShape],
  links: ['rows', { title: localizedTextShape, url: 'string' }],
  'media?': ['rows', { title: localizedTextShape, url: 'string', kind: 'string', captions: 'string' }],
  privacy: {
    controller: localizedTextShape,
    purposes: [
      'rows',
      {
        id: 'string',
        purpose: localizedTextShape,
        basis: localizedTextShape,
        retention: localizedTextShape,
        recipients: localizedTextShape,
        'link?': 'string',
        'consent?': 'boolean',
      },
    ],
  },
  'application?': applicationFormShape,
  verifiedAt: calendarDateShape,
  'validFrom?': calendarDateShape,
  'validTo?': calendarDateShape,
};
