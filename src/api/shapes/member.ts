// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Member } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';
import { calendarDateShape } from './calendar-date.ts';
import { coarseDateShape } from './coarse-date.ts';
import { targetShape } from './target.ts';
import { sectorShape } from './sector.ts';
import { municipalityShape } from './municipality.ts';
import { measureShape } from './measure.ts';
import { progressSummaryShape } from './progress-summary.ts';

export const memberShape: Shape<Member> = {
  id: /^[\w-]{1,64}$/,
  kind: 'string',
  name: 'string',
  'number?': 'string',
  'tier?': 'string',
  'sector?': sectorShape,
  'municipality?': municipalityShape,
  'size?': 'string',
  'since?': coarseDateShape,
  status: 'string',
  'statusReason?': localizedTextShape,
  'text?': localizedTextShape,
  'url?': 'string',
  'logo?': { url: 'string', width: 'integer', height: 'integer' },
  'targets?': ['rows', targetShape],
  'measures?': ['rows', measureShape],
  'reportingPlatform?': 'string',
  'report?': { year: 'integer', 'url?': 'string' },
  'progress?': progressSummaryShape,
  'asOf?': calendarDateShape,
};
