import * as z from 'zod/mini';
import { editLinkRequestSchema } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { queryOf } from '../../http/request.ts';
import { mailLinks } from '../access/mail-links.ts';
import { noSooner } from '../access/no-sooner.ts';
import { redeemLink } from '../access/redeem-link.ts';
import { closeSession } from '../access/sessions.ts';
import type { Desk } from './create-desk.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';
import { renderLink, renderLinkAsked, renderSignIn } from './sign-in-pages.ts';

const { email: emailSchema } = editLinkRequestSchema.shape;

/** Signing in by a mailed link, and out. */
export function mountSessions(desk: Desk, dependencies: ApiDependencies): void {
  const { db, siteUrl, publicUrl, now = () => new Date() } = dependencies;
  const isSecure = publicUrl?.startsWith('https:') ?? false;

  desk.publicPage('/sign-in', (c, view) =>
    renderSignIn(view, queryOf(c).get('reason') === 'signed-out' ? 'signed-out' : undefined),
  );

  desk.publicPage('/sign-in/asked', (_, view) => renderLinkAsked(view));

  desk.publicForm('/links', async (c, view, fields) => {
    const email = z.safeParse(emailSchema, fields.get('email') ?? '');
    if (!email.success) return c.html(renderSignIn(view, 'email'), 422);
    const { language } = view;
    await noSooner(
      mailLinks(db, { email: email.data, isWanted: ({ kind }) => kind === 'desk', language, base: siteUrl() }, now()),
    );
    return c.redirect(view.href('/sign-in/asked'), 303);
  });

  desk.publicPage('/link', (c, view) => {
    const token = queryOf(c).get('token') ?? '';
    return token === '' ? renderSignIn(view) : renderLink(view, token);
  });

  desk.publicForm('/sessions', async (c, view, fields) => {
    const session = await redeemLink(db, fields.get('link') ?? '', now());
    if (session?.staff.scope.kind !== 'desk') return c.html(renderSignIn(view, 'link-expired'), 401);
    setSessionCookie(c, session.token, session.expiresAt, isSecure);
    return c.redirect(view.href(''), 303);
  });

  desk.form('/sign-out', async (c, view) => {
    await closeSession(db, readSessionCookie(c, isSecure) ?? '');
    clearSessionCookie(c, isSecure);
    return c.redirect(view.href('/sign-in', { reason: 'signed-out' }), 303);
  });
}
