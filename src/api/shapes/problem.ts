// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Problem } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { applicationReceiptShape } from './application-receipt.ts';
import { fieldProblemShape } from './field-problem.ts';
import { progressShape } from './progress.ts';

export const problemShape: Shape<Problem> = {
  type: 'string',
  title: 'string',
  status: 'integer',
  'detail?': 'string',
  'instance?': 'string',
  'errors?': ['rows', fieldProblemShape],
  'receipt?': applicationReceiptShape,
  'current?': progressShape,
};
