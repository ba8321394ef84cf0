import { type TemplateResult, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Member } from '../../contract/index.ts';
import { initialOf, sortKey } from '../../domain/sort-key.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderFacts } from './member-details.ts';
import { renderName, renderPlace } from './member-facts.ts';
import type { ToolsModel } from './tools-model.ts';

/** Members by the first letter of their names, as the Norwegian alphabet has it. On paper with all details. */
export const renderAlphabet = (model: ToolsModel, isPrint = false): TemplateResult => html`
  <div class="alphabet" part="alphabet">
    ${repeat(
      groupByInitial(model.listing.members),
      ([initial]) => initial,
      ([initial, members]) => html`
        <section>
          ${renderHeading(model.headingLevel, initial, 'initial')}
          <ul role="list">
            ${members.map(
              (member) => html`
                <li class="item">
                  <span class="entry">${renderName(model, member)}</span>
                  <span class="place">${renderPlace(model, member)}</span>
                  ${isPrint ? renderFacts(model, member) : nothing}
                </li>
              `,
            )}
          </ul>
        </section>
      `,
    )}
  </div>
`;

/** Members by the first letter of their names, in the order they have. */
export function groupByInitial(members: readonly Member[]): readonly (readonly [string, readonly Member[]])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const initial = initialOf(sortKey(member.name));
    groups.set(initial, [...(groups.get(initial) ?? []), member]);
  }
  return [...groups];
}

export const styles = css`
  .alphabet {
    columns: 18em auto;
    column-gap: 2em;
  }
  .alphabet section {
    break-inside: avoid-column;
    margin-block-end: 1.5em;
  }
  .initial {
    font-size: 1.375em;
    color: var(--_accent);
    border-block-end: 1px solid var(--_line);
    margin-block-end: 0.25em;
  }
  .alphabet .item {
    display: grid;
    padding-block: 0.375em;
    break-inside: avoid;
  }
  .entry {
    font-weight: 600;
  }
  @media print {
    .alphabet {
      columns: 2;
      font-size: 0.75em;
    }
    .alphabet section {
      break-inside: auto;
    }
    .initial {
      break-after: avoid;
    }
    .alphabet .facts {
      margin-block: 0.25em 0.5em;
    }
  }
`;
