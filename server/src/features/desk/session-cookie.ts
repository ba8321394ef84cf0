import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const NAME = 'klima-desk';
const PATH = '/desk';

/**
 * How the cookie is set. Over https its name begins with `__Secure-`, so that no page without TLS can plant one;
 * `__Host-` would do more and demands the path `/`, where the API would get it too.
 */
const optionsFor = (isSecure: boolean) =>
  ({
    path: PATH,
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure,
    ...(isSecure && { prefix: 'secure' as const }),
  }) as const;

/** The session's token that a browser brings. */
export const readSessionCookie = (c: Context, isSecure: boolean): string | undefined =>
  isSecure ? getCookie(c, NAME, 'secure') : getCookie(c, NAME);

/** Gives a browser a session until it ends. */
export const setSessionCookie = (c: Context, token: string, expiresAt: string, isSecure: boolean): void =>
  setCookie(c, NAME, token, { ...optionsFor(isSecure), expires: new Date(expiresAt) });

/** Takes the session from a browser. */
export function clearSessionCookie(c: Context, isSecure: boolean): void {
  deleteCookie(c, NAME, optionsFor(isSecure));
}
