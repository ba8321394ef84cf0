import { WidgetError, type EndpointReason } from './errors.ts';

/** What word processors and content management systems put around an address that somebody pasted. */
const AROUND = /^[\s\u200b-\u200f\u2060"'`‘’‚“”„«»‹›]+|[\s\u200b-\u200f\u2060"'`‘’‚“”„«»‹›]+$/g;

/** Where browsers themselves treat plain http as safe. */
const LOCAL = /^(localhost|127\.0\.0\.1)$/;

/**
 * The address of an endpoint out of an attribute: absolute, without query, fragment and slash at the end. A relative one
 * is resolved against the page.
 * @throws {WidgetError} `unconfigured` with the reason.
 */
export function parseEndpoint(raw: string, pageUrl: string): string {
  const text = raw.replace(AROUND, '');
  if (text === '') throw refusal('missing');
  const page = parseUrl(pageUrl);
  const url = parseUrl(text, page?.href);
  if (!url) throw refusal('malformed');
  if (!/^https?:$/.test(url.protocol)) throw refusal('scheme');
  if (url.username !== '' || url.password !== '') throw refusal('credentials');
  if (url.protocol === 'http:' && page?.protocol === 'https:' && !LOCAL.test(url.hostname)) throw refusal('insecure');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

const refusal = (reason: EndpointReason) => new WidgetError('unconfigured', { reason });

function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
