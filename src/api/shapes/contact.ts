// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { calendarDateShape } from './calendar-date.ts';

export const contactShape: Node = {
  role: localizedTextShape,
  'name?': 'string',
  organisation: localizedTextShape,
  'email?': 'string',
  'phone?': 'string',
  'verifiedAt?': calendarDateShape,
};
