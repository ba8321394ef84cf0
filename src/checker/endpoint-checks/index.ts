import type { EndpointCheck } from '../known.ts';
import { checkCalendars } from './calendars.ts';
import { checkChecklists } from './checklists.ts';
import { checkConditional } from './conditional.ts';
import { checkIndex } from './endpoint-index.ts';
import { checkEvents } from './events.ts';
import { checkFacets } from './facets.ts';
import { checkHead } from './head.ts';
import { checkLanguages } from './languages.ts';
import { checkMembers } from './members.ts';
import { checkMethods } from './methods.ts';
import { checkNotFound } from './not-found.ts';
import { checkPaging } from './paging.ts';
import { checkQueries } from './queries.ts';
import { checkSingleMembers } from './single-members.ts';
import { checkTables } from './tables.ts';
import { checkTime } from './time.ts';
import { checkWrites } from './writes.ts';

/** Checks that look at the endpoint as a whole, in their order. A new one is a file of its own and a line here. */
export const ENDPOINT_CHECKS: readonly EndpointCheck[] = [
  checkIndex,
  checkNotFound,
  checkMembers,
  checkPaging,
  checkFacets,
  checkSingleMembers,
  checkEvents,
  checkCalendars,
  checkChecklists,
  checkTables,
  checkConditional,
  checkHead,
  checkQueries,
  checkMethods,
  checkWrites,
  checkTime,
  checkLanguages,
];
