import { isDeepStrictEqual } from 'node:util';
import type { Hono } from 'hono';
import { editLinkRequestSchema, paths, type Session, sessionRequestSchema } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { readBearerToken } from '../../http/bearer-token.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { readValidBody } from '../../http/valid-body.ts';
import { writeRoute, writeRoutes } from '../../http/write-route.ts';
import { ProblemError } from '../../problem.ts';
import { mailLinks } from './mail-links.ts';
import { noSooner } from './no-sooner.ts';
import { redeemLink } from './redeem-link.ts';
import { closeSession } from './sessions.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' } as const;

/** `edit-links` and `sessions`: how somebody who is known by an address gets to work. */
export function mountAccess(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, siteUrl, now = () => new Date() } = dependencies;

  writeRoute(app, 'POST', paths.editLinks(), async (c) => {
    refuseParameters(queryOf(c));
    const { email, scope, language = 'nb' } = await readValidBody(c.req.raw, editLinkRequestSchema);
    await noSooner(
      mailLinks(db, { email, isWanted: (other) => isDeepStrictEqual(other, scope), language, base: siteUrl() }, now()),
    );
    return c.body(null, 202, NOT_CACHED);
  });

  writeRoutes(app, paths.sessions(), [
    [
      'POST',
      async (c) => {
        refuseParameters(queryOf(c));
        const { link } = await readValidBody(c.req.raw, sessionRequestSchema);
        const opened = await redeemLink(db, link, now());
        if (opened === undefined) {
          throw new ProblemError('link-expired', {
            detail: 'The link was used, has expired or never was. Ask for another.',
          });
        }
        const { token, staff, expiresAt } = opened;
        const session: Session = { token, scope: staff.scope, expiresAt };
        return c.json(session, 201, NOT_CACHED);
      },
    ],
    [
      'DELETE',
      async (c) => {
        refuseParameters(queryOf(c));
        // Whether there was such a session is told to nobody, and nobody needs to know.
        await closeSession(db, readBearerToken(c.req.header('authorization'), 'Send the token of the session.'));
        return c.body(null, 204, NOT_CACHED);
      },
    ],
  ]);
}
