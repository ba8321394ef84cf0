import type { DocumentCheck } from '../checks.ts';
import { checkLinks } from './links.ts';
import { checkPersonalData } from './personal-data.ts';

/** Checks that look at every document. A new one is a file of its own and a line here. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [checkLinks, checkPersonalData];
