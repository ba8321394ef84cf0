import { type TemplateResult, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Member } from '../../contract/index.ts';
import type { SortField } from '../../contract/vocabulary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { renderText } from '../../templates/localized-text.ts';
import { labelOf } from './facet-labels.ts';
import { renderName, renderTags } from './member-facts.ts';
import type { DirectoryMessage, ToolsModel } from './tools-model.ts';

interface Column {
  readonly label: DirectoryMessage;
  readonly sort?: SortField;
  readonly cell: (model: ToolsModel, member: Member) => unknown;
  /** A column that nobody has a value for is left out. */
  readonly has: (member: Member) => boolean;
}

/** The columns beside the name, in their order. */
export const memberColumns: readonly Column[] = [
  {
    label: 'facet.sector',
    cell: ({ language }, { sector }) => renderText(sector?.title, language),
    has: ({ sector }) => sector !== undefined,
  },
  {
    label: 'facet.municipality',
    sort: 'municipality',
    cell: (_, { municipality }) => html`<bdi>${municipality?.name}</bdi>`,
    has: ({ municipality, kind }) => municipality !== undefined && kind !== 'municipality',
  },
  {
    label: 'facet.size',
    sort: 'size',
    cell: ({ t, language }, { size }) => (size === undefined ? '' : labelOf(t, language, 'size', { value: size })),
    has: ({ size }) => size !== undefined,
  },
  {
    label: 'column.since',
    sort: 'since',
    cell: ({ language }, { since }) => (since === undefined ? '' : formatDate(since, language)),
    has: ({ since }) => since !== undefined,
  },
  {
    label: 'member.targets',
    cell: ({ language }, { targets }) => renderText(targets?.[0]?.text, language),
    has: ({ kind, targets }) => kind === 'municipality' && targets !== undefined,
  },
  {
    label: 'member.measures',
    cell: ({ language }, { measures }) => renderText(measures?.[0]?.title, language),
    has: ({ kind, measures }) => kind === 'municipality' && measures !== undefined,
  },
  {
    label: 'member.platform',
    cell: (_, { reportingPlatform }) => html`<bdi>${reportingPlatform}</bdi>`,
    has: ({ reportingPlatform }) => reportingPlatform !== undefined,
  },
  {
    label: 'facet.tier',
    sort: 'tier',
    cell: renderTags,
    has: ({ tier }) => tier !== undefined,
  },
];

/** Members as a real table with sortable headings; wide tables scroll inside a region that the keyboard reaches. */
export function renderTable(model: ToolsModel): TemplateResult {
  const columns = memberColumns.filter(({ has }) => model.listing.members.some(has));
  return html`
    <div class="table" part="table" role="region" aria-label=${model.t('view.table')} tabindex="0">
      <table>
        <thead>
          <tr>
            ${renderHead(model, { label: 'column.name', sort: 'name' })}
            ${columns.map((column) => renderHead(model, column))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            model.listing.members,
            ({ id }) => id,
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

function renderHead({ t, reader }: ToolsModel, { label, sort }: Pick<Column, 'label' | 'sort'>) {
  if (sort === undefined) return html`<th scope="col">${t(label)}</th>`;
  const [isUp, isDown] = [reader.choice.sort === sort, reader.choice.sort === `-${sort}`];
  return html`
    <th scope="col" aria-sort=${isUp ? 'ascending' : isDown ? 'descending' : 'none'}>
      <button type="button" class="sort" @click=${() => reader.select({ sort: isUp ? `-${sort}` : sort })}>
        ${t(label)}<svg viewBox="0 0 20 20" aria-hidden="true">
          <path class=${isDown ? 'off' : ''} d="M6 8l4-4 4 4" />
          <path class=${isUp ? 'off' : ''} d="M6 12l4 4 4-4" />
        </svg>
      </button>
    </th>
  `;
}

export const styles = css`
  .table {
    overflow-x: auto;
  }
  .table:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  table {
    border-collapse: collapse;
    overflow-wrap: break-word;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.625em 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
  }
  thead th {
    border-block-end: 1px solid var(--_border);
    white-space: nowrap;
    font-weight: 600;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
    min-inline-size: 9em;
  }
  tbody tr:hover {
    background: var(--_surface);
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 2.75em;
    margin-block: -0.625em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
  }
  .sort .off {
    opacity: 0.3;
  }
  [aria-sort='none'] path {
    opacity: 0.45;
  }
`;
