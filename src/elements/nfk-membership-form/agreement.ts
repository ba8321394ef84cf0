import { type TemplateResult, html, nothing } from 'lit';
import { agreementText } from '../../domain/agreement-text.ts';
import type { PickedText } from '../../domain/pick-text.ts';
import { renderHeading } from '../../templates/heading.ts';
import { measureIndices } from './answer-sections.ts';
import type { StepsModel } from './steps-model.ts';

/** The contract with the company's facts in it: to read, and to print in two copies. */
export function renderAgreement(model: StepsModel, print: () => void): TemplateResult | typeof nothing {
  const { t, form } = model;
  if (!form.agreement) return nothing;
  return html`
    <details class="agreement">
      <summary>${t('agreement.show')}</summary>
      ${renderCopy(model, form.agreement, 1)}
      <div class="second-copy">${renderCopy(model, form.agreement, 2)}</div>
      <p><button type="button" class="button" @click=${print}>${t('agreement.print')}</button></p>
    </details>
  `;
}

function renderCopy(
  model: StepsModel,
  agreement: NonNullable<StepsModel['form']['agreement']>,
  number: number,
): TemplateResult {
  const { t, language, initiative, value, headingLevel } = model;
  const isSame = value('/leader/same') === 'yes';
  const tier = initiative.tiers?.find(({ id }) => id === value('/tier'))?.title ?? '';
  const organisation = value('/organisation/name');
  const leader = value(isSame ? '/contact/name' : '/leader/name');
  const measures = measureIndices(model).map((index) => value(`/measures/${index}/title`));
  const facts = { organisation, number: value('/organisation/number'), tier, leader, measures };
  const { title, paragraphs, counterpart, isExample } = agreementText(agreement, facts, language);
  const say = ({ text, lang }: PickedText) => html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
  const renderSignature = (name: unknown) => html`
    <div class="signature">
      <p>${t('agreement.place')}</p>
      <p>${t('agreement.signature')}</p>
      <p class="strong">${name}</p>
    </div>
  `;
  return html`
    <article class="copy">
      <p class="muted copy-number">${t('agreement.copy', { number })}</p>
      ${renderHeading(Math.min(6, headingLevel + 1), say(title))}
      ${isExample ? html`<p class="caution panel">${t('agreement.example')}</p>` : nothing}
      ${paragraphs.map((paragraph) => html`<p>${say(paragraph)}</p>`)}
      <div class="signatures">
        ${renderSignature(html`<bdi>${organisation}</bdi>`)} ${renderSignature(say(counterpart))}
      </div>
    </article>
  `;
}
