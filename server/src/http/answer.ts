import { createHash } from 'node:crypto';
import { type Bytes, chooseEncoding, type Effort, type Encoding, pack } from './encoding.ts';

/** A body that is sent many times: hashed once, packed once per encoding. */
export interface Answer {
  readonly body: Bytes;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly effort: Effort;
  /** SHA-256 of the body, shortened: the same in every copy of the server. */
  readonly hash: string;
  readonly packed: Map<Encoding, Promise<Bytes>>;
}

/** How long answers may be kept: a minute fresh, ten more while a newer one is fetched, a day when the server is down. */
export const READ_CACHE = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const PACKABLE = /^(text\/|application\/(json|problem\+json|javascript)|image\/svg)/;

/** Prepares a body for sending. */
export function createAnswer(
  content: string | Bytes,
  type: string,
  headers: Readonly<Record<string, string>> = { 'Cache-Control': READ_CACHE },
  effort: Effort = 'often',
): Answer {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, type, headers, effort, hash, packed: new Map() };
}

/** Bytes that an answer may come to hold, for caches: the body, and at most half again for its packed forms. */
export const weightOf = ({ body }: Answer): number => Math.ceil(body.byteLength * 1.5);

/** Sends an answer in the encoding that the request asks for, or 304 when the asker has it already. */
export async function sendAnswer(answer: Answer, request: Request): Promise<Response> {
  const isPackable = PACKABLE.test(answer.type);
  const accepted = request.headers.get('accept-encoding') ?? undefined;
  const encoding = chooseEncoding(accepted, answer.body.byteLength, isPackable);
  const etag = `"${answer.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers: Record<string, string> = { ...answer.headers, ETag: etag };
  if (isPackable) headers['Vary'] = 'Accept-Encoding';
  const known = request.headers.get('if-none-match');
  if (known !== null && isKnown(known, etag)) return new Response(null, { status: 304, headers });
  const body = await packedBody(answer, encoding);
  headers['Content-Type'] = answer.type;
  headers['Content-Length'] = String(body.byteLength);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  return new Response(body, { headers });
}

function packedBody(answer: Answer, encoding: Encoding): Promise<Bytes> {
  const ready = answer.packed.get(encoding);
  if (ready !== undefined) return ready;
  const packing = pack(answer.body, encoding, answer.effort);
  answer.packed.set(encoding, packing);
  return packing;
}

/** Compares as RFC 9110 has it for reads: a list, `*`, and weak tags as equal to strong ones. */
const isKnown = (known: string, etag: string): boolean =>
  known === etag ||
  known.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
