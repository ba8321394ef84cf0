import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { countChosen } from './directory-choice.ts';
import type { OfferedFacet } from './facet-labels.ts';
import type { ToolsModel } from './tools-model.ts';

/** Values of a facet that are shown before "show more". */
const FIRST_VALUES = 6;

/** What the filters need besides the model. */
export interface FilterOptions {
  readonly facets: readonly OfferedFacet[];
  /** Whether the filters are unfolded where there is little room. */
  readonly isOpen: boolean;
  readonly toggleOpen: () => void;
}

/** All facets as groups of checkboxes: a side column where there is room, else behind a button. */
export const renderFilterPanel = (
  model: ToolsModel,
  { facets, isOpen, toggleOpen }: FilterOptions,
): TemplateResult => html`
  <div class="filters" part="filters">
    <button type="button" class="button" aria-expanded=${isOpen} aria-controls="facets" @click=${toggleOpen}>
      ${model.t('filter.open')}${countChosen(model.reader.choice) > 0 ? html` <b>(${countChosen(model.reader.choice)})</b>` : nothing}
    </button>
    <div id="facets" class=${isOpen ? 'open' : ''} role="group" aria-label=${model.t('filter.open')}>
      ${repeat(
        facets,
        ({ facet }) => facet,
        (facet) => renderFacet(model, facet),
      )}
    </div>
  </div>
`;

function renderFacet(model: ToolsModel, { facet, values }: OfferedFacet): TemplateResult {
  const first = values.filter((value, index) => index < FIRST_VALUES || value.isChosen);
  const rest = values.filter((value) => !first.includes(value));
  return html`
    <fieldset class="facet">
      <legend>${model.t(`facet.${facet}`)}</legend>
      ${renderValues(model, facet, first)}
      ${
        rest.length === 0
          ? nothing
          : html`<details class="more-values">
              <summary>${model.t('filter.all', { count: rest.length })}</summary>
              ${renderValues(model, facet, rest)}
            </details>`
      }
    </fieldset>
  `;
}

const renderValues = (model: ToolsModel, facet: OfferedFacet['facet'], values: OfferedFacet['values']) =>
  repeat(
    values,
    ({ value }) => value,
    ({ value, label, count, isChosen }) => html`
      <label class="value">
        <input type="checkbox" .checked=${isChosen} @change=${() => model.reader.toggle(facet, value)} />
        <span>${label}</span> <span class="count">${count}</span>
      </label>
    `,
  );

/** What is chosen, as buttons that take it away again. */
export function renderChips(
  { t, reader }: ToolsModel,
  facets: readonly OfferedFacet[],
): TemplateResult | typeof nothing {
  const chosen = facets.flatMap(({ facet, values }) =>
    values.filter(({ isChosen }) => isChosen).map(({ value, label }) => ({ facet, value, label })),
  );
  if (chosen.length === 0) return nothing;
  return html`
    <ul class="chips" role="list" aria-label=${t('filter.chosen')} part="chips">
      ${repeat(
        chosen,
        ({ facet, value }) => `${facet}.${value}`,
        ({ facet, value, label }) => html`
          <li>
            <button
              type="button"
              class="chip"
              aria-label=${t('filter.remove', { value: label })}
              @click=${() => reader.toggle(facet, value)}
            >
              ${label}<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M6 6l8 8M14 6l-8 8" /></svg>
            </button>
          </li>
        `,
      )}
      <li><button type="button" class="link" @click=${reader.clear}>${t('filter.clear')}</button></li>
    </ul>
  `;
}
