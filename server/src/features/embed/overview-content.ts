import { html, nothing, type TemplateResult } from 'lit';
import { isYearly, pickText, yearOf } from '../../../../src/domain/index.ts';
import { renderMeter } from '../../../../src/elements/race-to-zero-checklist/checklist-meters.ts';
import type { ChecklistModel } from '../../../../src/elements/race-to-zero-checklist/checklist-model.ts';
import { overviewMessages } from '../../../../src/elements/race-to-zero-checklist/checklist-overview.messages.ts';
import { toolsMessages } from '../../../../src/elements/race-to-zero-checklist/checklist-tools.messages.ts';
import { type OverviewRow, sortRows, toRows } from '../../../../src/elements/race-to-zero-checklist/overview-rows.ts';
import { raceToZeroChecklistMessages } from '../../../../src/elements/race-to-zero-checklist/race-to-zero-checklist.messages.ts';
import { lookOf } from '../../../../src/elements/race-to-zero-checklist/step-words.ts';
import { createTranslate } from '../../../../src/i18n/translate.ts';
import { renderFoot } from '../../../../src/templates/foot.ts';
import { renderNotice } from '../../../../src/templates/state-notice.ts';
import { findList, findMembers } from '../members/repository.ts';
import type { PageContext } from './page-content.ts';
import { CHECKLIST_WORDS } from './words.ts';

const messages = { ...raceToZeroChecklistMessages, ...toolsMessages, ...overviewMessages } as const;

/** Who has come how far, step by step, in the widget's table; every municipality is a link to its own status. */
export async function overviewContent(context: PageContext, given: ChecklistModel): Promise<TemplateResult> {
  const { request, sources, hrefTo } = context;
  const { attributes, language } = request;
  const { initiative: id = '' } = attributes;
  const t = createTranslate(language, CHECKLIST_WORDS[language], messages);
  const { checklist, today, isArchived, baseUrl } = given;
  const rows = sortRows(toRows(checklist, await findMembers(sources.db, id), today), 'name', false);
  if (rows.length === 0) return renderNotice({ title: t('overview.empty'), help: t('overview.empty.help') });
  const names = checklist.steps.map((step) => {
    const name = pickText(step.title, language).text;
    return isYearly(step) ? `${name} ${yearOf(step, today)}` : name;
  });
  const list = await findList(sources.db, id);
  const whole = rows.filter(({ steps }) => steps.done === steps.total).length;
  const statusOf = (state: OverviewRow['states'][number]): readonly [look: string, status: string] => {
    const look = lookOf(state, isArchived);
    return [look, look === 'other' ? state.status : t(`status.${look}`)];
  };
  return html`
    <div class="overview">
      ${isArchived ? html`<p class="archived">${t('state.archived')}</p>` : nothing}
      <p class="lead">${t('overview.all', { done: whole, count: rows.length })}</p>
      <ul class="meters" role="list">
        ${names.map((step, index) => {
          const meter = meterOf(rows, index);
          return html`<li>${t('overview.per-step', { step, ...meter })}${renderMeter(meter)}</li>`;
        })}
      </ul>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('overview.title')}>
        <table>
          <thead>
            <tr>
              ${[t('overview.municipality'), t('overview.steps'), ...names].map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ number, name, states, steps }) => html`
                <tr>
                  <th scope="row">
                    <a href=${hrefTo({ attributes: { ...attributes, mode: 'view', municipality: number } })}
                      ><bdi>${name}</bdi></a
                    >
                  </th>
                  <td class="count">${t('overview.of', { ...steps })}</td>
                  ${states.map((state) => {
                    const [look, status] = statusOf(state);
                    return html`<td><span class="status ${look}">${status}</span></td>`;
                  })}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      ${list === undefined ? nothing : renderFoot({ t, language, baseUrl, answer: list }, nothing)}
    </div>
  `;
}

function meterOf(rows: readonly OverviewRow[], index: number) {
  const applying = rows.filter(({ states }) => states[index]?.name !== 'not-applicable');
  return { done: applying.filter(({ states }) => states[index]?.name === 'done').length, total: applying.length };
}
