import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../../src/contract/index.ts';
import { totalOf } from '../../../../src/elements/member-directory/directory-model.ts';
import { groupByInitial } from '../../../../src/elements/member-directory/member-alphabet.ts';
import { renderCards } from '../../../../src/elements/member-directory/member-cards.ts';
import { renderRows } from '../../../../src/elements/member-directory/member-rows.ts';
import { memberColumns } from '../../../../src/elements/member-directory/member-table.ts';
import { renderName } from '../../../../src/elements/member-directory/member-facts.ts';
import type { ToolsModel } from '../../../../src/elements/member-directory/tools-model.ts';
import { renderHeading } from '../../../../src/templates/heading.ts';
import type { PageContext } from './page-content.ts';
import type { PageTexts } from './texts.ts';

/** Below this many, letters above them would be more to read than the list. */
const WORTH_GROUPING = 12;

/** What a page of a list is. */
interface ListPage {
  readonly next: string | undefined;
}

/** Every member of a page: by letter with a way to each, or in another order without. */
export function renderList(
  model: ToolsModel,
  texts: PageTexts,
  { hrefTo, request }: PageContext,
  { next }: ListPage,
): TemplateResult {
  const { members } = model.listing;
  const { view } = model.reader.choice;
  const isGrouped = model.reader.sort === 'name' && view !== 'table' && members.length >= WORTH_GROUPING;
  const groups = isGrouped ? groupByInitial(members) : [];
  const few = (some: readonly Member[]): ToolsModel => ({
    ...model,
    headingLevel: Math.min(6, model.headingLevel + (isGrouped ? 1 : 0)),
    listing: { ...model.listing, members: some },
  });
  const draw = (some: readonly Member[]) => (view === 'cards' ? renderCards(few(some)) : renderRows(few(some)));
  const rest = isGrouped
    ? html`
        <nav class="letters plain-only" aria-label=${texts.letters}>
          <ul role="list">
            ${groups.map(([initial]) => html`<li><a href="#${anchorOf(initial)}">${initial}</a></li>`)}
          </ul>
        </nav>
        <div class="groups of-${view}">
          ${groups.map(
            ([initial, some]) => html`
              <section class="group" id=${anchorOf(initial)}>
                ${renderHeading(model.headingLevel, initial, 'initial')} ${draw(some)}
              </section>
            `,
          )}
        </div>
      `
    : view === 'table'
      ? renderPlainTable(model)
      : draw(members);
  return html`
    ${request.attributes.limit === undefined ? html`<p class="total">${totalOf(model)}</p>` : nothing} ${rest}
    ${next === undefined ? nothing : html`<p class="more"><a class="button" href=${hrefTo({ after: next })}>${texts.nextPage}</a></p>`}
  `;
}

const anchorOf = (initial: string): string => `letter-${initial === '#' ? 'other' : initial.toLowerCase()}`;

/** The widget's table without the buttons that order it. */
function renderPlainTable(model: ToolsModel): TemplateResult {
  const { t } = model;
  const columns = memberColumns.filter(({ has }) => model.listing.members.some(has));
  return html`
    <div class="table" role="region" aria-label=${t('view.table')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('column.name')}</th>
            ${columns.map(({ label }) => html`<th scope="col">${t(label)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${model.listing.members.map(
            (member) => html`
              <tr class="item">
                <th scope="row">${renderName(model, member)}</th>
                ${columns.map(({ cell }) => html`<td>${cell(model, member)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
