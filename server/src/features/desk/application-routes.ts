import { isOneOf } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { idOf, queryOf } from '../../http/request.ts';
import { ProblemError } from '../../problem.ts';
import type { Application } from '../applications/application.ts';
import { ACTS, FINAL_ACTS } from './acts.ts';
import type { RefusedDecision } from './act-forms.ts';
import { renderApplication } from './application-page.ts';
import { renderConfirm } from './confirm-page.ts';
import { renderConflict } from './conflict-page.ts';
import type { Desk, DeskRequest } from './create-desk.ts';
import { decide } from './decide.ts';
import { checkDecision, type Decision, readDecision } from './decision.ts';
import { decisionMail } from './decision-mail.ts';
import { findLunches, openApplication, readContent, readHistory } from './open-application.ts';
import type { DeskView } from './view.ts';

/** One application: looked at, and decided on. */
export function mountApplicationPages(desk: Desk, dependencies: ApiDependencies): void {
  const { db, siteUrl, secretariatEmail, now = () => new Date() } = dependencies;

  const showRefused = async (c: DeskRequest, view: DeskView, application: Application, refused: RefusedDecision) => {
    const content = await readContent(db, view, application, now());
    return c.html(renderApplication(view, { ...content, refused }), 422);
  };

  const showConflict = async (c: DeskRequest, view: DeskView, reference: string, decision: Decision) => {
    const { initiative } = view;
    const application = await openApplication(db, initiative, reference);
    const history = await readHistory(db, reference);
    const since = history.filter(({ details }) => Number(details.version) > decision.version);
    const lunches = await findLunches(db, initiative, now());
    return c.html(renderConflict(view, { application, decision, since, lunches }), 409);
  };

  desk.page('/applications/:reference', async (c, view) => {
    const application = await openApplication(db, view.initiative, idOf(c.req.param('reference') ?? ''));
    const done = queryOf(c).get('done') ?? '';
    const content = await readContent(db, view, application, now());
    return renderApplication(view, { ...content, ...(isOneOf(ACTS, done) && { done }) });
  });

  desk.form('/applications/:reference', async (c, view, fields) => {
    const { initiative, signer } = view;
    const application = await openApplication(db, initiative, idOf(c.req.param('reference') ?? ''));
    const { reference, version } = application;
    const decision = readDecision(fields);
    if (decision === undefined) throw new ProblemError('invalid-request');
    const { act, message, isConfirmed } = decision;
    if (version !== decision.version) return showConflict(c, view, reference, decision);
    const problem = checkDecision(decision, application);
    if (problem !== undefined) return showRefused(c, view, application, { decision, problem });
    if (isOneOf(FINAL_ACTS, act) && !isConfirmed) {
      const mail = decisionMail(act, application, { initiative, message, secretariatEmail });
      return c.html(renderConfirm(view, application, { ...decision, act }, mail));
    }
    const context = { db, now: now(), initiative, staff: signer.staff, siteUrl: siteUrl(), secretariatEmail };
    const result = await decide(context, application, decision);
    switch (result.kind) {
      case 'done':
        return c.redirect(view.href(`/applications/${reference}`, { done: act }), 303);
      case 'conflict':
        return showConflict(c, view, reference, decision);
      case 'refused':
        return showRefused(c, view, application, { decision, problem: result.problem });
    }
  });
}
