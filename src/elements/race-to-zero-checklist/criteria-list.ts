import { type TemplateResult, html, nothing } from 'lit';
import { evidenceValue, progressOf } from '../../domain/checklist-step.ts';
import { type Proof, type ProvenCriterion, criteriaOf, provenCriteria } from '../../domain/criterion-proof.ts';
import { pickText } from '../../domain/pick-text.ts';
import { renderText } from '../../templates/localized-text.ts';
import { describeShortfall } from './limit-words.ts';
import type { ToolsModel } from './tools-model.ts';

/** The criteria, which step or value proves each, and what is missing. */
export function renderCriteria(
  model: ToolsModel,
  isOpen: boolean,
  toggle: (isOpen: boolean) => void,
): TemplateResult | typeof nothing {
  const { t, checklist, progress, today, version } = model;
  const criteria = provenCriteria(checklist, progress, today, version);
  const shown = criteriaOf(checklist, version);
  if (criteria.length === 0 || !shown) return nothing;
  return html`
    <details
      class="criteria"
      part="criteria"
      ?open=${isOpen}
      @toggle=${({ target }: Event) => toggle(target instanceof HTMLDetailsElement && target.open)}
    >
      <summary>${t('criteria.title')}</summary>
      <p class="muted">${t('criteria.version', { version: shown.version })}</p>
      <ul class="criterion-list" role="list">
        ${criteria.map((criterion) => renderCriterion(model, criterion))}
      </ul>
    </details>
  `;
}

function renderCriterion(model: ToolsModel, { criterion, proofs, state, isNew }: ProvenCriterion): TemplateResult {
  const { t, language } = model;
  return html`
    <li class=${state}>
      <p>
        <strong>${renderText(criterion.title, language)}</strong>
        <span class="chip ${state === 'proven' ? 'adopted' : ''}">${t(`criterion.${state}`)}</span>
        ${isNew ? html`<span class="chip">${t('criterion.new')}</span>` : nothing}
      </p>
      <p>${renderText(criterion.text, language)}</p>
      ${
        proofs.length === 0
          ? nothing
          : html`<ul class="proofs">
              ${proofs.map((proof) => html`<li>${renderProof(model, proof)}</li>`)}
            </ul>`
      }
    </li>
  `;
}

function renderProof({ t, language, progress, today }: ToolsModel, { step, evidence, holds }: Proof): unknown {
  const name = pickText(step.title, language).text;
  const what = evidence
    ? t('proof.value', { title: pickText(evidence.title, language).text, step: name })
    : t('proof.step', { step: name });
  const value = evidence && evidenceValue(progressOf(progress, step, today), evidence.id);
  const shortfall = evidence && describeShortfall(t, evidence, value ?? '');
  return html`
    <span class=${holds ? '' : 'gap'}>${t(holds ? 'proof.holds' : 'proof.missing')}: <bdi>${what}</bdi></span>
    ${shortfall === undefined ? nothing : html`<span class="shortfall">${shortfall}</span>`}
  `;
}
