import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EVENT_FACETS, EVENT_KINDS, type EventFacet, EVENT_AUDIENCES } from '../../contract/event-vocabulary.ts';
import type { EventCounts } from '../../domain/event-selection.ts';
import { wordFor } from './event-words.ts';
import type { TimelineChoice } from './timeline-choice.ts';
import type { ToolsModel } from './tools-model.ts';

/** A value of a facet that the reader can choose. */
interface OfferedValue {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** What the filters need besides the model. */
export interface FilterOptions {
  readonly counts: EventCounts;
  readonly choice: TimelineChoice;
  readonly toggle: (facet: EventFacet, value: string) => void;
  readonly clear: () => void;
}

const ORDER: Readonly<Record<EventFacet, readonly string[]>> = { kind: EVENT_KINDS, audience: EVENT_AUDIENCES };

/** Kinds and audiences as rows of switches; a facet that divides nothing is not offered. */
export function renderFilters(model: ToolsModel, options: FilterOptions): TemplateResult | typeof nothing {
  const { t } = model;
  const { choice, clear } = options;
  const facets = EVENT_FACETS.map((facet) => ({ facet, values: offer(facet, options) })).filter(
    ({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen),
  );
  if (facets.length === 0) return nothing;
  const isFiltered = EVENT_FACETS.some((facet) => choice.facets[facet].length > 0);
  return html`
    <div class="filters" part="filters">
      ${facets.map(
        ({ facet, values }) => html`
          <fieldset class="facet">
            <legend>${t(`filter.${facet}`)}</legend>
            <div class="switches">
              ${repeat(
                values,
                ({ value }) => value,
                (value) => renderSwitch(model, facet, value, options),
              )}
            </div>
          </fieldset>
        `,
      )}
      ${isFiltered ? html`<button type="button" class="link" @click=${clear}>${t('filter.clear')}</button>` : nothing}
    </div>
  `;
}

const renderSwitch = (model: ToolsModel, facet: EventFacet, offered: OfferedValue, { toggle }: FilterOptions) => html`
  <label class="switch">
    <input type="checkbox" .checked=${offered.isChosen} @change=${() => toggle(facet, offered.value)} />
    <span>${wordFor(model.t, facet, offered.value) || model.t('filter.other')} <b>${offered.count}</b></span>
  </label>
`;

/** The values that are found, in the order of the vocabulary, then the endpoint's own; chosen ones stay. */
function offer(facet: EventFacet, { counts, choice }: FilterOptions): readonly OfferedValue[] {
  const chosen = choice.facets[facet];
  const known = ORDER[facet];
  const values = [...new Set([...known, ...counts[facet].keys(), ...chosen])];
  return values.flatMap((value): OfferedValue[] => {
    const [count, isChosen] = [counts[facet].get(value) ?? 0, chosen.includes(value)];
    return count > 0 || isChosen ? [{ value, count, isChosen }] : [];
  });
}
