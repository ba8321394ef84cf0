import { html } from 'hono/html';
import { SIZE_BANDS } from '../../../../src/contract/vocabulary.ts';
import { formatDate } from '../../../../src/i18n/format-date.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';
import { renderLine, renderLines, renderList, renderRadios } from './plain-fields.ts';

/** Whether a company belongs here. */
export function renderEligibilityPart(page: FormPage): Html {
  const { model, form, pick, texts } = page;
  const { t, language } = model;
  const { areas, question, activity } = form.relevance;
  const asking = areas.filter(({ needs }) => needs === 'activity').map(({ title }) => pick(title));
  const hint = texts.onlyIf(asking.join('», «'));
  const deadline = form.deadline === undefined ? undefined : formatDate(form.deadline, language);
  const { prepare = [] } = form;
  return html`${
    prepare.length === 0 && deadline === undefined
      ? ''
      : html`<div class="panel">
          ${
            prepare.length === 0
              ? ''
              : html`<p class="strong">${t('eligibility.prepare')}</p>
                  <ul class="bullets">
                    ${prepare.map((text) => html`<li>${pick(text)}</li>`)}
                  </ul>`
          }
          ${deadline === undefined ? '' : html`<p>${t('eligibility.deadline', { date: deadline })}</p>`}
        </div>`
  }
  ${renderRadios(
    page,
    { pointer: '/relevance/area', label: pick(question) },
    areas.map(({ id, title, text }) => ({ value: id, label: pick(title), hint: text && pick(text) })),
  )}
  ${
    asking.length === 0
      ? ''
      : html`${renderRadios(
          page,
          {
            pointer: '/relevance/activity',
            label: activity === undefined ? t('eligibility.activity') : pick(activity),
            hint,
          },
          (['has', 'plans', 'none'] as const).map((id) => ({ value: id, label: t(`activity.${id}`) })),
        )}
        ${renderLines(page, { pointer: '/relevance/explanation', label: t('field.relevance.explanation'), hint })}`
  }`;
}

/** Which company it is. */
export function renderCompanyPart(page: FormPage): Html {
  const { t } = page.model;
  return html`${renderLine(
    page,
    {
      pointer: '/organisation/number',
      label: t('field.organisation.number.short'),
      hint: page.texts.numberHint,
    },
    { inputMode: 'numeric', width: 'medium' },
  )}
  ${renderLine(
    page,
    { pointer: '/organisation/name', label: t('field.organisation.name') },
    { autocomplete: 'organization' },
  )}
  ${renderList(
    page,
    { pointer: '/organisation/size', label: t('field.organisation.size'), isOptional: true },
    SIZE_BANDS.map((size) => ({ value: size, label: size.replace('-', '–') })),
  )}
  ${renderLine(
    page,
    { pointer: '/organisation/website', label: t('field.organisation.website'), isOptional: true },
    { autocomplete: 'url', inputMode: 'url' },
  )}
  ${renderLines(page, {
    pointer: '/organisation/text',
    label: t('field.organisation.text'),
    hint: t('field.organisation.text.hint'),
    isOptional: true,
  })}`;
}

/** Member or partner. */
export function renderTierPart(page: FormPage): Html {
  const { model, initiative, form, pick, texts } = page;
  const { t } = model;
  const { tiers = [] } = initiative;
  const invoiced = tiers.filter(({ id }) => form.invoiced?.includes(id) ?? false).map(({ title }) => pick(title));
  const hint = texts.onlyIf(invoiced.join('», «'));
  return html`<div class="tiers">
      ${tiers.map(
        ({ title, text, fee, reporting, benefits }) =>
          html`<section class="panel offer">
            <h3>${pick(title)}</h3>
            <p>${pick(text)}</p>
            <dl>
              <dt>${t('tier.fee')}</dt>
              <dd>${fee === 'none' ? t('tier.free') : pick(fee)}</dd>
              <dt>${t('tier.reporting')}</dt>
              <dd>${pick(reporting)}</dd>
              <dt>${t('tier.benefits')}</dt>
              <dd>
                <ul class="bullets">
                  ${benefits.map((benefit) => html`<li>${pick(benefit)}</li>`)}
                </ul>
              </dd>
            </dl>
          </section>`,
      )}
    </div>
    ${renderRadios(
      page,
      { pointer: '/tier', label: t('field.tier') },
      tiers.map(({ id, title }) => ({ value: id, label: pick(title) })),
    )}
    ${
      invoiced.length === 0
        ? ''
        : html`${renderLine(page, { pointer: '/invoice/email', label: t('field.invoice.email'), hint }, { type: 'email' })}
          ${renderLine(
            page,
            { pointer: '/invoice/reference', label: t('field.invoice.reference'), hint, isOptional: true },
            { width: 'medium' },
          )}`
    }`;
}
