import { type TemplateResult, html, nothing } from 'lit';
import { SIZE_BANDS } from '../../../contract/vocabulary.ts';
import { formatOrganisationNumber } from '../../../contract/organisation-number.ts';
import { renderArea } from '../../../templates/field.ts';
import { renderSelect, renderText } from '../../../templates/text-field.ts';
import { fieldOf } from '../form-field.ts';
import type { LookupState } from '../organisation-lookup.ts';
import type { StepsModel } from '../steps-model.ts';

/** What the look-up lends to the step. */
export interface CompanyParts {
  readonly lookup: LookupState;
  /** Takes what was typed as number or name. */
  readonly typed: (text: string) => void;
  readonly choose: (number: string) => void;
}

/** Which company it is. The register helps, and never stands in the way. */
export function renderCompany(model: StepsModel, { lookup, typed, choose }: CompanyParts): TemplateResult {
  const { t } = model;
  const optional = t('field.optional');
  const number = fieldOf(model, '/organisation/number', t('field.organisation.number'), {
    hint: t('field.organisation.number.hint'),
  });
  const place = model.value('/organisation/municipality/name');
  return html`
    ${renderText({ ...number, set: typed }, { inputMode: 'search' })}
    <div class="lookup" aria-live="polite">${renderLookup(model, lookup, choose)}</div>
    ${renderText(fieldOf(model, '/organisation/name', t('field.organisation.name')), { autocomplete: 'organization' })}
    ${place === '' ? nothing : html`<p class="muted">${t('field.organisation.municipality')}: <bdi>${place}</bdi></p>`}
    ${renderSelect(
      fieldOf(model, '/organisation/size', t('field.organisation.size'), { optional }),
      SIZE_BANDS.map((size) => ({ value: size, label: size.replace('-', '–') })),
      t('field.choose'),
    )}
    ${renderText(fieldOf(model, '/organisation/website', t('field.organisation.website'), { optional }), {
      type: 'url',
      autocomplete: 'url',
    })}
    ${renderArea(
      fieldOf(model, '/organisation/text', t('field.organisation.text'), {
        optional,
        hint: t('field.organisation.text.hint'),
      }),
    )}
  `;
}

function renderLookup({ t }: StepsModel, state: LookupState, choose: (number: string) => void): unknown {
  switch (state.name) {
    case 'idle':
      return nothing;
    case 'pending':
      return html`<p class="muted">${t('lookup.pending')}</p>`;
    case 'found':
      return html`
        <p class="panel ${state.state === 'active' ? 'accent' : 'caution'}">
          ${t(`lookup.${state.state}`)} ${state.isActiveThere ? t('lookup.active-there') : nothing}
        </p>
      `;
    case 'results': {
      const { organisations } = state;
      if (organisations.length === 0) return html`<p class="muted">${t('lookup.none')}</p>`;
      return html`
        <p class="muted">${t('lookup.results', { count: organisations.length })}</p>
        <ul class="results" role="list">
          ${organisations.map(
            ({ number, name, form, place }) => html`
              <li>
                <button type="button" class="result" @click=${() => choose(number)}>
                  <bdi class="strong">${name}</bdi>
                  <span class="muted"
                    >${[formatOrganisationNumber(number), form, place].filter(Boolean).join(' · ')}</span
                  >
                </button>
              </li>
            `,
          )}
        </ul>
      `;
    }
  }
}
