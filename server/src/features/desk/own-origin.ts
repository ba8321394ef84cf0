/**
 * Whether a form was sent from a page of this server, as the browser says it. Browsers say it with every form; who
 * says nothing is refused. Without a public address only the host is compared, since a proxy may have ended TLS.
 */
export function isFromOwnPage(request: Request, publicUrl: string | undefined): boolean {
  const origin = URL.parse(request.headers.get('origin') ?? '');
  if (origin === null) return false;
  if (publicUrl !== undefined) return origin.origin === new URL(publicUrl).origin;
  return origin.host === new URL(request.url).host;
}
