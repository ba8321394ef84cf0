import { WidgetError } from './errors.ts';

/** Bytes after which an answer is given up, whatever it holds. */
const MAX_BYTES = 2_000_000;

/**
 * The body of an answer as text, read piece by piece so that an endless one costs no memory. A byte order mark is left
 * out.
 * @throws {WidgetError} `contract` when it is too large or no UTF-8; whatever the stream throws when it breaks off.
 */
export async function readText({ body, status }: Response, path: string): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.length ?? 0;
    if (size > MAX_BYTES) throw new WidgetError('contract', { status, path });
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw new WidgetError('contract', { status, path });
    }
    if (done) return text;
  }
}
