import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EVENT_FACETS, type EventFacet } from '../../contract/event-vocabulary.ts';
import type { EventCounts } from '../../domain/event-selection.ts';
import { wordFor } from './event-words.ts';
import type { FacetValues } from './timeline-choice.ts';
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
  /** What there is to choose from, in order, and what of it is chosen. */
  readonly allowed: FacetValues;
  readonly chosen: FacetValues;
  /** Whether the switches are unfolded: one line is what the first view has kept free for them. */
  readonly isOpen: boolean;
  readonly toggleOpen: (isOpen: boolean) => void;
  readonly toggle: (facet: EventFacet, value: string) => void;
  readonly clear: () => void;
}

/** Kinds and audiences as rows of switches under one button; a facet that divides nothing is not offered. */
export function renderFilters(model: ToolsModel, options: FilterOptions): TemplateResult | typeof nothing {
  const { t } = model;
  const { chosen, clear, isOpen, toggleOpen } = options;
  const facets = EVENT_FACETS.map((facet) => ({ facet, values: offer(facet, options) })).filter(
    ({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen),
  );
  if (facets.length === 0) return nothing;
  const active = EVENT_FACETS.reduce((count, facet) => count + chosen[facet].length, 0);
  return html`
    <div class="filters" part="filters">
      <details
        .open=${isOpen}
        @toggle=${({ target }: Event & { readonly target: HTMLDetailsElement }) => toggleOpen(target.open)}
      >
        <summary class="button">${t('filter.open')}${active > 0 ? html` <b>(${active})</b>` : nothing}</summary>
        <div class="facets">
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
        </div>
      </details>
      ${active > 0 ? html`<button type="button" class="link" @click=${clear}>${t('filter.clear')}</button>` : nothing}
    </div>
  `;
}

const renderSwitch = (model: ToolsModel, facet: EventFacet, offered: OfferedValue, { toggle }: FilterOptions) => html`
  <label class="switch">
    <input type="checkbox" .checked=${offered.isChosen} @change=${() => toggle(facet, offered.value)} />
    <span>${wordFor(model.t, facet, offered.value) || model.t('filter.other')} <b>${offered.count}</b></span>
  </label>
`;

/** The values that are found, and those that are chosen. */
const offer = (facet: EventFacet, { counts, allowed, chosen }: FilterOptions): readonly OfferedValue[] =>
  allowed[facet].flatMap((value): OfferedValue[] => {
    const [count, isChosen] = [counts[facet].get(value) ?? 0, chosen[facet].includes(value)];
    return count > 0 || isChosen ? [{ value, count, isChosen }] : [];
  });
