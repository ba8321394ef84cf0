// Generated from src/contract by `npm run shapes`. Do not edit.
import type { ApplicationReceipt } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { instantShape } from './instant.ts';
import { localizedTextShape } from './localized-text.ts';

export const applicationReceiptShape: Shape<ApplicationReceipt> = {
  reference: 'string',
  'key?': 'string',
  receivedAt: instantShape,
  secret: 'string',
  next: ['rows', localizedTextShape],
};
