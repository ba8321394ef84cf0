import { setTimeout } from 'node:timers/promises';
import type { AskRegister, RegisterReply } from './ask-register.ts';

/** Bytes of an answer that are read; a page of ten companies has a tenth of this. */
const MAX_BYTES = 512 * 1024;
/** Before the second attempt. */
const PAUSE_MS = 150;

/** Milliseconds that one attempt may take. */
export const REGISTER_TIME_LIMIT = 2500;

/** Creates what asks the register, twice when the first answer is none. */
export function createRegisterClient(url: string, timeLimit = REGISTER_TIME_LIMIT): AskRegister {
  const attempt = async (path: string): Promise<RegisterReply> => {
    try {
      const response = await fetch(url + path, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(timeLimit),
      });
      return await toReply(response);
    } catch {
      // The network, the time limit, or what is no JSON: for whoever asks it is the same.
      return { kind: 'failed' };
    }
  };
  return async (path) => {
    const first = await attempt(path);
    if (first.kind !== 'failed' || first.wait !== undefined) return first;
    await setTimeout(PAUSE_MS);
    return attempt(path);
  };
}

async function toReply(response: Response): Promise<RegisterReply> {
  switch (response.status) {
    case 200:
      return { kind: 'found', body: JSON.parse(await readText(response)) };
    // What cannot be a number or a name to the register is no company of its either.
    case 400:
    case 404:
      await response.body?.cancel();
      return { kind: 'missing' };
    case 410:
      await response.body?.cancel();
      return { kind: 'gone' };
    case 429:
      await response.body?.cancel();
      return { kind: 'failed', wait: (Number(response.headers.get('retry-after')) || 0) * 1000 };
    default:
      await response.body?.cancel();
      return { kind: 'failed' };
  }
}

/** @throws when it is not said to be JSON, or too long */
async function readText({ headers, body }: Response): Promise<string> {
  if (!/[/+]json\b/.test(headers.get('content-type') ?? '') || body === null) throw new Error('This is no JSON');
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Error('This is too long');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
