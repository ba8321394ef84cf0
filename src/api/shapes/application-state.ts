// Generated from src/contract by `npm run shapes`. Do not edit.
import type { ApplicationState } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { instantShape } from './instant.ts';
import { localizedTextShape } from './localized-text.ts';

export const applicationStateShape: Shape<ApplicationState> = {
  reference: 'string',
  initiative: 'string',
  status: 'string',
  receivedAt: instantShape,
  changedAt: instantShape,
  'message?': 'string',
  'signing?': { event: 'string', title: localizedTextShape, start: 'string' },
  'withdrawable?': 'boolean',
};
