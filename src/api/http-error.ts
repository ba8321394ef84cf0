import type { Problem } from '../contract/problem.ts';
import { decode } from './decode.ts';
import { WidgetError, type WidgetErrorKind } from './errors.ts';
import { readText } from './read-text.ts';
import { problemShape } from './shapes.ts';

/** The error for an answer whose status is no success, with what its headers and its problem document say. */
export async function toHttpError(response: Response, path: string): Promise<WidgetError> {
  const { headers, status } = response;
  const problem = await readProblem(response, path);
  return new WidgetError(kindOf(status), {
    status,
    path,
    problem,
    requestId: headers.get('x-request-id') ?? problem?.instance,
    retryAfter: secondsToWait(headers),
  });
}

function kindOf(status: number): WidgetErrorKind {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'limited';
  return status < 500 ? 'rejected' : 'server';
}

/** The problem document of an answer, if it is a good one: the status alone says enough to go on. */
async function readProblem(response: Response, path: string): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  try {
    return decode(problemShape, JSON.parse(await readText(response, path)))?.data;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds, which may be given as a date. */
function secondsToWait(headers: Headers): number | undefined {
  const raw = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(raw) ? Number(raw) : Math.ceil((Date.parse(raw) - Date.now()) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
