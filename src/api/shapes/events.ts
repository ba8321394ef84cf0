// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Events } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { provenanceShape } from './provenance.ts';
import { eventShape } from './event.ts';

export const eventsShape: Shape<Events> = {
  events: ['rows', eventShape],
  'title?': localizedTextShape,
  'status?': 'string',
  'timeZone?': 'string',
  'subscribable?': 'boolean',
  'applied?': ['map', 'string', 'string'],
  'source?': provenanceShape,
  'licence?': provenanceShape,
  asOf: 'string',
};
