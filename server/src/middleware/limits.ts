import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../http/request.ts';
import { ProblemError } from '../problem.ts';
import { isDesk } from './is-desk.ts';
import { isFormPage } from './is-form-page.ts';

/** Characters of an address, as the request line has it. */
export const MAX_URL_LENGTH = 16_384;
/** Bytes of the request line and headers together; Node refuses more before the application sees it. */
export const MAX_HEAD_BYTES = 32_768;
/** Bytes of a body. */
export const MAX_BODY_BYTES = 65_536;

const JSON_TYPE = 'application/json';
/** The pages of the desk, and the form for those who have no scripts. */
const FORM = 'application/x-www-form-urlencoded';

/**
 * Refuses what is too large or of the wrong type before any route sees it: 414, 413, 415.
 * A body must say its length, since one that does not could be of any size.
 */
export const limits = (): MiddlewareHandler<RequestVariables> => async (c, next) => {
  const { url, headers, method } = c.req.raw;
  if (url.length > MAX_URL_LENGTH) {
    throw new ProblemError('uri-too-long', { detail: `An address may have ${MAX_URL_LENGTH} characters.` });
  }
  if (method !== 'GET' && method !== 'HEAD') checkBody(headers, c.req.path);
  await next();
};

function checkBody(headers: Headers, path: string): void {
  const length = headers.get('content-length');
  const isChunked = headers.has('transfer-encoding');
  if (isChunked || Number(length ?? 0) > MAX_BODY_BYTES) {
    throw new ProblemError('payload-too-large', {
      detail: `A body may have ${MAX_BODY_BYTES} bytes and must state its length.`,
      // What is left of the body is not read.
      headers: { Connection: 'close' },
    });
  }
  if (length === null || Number(length) === 0) return;
  const type = isDesk(path) || isFormPage(path) ? FORM : JSON_TYPE;
  if ((headers.get('content-type') ?? '').replace(/\s*;.*$/, '').toLowerCase() === type) return;
  throw new ProblemError('unsupported-media-type', { detail: `A body must be ${type}.` });
}
