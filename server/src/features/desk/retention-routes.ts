import type { ApiDependencies } from '../../dependencies.ts';
import { eraseDue } from '../retention/erase-due.ts';
import { findDue } from '../retention/find-due.ts';
import type { Desk } from './create-desk.ts';
import { renderRetention, renderRetentionConfirm } from './retention-page.ts';
import { queryOf } from '../../http/request.ts';

/** Erasing by the retention rule: looked at, confirmed, done. */
export function mountRetention(desk: Desk, dependencies: ApiDependencies): void {
  const { db, now = () => new Date() } = dependencies;

  desk.page('/retention', async (c, view) => {
    const erased = /^\d{1,6}$/.exec(queryOf(c).get('erased') ?? '')?.[0];
    const due = await findDue(db, view.initiative, now());
    return renderRetention(view, due, erased === undefined ? undefined : Number(erased));
  });

  desk.form('/retention', async (c, view, fields) => {
    const { initiative, signer } = view;
    const listed = (fields.get('references') ?? '').split(' ');
    if (fields.get('confirmed') !== 'yes') {
      const { due } = await findDue(db, initiative, now());
      const references = due.map(({ reference }) => reference).filter((reference) => listed.includes(reference));
      if (references.length === 0) return c.redirect(view.href('/retention'), 303);
      return c.html(renderRetentionConfirm(view, references));
    }
    const actor = `secretariat:${signer.staff}`;
    const erased = await eraseDue(db, { initiative, references: listed, actor }, now());
    return c.redirect(view.href('/retention', { erased: String(erased) }), 303);
  });
}
