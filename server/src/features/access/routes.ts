import { isDeepStrictEqual } from 'node:util';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import {
  editLinkRequestSchema,
  fieldIssues,
  paths,
  type Session,
  sessionRequestSchema,
} from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { readJsonBody } from '../../http/json-body.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { validationProblem } from '../../http/validation-problem.ts';
import { writeRoute } from '../../http/write-route.ts';
import { ProblemError } from '../../problem.ts';
import { mailLinks } from './mail-links.ts';
import { noSooner } from './no-sooner.ts';
import { redeemLink } from './redeem-link.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' } as const;

/** `edit-links` and `sessions`: how somebody who is known by an address gets to work. */
export function mountAccess(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, siteUrl, now = () => new Date() } = dependencies;

  writeRoute(app, 'POST', paths.editLinks(), async (c) => {
    refuseParameters(queryOf(c));
    const { email, scope } = await readBody(c.req.raw, editLinkRequestSchema);
    await noSooner(
      mailLinks(
        db,
        { email, isWanted: (other) => isDeepStrictEqual(other, scope), language: 'nb', base: siteUrl() },
        now(),
      ),
    );
    return c.body(null, 202, NOT_CACHED);
  });

  writeRoute(app, 'POST', paths.sessions(), async (c) => {
    refuseParameters(queryOf(c));
    const { link } = await readBody(c.req.raw, sessionRequestSchema);
    const opened = await redeemLink(db, link, now());
    if (opened === undefined) {
      throw new ProblemError('link-expired', {
        detail: 'The link was used, has expired or never was. Ask for another.',
      });
    }
    const { token, staff, expiresAt } = opened;
    const session: Session = { token, scope: staff.scope, expiresAt };
    return c.json(session, 201, NOT_CACHED);
  });
}

/**
 * The body of a request as a schema has it.
 * @throws {ProblemError} `validation`, with a pointer for each field that is wrong
 */
async function readBody<Body>(request: Request, schema: z.ZodMiniType<Body>): Promise<Body> {
  const value = await readJsonBody(request);
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) throw validationProblem(fieldIssues(parsed.error, value));
  return parsed.data;
}
