// Generated from src/contract by `npm run shapes`. Do not edit.
import type { EndpointIndex } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';

export const endpointIndexShape: Shape<EndpointIndex> = {
  contractVersion: 'string',
  name: localizedTextShape,
  initiatives: ['rows', { id: 'string', title: localizedTextShape, views: ['list', 'string'] }],
  'example?': 'boolean',
  'embedding?': { origins: ['list', 'string'] },
};
