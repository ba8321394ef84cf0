import { html } from 'hono/html';
import { EXPECTATION_ANSWERS, SIGNER_ROLES } from '../../../../src/contract/application-vocabulary.ts';
import { MEASURE_STATUSES, SIZE_BANDS } from '../../../../src/contract/vocabulary.ts';
import { lunchesOf, whenIs } from '../../../../src/elements/nfk-membership-form/steps/signing-step.ts';
import { safeUrl } from '../../../../src/templates/safe-url.ts';
import { formatDate } from '../../../../src/i18n/format-date.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';
import { renderBox, renderLine, renderLines, renderList, renderRadios } from './plain-fields.ts';

/** Name of the field in which a lunch is chosen: whether for a seat or the waiting list is part of the answer. */
export const LUNCH_FIELD = '/signing/event';

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

/** The criteria, accepted one by one, and at least one measure. */
export function renderCriteriaPart(page: FormPage): Html {
  const { model, initiative, pick, texts, rows } = page;
  const { t } = model;
  const requirements = initiative.criteria.items.filter(({ kind }) => kind === 'requirement');
  return html`${
      requirements.length === 0
        ? ''
        : html`<fieldset class="group">
            <legend>${t('criteria.legend')}</legend>
            ${requirements.map(({ id, title, text }) =>
              renderBox(page, {
                pointer: `/criteria/accepted/${id}`,
                label: html`<strong>${pick(title)}</strong>`,
                hint: pick(text),
              }),
            )}
          </fieldset>`
    }
    <section class="group" id="field-measures">
      <h3>${t('measures.title')}</h3>
      <p class="hint">${t('measures.help')} ${texts.firstMeasure}</p>
      ${Array.from({ length: rows }, (_, index) => renderMeasurePart(page, index))}
      <p><button class="button" name="action" value="measures">${texts.moreMeasures}</button></p>
    </section>`;
}

function renderMeasurePart(page: FormPage, index: number): Html {
  const { model, form, pick } = page;
  const { t } = model;
  const at = `/measures/${index}`;
  const { measureAreas = [] } = form;
  return html`<fieldset class="panel measure">
    <legend>${t('measures.number', { number: index + 1 })}</legend>
    ${renderLine(page, { pointer: `${at}/title`, label: t('field.measures.title'), isOptional: index > 0 })}
    ${renderRadios(
      page,
      { pointer: `${at}/status`, label: t('field.measures.status') },
      MEASURE_STATUSES.map((status) => ({ value: status, label: t(`measure.${status}`) })),
    )}
    ${
      measureAreas.length === 0
        ? ''
        : renderList(
            page,
            { pointer: `${at}/area`, label: t('field.measures.area'), isOptional: true },
            measureAreas.map(({ id, title }) => ({ value: id, label: pick(title) })),
          )
    }
    ${renderLine(
      page,
      { pointer: `${at}/year`, label: t('field.measures.year'), isOptional: true },
      { inputMode: 'numeric', width: 'short' },
    )}
  </fieldset>`;
}

/** How far the company is with what is expected of partners. */
export function renderExpectationsPart(page: FormPage): Html {
  const { model, initiative, form, pick } = page;
  const { t } = model;
  const expectations = initiative.criteria.items.filter(({ kind }) => kind === 'expectation');
  return html`<p>${t('expectations.help')}</p>
    ${expectations.map(({ id, title, text }) => {
      const at = `/expectations/${id}`;
      const { expectation, offers = [] } = form.certificates ?? {};
      return html`<div class="group scale">
        ${renderRadios(
          page,
          { pointer: `${at}/answer`, label: pick(title), hint: pick(text) },
          EXPECTATION_ANSWERS.map((value) => ({ value, label: t(`expectation.${value}`) })),
        )}
        ${
          expectation === id
            ? renderList(
                page,
                { pointer: `${at}/certificate`, label: t('field.expectations.certificate'), isOptional: true },
                offers.map((offer) => ({ value: offer.id, label: pick(offer.title) })),
              )
            : ''
        }
        ${renderLines(page, { pointer: `${at}/comment`, label: t('field.expectations.comment'), isOptional: true }, 2)}
      </div>`;
    })}`;
}

/** Who is written to, and who signs. */
export function renderPeoplePart(page: FormPage): Html {
  const { model, initiative, pick, texts } = page;
  const { t } = model;
  const person = (at: '/contact' | '/leader', isOwn: boolean): Html => {
    const token = (name: string) => ({ autocomplete: isOwn ? name : 'off' });
    return html`${renderLine(page, { pointer: `${at}/name`, label: t('field.person.name') }, token('name'))}
    ${renderLine(
      page,
      { pointer: `${at}/title`, label: t('field.person.title'), isOptional: true },
      token('organization-title'),
    )}
    ${renderLine(page, { pointer: `${at}/email`, label: t('field.person.email') }, { type: 'email', ...token('email') })}
    ${renderLine(
      page,
      { pointer: `${at}/phone`, label: t('field.person.phone'), isOptional: true },
      { type: 'tel', width: 'medium', ...token('tel') },
    )}`;
  };
  return html`<fieldset class="group">
      <legend>${t('people.contact')}</legend>
      <p class="hint">${t('people.contact.help')}</p>
      ${person('/contact', true)}
    </fieldset>
    <fieldset class="group">
      <legend>${t('people.leader')}</legend>
      <p class="hint">${t('people.leader.help')}</p>
      ${renderRadios(
        page,
        { pointer: '/leader/role', label: t('field.leader.role') },
        SIGNER_ROLES.map((role) => ({ value: role, label: t(`leader.${role}`) })),
      )}
      ${renderBox(page, { pointer: '/leader/same', label: t('field.leader.same') })}
      <p class="hint">${texts.onlyIfOther}</p>
      ${person('/leader', false)}
      <p class="panel accent">${t('people.notice', { controller: pick(initiative.privacy.controller) })}</p>
    </fieldset>`;
}

/** Which lunch to sign at. */
export function renderSigningPart(page: FormPage): Html {
  const { model, form, pick, values } = page;
  const { t } = model;
  const lunches = lunchesOf(model);
  const options = lunches.map((lunch) => {
    const { event, choice, remaining } = lunch;
    const seats =
      choice === 'waiting-list'
        ? t('signing.full')
        : remaining === undefined
          ? ''
          : t('signing.seats', { count: remaining });
    const about = [pick(event.title), event.place === undefined ? '' : pick(event.place), seats];
    return {
      value: `${choice}:${event.id}`,
      label: html`<span class="strong">${whenIs(model, lunch)}</span>`,
      hint: about.filter((part) => part !== '').join(' · '),
    };
  });
  const chosen = values['/signing/choice'] ?? '';
  const isLater = chosen === 'later';
  return html`<p>${t('signing.help')}</p>
    ${lunches.length === 0 ? html`<p class="panel">${t('signing.none')}</p>` : ''}
    ${renderRadios(
      page,
      { pointer: LUNCH_FIELD, label: t('field.signing.event') },
      [...options, { value: 'later', label: t('signing.later') }],
      isLater ? 'later' : `${chosen}:${values[LUNCH_FIELD] ?? ''}`,
    )}
    ${
      lunches.length === 0
        ? ''
        : renderRadios(
            page,
            { pointer: '/signing/attending', label: t('field.signing.attending') },
            Array.from({ length: Math.max(1, form.attending ?? 1) }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            })),
            (values['/signing/attending'] ?? '') === '' ? '1' : undefined,
          )
    }
    ${renderLines(page, { pointer: '/message', label: t('field.message'), isOptional: true })}`;
}

/** How what is sent is used, purpose by purpose. */
export function renderPrivacyPart(page: FormPage): Html {
  const { model, initiative, pick } = page;
  const { t, baseUrl } = model;
  const { controller, purposes } = initiative.privacy;
  return html`<p>${t('privacy.controller', { controller: pick(controller) })}</p>
    ${purposes.map(({ id, purpose, basis, retention, recipients, link, consent }) => {
      const url = safeUrl(link, baseUrl);
      return html`<details>
          <summary>${pick(purpose)}</summary>
          <dl class="answers">
            <div>
              <dt>${t('privacy.basis')}</dt>
              <dd>${pick(basis)}</dd>
            </div>
            <div>
              <dt>${t('privacy.retention')}</dt>
              <dd>${pick(retention)}</dd>
            </div>
            <div>
              <dt>${t('privacy.recipients')}</dt>
              <dd>${pick(recipients)}</dd>
            </div>
          </dl>
          ${url === undefined ? '' : html`<p><a href="${url}">${t('privacy.more')}</a></p>`}
        </details>
        ${
          consent === true
            ? renderBox(page, { pointer: `/consents/${id}`, label: html`${t('privacy.consent')}: ${pick(purpose)}` })
            : ''
        }`;
    })}`;
}
