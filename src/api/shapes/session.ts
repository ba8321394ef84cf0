// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Session } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { instantShape } from './instant.ts';

export const sessionShape: Shape<Session> = {
  token: 'string',
  scope: { kind: 'string', initiative: 'string', 'municipality?': 'string' },
  expiresAt: instantShape,
};
