import { html } from 'hono/html';
import { SIGNER_ROLES } from '../../../../src/contract/application-vocabulary.ts';
import { lunchesOf, whenIs } from '../../../../src/elements/nfk-membership-form/steps/signing-step.ts';
import { safeUrl } from '../../../../src/templates/safe-url.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';
import { renderBox, renderLine, renderLines, renderRadios } from './plain-fields.ts';

/** Name of the field in which a lunch is chosen: whether for a seat or the waiting list is part of the answer. */
export const LUNCH_FIELD = '/signing/event';

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
