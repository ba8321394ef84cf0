import type { Exchange } from './exchange.ts';
import type { FindingId } from './findings.ts';
import { charsetOf, mediaTypeOf } from './header-words.ts';
import type { Site } from './site.ts';

/** What a file is that is read, and what is said where it is missing. */
export interface Expectation {
  readonly isType: (mediaType: string) => boolean;
  readonly onMissing: (exchange: Exchange) => void;
  readonly onOtherType: (exchange: Exchange, type: string) => void;
  /** Tables for downloads may be as large as they like; they are then not read. */
  readonly mayBeLarge?: boolean;
}

/** The text of a file that an endpoint has to have, without a mark in front; `undefined` where there is none to read. */
export async function readText(site: Site, path: string, expected: Expectation): Promise<string | undefined> {
  const exchange = await site.read(path);
  const { url, headers, bytes } = exchange;
  if (exchange.status > 0) site.look('content');
  const id = problemOf(exchange, expected.mayBeLarge === true);
  if (id === 'content.missing') expected.onMissing(exchange);
  else if (id === 'content.status') site.report(id, { url, parameters: { status: exchange.status } });
  else if (id !== undefined && id !== 'unread') site.report(id, { url });
  if (id !== undefined) return undefined;

  const type = mediaTypeOf(headers);
  if (!expected.isType(type)) expected.onOtherType(exchange, type === '' ? '–' : type);
  const charset = charsetOf(headers);
  if (charset !== undefined && charset !== 'utf-8') site.report('content.charset', { url, parameters: { charset } });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    site.report('content.not-utf8', { url });
    return undefined;
  }
}

type Problem = Extract<FindingId, `content.${string}`> | 'unread';

/** Why there is nothing to read. `unread`: the checks of all answers have said it, or it is no fault. */
function problemOf({ status, failure, headers, bytes }: Exchange, mayBeLarge: boolean): Problem | undefined {
  if (failure === 'too-large' && status === 200) return mayBeLarge ? 'unread' : 'content.too-large';
  if (failure !== undefined || status === 429 || status >= 500) return 'unread';
  if (status === 404 || status === 410) return 'content.missing';
  if (status !== 200) return 'content.status';
  if (bytes.byteLength === 0) return 'content.empty';
  return mediaTypeOf(headers) === 'text/html' ? 'content.html' : undefined;
}

/** Whether a mark of the byte order stands in front. */
export const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
