// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { calendarDateShape } from './calendar-date.ts';
import { contactShape } from './contact.ts';

export const stepShape: Node = {
  id: /^[\w-]{1,64}$/,
  title: localizedTextShape,
  text: localizedTextShape,
  actor: localizedTextShape,
  'deadline?': calendarDateShape,
  'recurrence?': 'string',
  'hint?': localizedTextShape,
  'routes?': ['rows', { id: /^[\w-]{1,64}$/, title: localizedTextShape, 'text?': localizedTextShape }],
  'documents?': [
    'rows',
    {
      id: /^[\w-]{1,64}$/,
      title: localizedTextShape,
      'text?': localizedTextShape,
      'url?': 'string',
      'format?': 'string',
    },
  ],
  'evidence?': [
    'rows',
    {
      id: /^[\w-]{1,64}$/,
      title: localizedTextShape,
      'hint?': localizedTextShape,
      kind: 'string',
      'options?': ['rows', { id: /^[\w-]{1,64}$/, title: localizedTextShape }],
      'unit?': localizedTextShape,
      'required?': 'boolean',
      'routes?': ['list', 'string'],
      'proves?': ['list', 'string'],
      'min?': 'number',
      'max?': 'number',
    },
  ],
  'externalUrl?': 'string',
  'contacts?': ['rows', contactShape],
  'proves?': ['list', 'string'],
  'requires?': ['list', 'string'],
};
