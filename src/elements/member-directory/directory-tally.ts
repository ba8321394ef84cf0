import { type TemplateResult, html } from 'lit';
import type { FacetValue, Facets } from '../../contract/index.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { DirectoryMessage } from './tools-model.ts';

/** "136 businesses, 24 partners", of those who take part now. */
export function renderTally(t: Translate<DirectoryMessage>, { kind = [], tier = [] }: Facets): TemplateResult {
  const [all, municipalities] = [sum(kind), sum(kind, 'municipality')];
  const said = [
    ['strip.businesses', all - municipalities] as const,
    ['strip.municipalities', municipalities] as const,
    ['strip.partners', sum(tier, 'partner')] as const,
  ].filter(([, count]) => count > 0);
  return html`<p class="strip" part="tally">${said.map(([key, count]) => t(key, { count })).join(', ')}&nbsp;</p>`;
}

const sum = (values: readonly FacetValue[], only?: string): number =>
  values.reduce((total, { value, count }) => total + (only === undefined || value === only ? count : 0), 0);
