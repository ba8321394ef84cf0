import { WidgetError, type WidgetErrorKind } from './errors.ts';

/** The error for an answer whose status is no success, with what its headers say; a read has no use for the body. */
export const toHttpError = ({ headers, status }: Response, path: string): WidgetError =>
  new WidgetError(kindOf(status), {
    status,
    path,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: secondsToWait(headers),
  });

function kindOf(status: number): WidgetErrorKind {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'limited';
  return status < 500 ? 'rejected' : 'server';
}

/** `Retry-After` in seconds, which may be given as a date. */
function secondsToWait(headers: Headers): number | undefined {
  const raw = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(raw) ? Number(raw) : Math.ceil((Date.parse(raw) - Date.now()) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
