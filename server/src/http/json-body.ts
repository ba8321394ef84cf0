import { ProblemError } from '../problem.ts';

/**
 * The JSON of a request's body, whatever it holds. How large a body may be, the limits have seen to.
 * @throws {ProblemError} `invalid-request` for what is no JSON or did not arrive whole
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  let text: string;
  try {
    text = await request.text();
  } catch (cause) {
    throw new ProblemError('invalid-request', { detail: 'The body did not arrive whole.', cause });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-request', { detail: 'The body is not JSON.' });
  }
}
