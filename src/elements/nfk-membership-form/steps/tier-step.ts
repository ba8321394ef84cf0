import { type TemplateResult, html, nothing } from 'lit';
import { renderChoices } from '../../../templates/field.ts';
import { renderText } from '../../../templates/text-field.ts';
import { renderHeading } from '../../../templates/heading.ts';
import { renderText as renderLocalized } from '../../../templates/localized-text.ts';
import { fieldOf } from '../form-field.ts';
import type { StepsModel } from '../steps-model.ts';

/** Member or partner, side by side. */
export function renderTier(model: StepsModel): TemplateResult {
  const { t, language, initiative, form, value } = model;
  const tiers = initiative.tiers ?? [];
  const isInvoiced = form.invoiced?.includes(value('/tier')) ?? false;
  return html`
    <div class="tiers">${tiers.map((tier) => renderOffer(model, tier))}</div>
    ${renderChoices(
      fieldOf(model, '/tier', t('field.tier')),
      tiers.map(({ id, title }) => ({ value: id, label: renderLocalized(title, language) })),
    )}
    ${
      isInvoiced
        ? html`
            ${renderText(fieldOf(model, '/invoice/email', t('field.invoice.email')), { type: 'email' })}
            ${renderText(
              fieldOf(model, '/invoice/reference', t('field.invoice.reference'), { optional: t('field.optional') }),
              { width: 'medium' },
            )}
          `
        : nothing
    }
  `;
}

type Tier = NonNullable<StepsModel['initiative']['tiers']>[number];

function renderOffer({ t, language, headingLevel }: StepsModel, tier: Tier): TemplateResult {
  const { title, text, fee, reporting, benefits } = tier;
  return html`
    <section class="panel offer">
      ${renderHeading(Math.min(6, headingLevel + 1), renderLocalized(title, language))}
      <p>${renderLocalized(text, language)}</p>
      <dl>
        <dt>${t('tier.fee')}</dt>
        <dd>${fee === 'none' ? t('tier.free') : renderLocalized(fee, language)}</dd>
        <dt>${t('tier.reporting')}</dt>
        <dd>${renderLocalized(reporting, language)}</dd>
        <dt>${t('tier.benefits')}</dt>
        <dd>
          <ul class="bullets">
            ${benefits.map((benefit) => html`<li>${renderLocalized(benefit, language)}</li>`)}
          </ul>
        </dd>
      </dl>
    </section>
  `;
}
