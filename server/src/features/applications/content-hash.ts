import { createHash } from 'node:crypto';
import type { ApplicationRequest } from '../../../../src/contract/index.ts';
import { canonicalJson } from '../../canonical-json.ts';

/** What an idempotency key stands for: SHA-256 of the initiative and the content, in hex. */
export const contentHash = (initiative: string, request: ApplicationRequest): string =>
  createHash('sha256').update(canonicalJson({ initiative, request })).digest('hex');
