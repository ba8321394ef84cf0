import { createHash } from 'node:crypto';
import { type Bytes, chooseEncoding, type Effort, type Encoding, isWorthPacking, pack, unpack } from './encoding.ts';

/** A body that is sent many times: hashed and packed once, and kept in its packed form, an eighth of the size. */
export interface Answer {
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly effort: Effort;
  /** SHA-256 of the body, shortened: the same in every copy of the server. */
  readonly hash: string;
  readonly isPacked: boolean;
  /** Brotli when packed, else the body as it is. */
  readonly stored: Bytes;
  /** Forms that somebody asked for, beside the stored one. */
  readonly forms: Map<Encoding, Promise<Bytes>>;
}

/** How long answers may be kept: a minute fresh, ten more while a newer one is fetched, a day when the server is down. */
export const READ_CACHE = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const PACKABLE = /^(text\/|application\/json|image\/svg)/;

/** Prepares a body for sending. */
export async function createAnswer(
  content: string | Bytes,
  type: string,
  headers: Readonly<Record<string, string>> = { 'Cache-Control': READ_CACHE },
  effort: Effort = 'often',
): Promise<Answer> {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const isPacked = PACKABLE.test(type) && isWorthPacking(body);
  const stored = isPacked ? await pack(body, 'br', effort) : body;
  return { type, headers, effort, hash, isPacked, stored, forms: new Map() };
}

/** Bytes that an answer may come to hold, for caches: gzip, if asked for, is a little larger than brotli. */
export const weightOf = ({ stored, isPacked }: Answer): number => stored.byteLength * (isPacked ? 2.3 : 1);

/** Sends an answer in the encoding that the request asks for, or 304 when the asker has it already. */
export async function sendAnswer(answer: Answer, request: Request): Promise<Response> {
  const encoding = answer.isPacked ? chooseEncoding(request.headers.get('accept-encoding') ?? '') : 'identity';
  const etag = `"${answer.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers: Record<string, string> = { ...answer.headers, ETag: etag };
  if (PACKABLE.test(answer.type)) headers.Vary = 'Accept-Encoding';
  const known = request.headers.get('if-none-match');
  if (known !== null && isKnown(known, etag)) return new Response(null, { status: 304, headers });
  const body = await bodyOf(answer, encoding);
  headers['Content-Type'] = answer.type;
  headers['Content-Length'] = String(body.byteLength);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  return new Response(body, { headers });
}

function bodyOf(answer: Answer, encoding: Encoding): Bytes | Promise<Bytes> {
  const { stored, isPacked, effort, forms } = answer;
  if (!isPacked || encoding === 'br') return stored;
  // Who takes no packed form is rare, and its body eight times as large: it is not kept.
  if (encoding === 'identity') return unpack(stored);
  const form = forms.get(encoding) ?? unpack(stored).then((body) => pack(body, encoding, effort));
  forms.set(encoding, form);
  return form;
}

/** Compares as RFC 9110 has it for reads: a list, `*`, and weak tags as equal to strong ones. */
const isKnown = (known: string, etag: string): boolean =>
  known === etag ||
  known.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
