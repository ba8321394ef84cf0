import type { EndpointReport } from './inspect-endpoint.ts';

/** What a Content-Security-Policy has to let through; a page's own origin is `'self'`. */
export function neededPolicy(endpoint: EndpointReport): string[] {
  const code = source(import.meta.url);
  if (endpoint.name !== 'known') return [`script-src ${code}`];
  const data = source(endpoint.address);
  return [`script-src ${code}`, `connect-src ${data}`, `img-src ${data}`];
}

function source(address: string): string {
  const url = URL.parse(address, document.baseURI);
  return url === null || url.origin === location.origin ? "'self'" : url.origin;
}

/** Something that the page's policy has stopped. */
export interface Blocked {
  readonly what: string;
  readonly rule: string;
}

/** Listens for what the page's policy stops from now on. */
export function watchPolicy(onBlocked: (blocked: Blocked) => void): void {
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
    onBlocked({ what: blockedURI, rule: effectiveDirective }),
  );
}
