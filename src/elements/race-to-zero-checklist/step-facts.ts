import { type TemplateResult, html, nothing } from 'lit';
import type { Evidence, Step } from '../../contract/checklist.ts';
import type { Contact } from '../../contract/initiative.ts';
import { DOCUMENT_STATES } from '../../contract/checklist-vocabulary.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import type { StepProgress } from '../../contract/progress.ts';
import { parseWebsite } from '../../contract/website.ts';
import { askedEvidence, documentState, evidenceValue, routeOf, yearsDone } from '../../domain/checklist-step.ts';
import { daysBetween } from '../../domain/days.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMoment } from '../../i18n/format-moment.ts';
import { renderText } from '../../templates/localized-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import type { ToolsModel } from './tools-model.ts';

/** Days after which nobody knows whether a contact is still right. */
const FRESH_DAYS = 365;

/** What everybody may know of a step: what it is, who does it, and what shows that it was done. */
export function renderFacts(model: ToolsModel, step: Step, done: StepProgress): TemplateResult {
  const { t, language, progress } = model;
  const route = (step.routes?.length ?? 0) > 1 && done.route !== undefined ? routeOf(step, done) : undefined;
  const years = yearsDone(progress, step);
  const changed = done.updatedAt === undefined ? undefined : formatMoment(done.updatedAt, language);
  const given = askedEvidence(step, done).flatMap((evidence): (readonly [Evidence, string])[] => {
    const value = evidenceValue(done, evidence.id);
    return value === undefined ? [] : [[evidence, value]];
  });
  return html`
    ${renderAbout(model, step)}
    <dl class="facts">
      ${fact(t('step.actor'), renderText(step.actor, language))}
      ${route ? fact(t('step.route'), renderText(route.title, language)) : nothing}
      ${given.map(([evidence, value]) => fact(renderText(evidence.title, language), renderValue(model, evidence, value)))}
      ${done.status === 'not-applicable' && done.reason ? fact(t('step.reason'), html`<bdi>${done.reason}</bdi>`) : nothing}
      ${years.length > 0 ? fact(t('step.years'), years.join(', ')) : nothing}
      ${
        changed === undefined
          ? nothing
          : fact(
              t('step.changed'),
              done.updatedBy ? t('step.changed.by', { date: changed, who: done.updatedBy }) : changed,
            )
      }
    </dl>
    ${renderDocuments(model, step, done)} ${renderContacts(model, step)}
  `;
}

/** What a step is about, and where it is done. */
export const renderAbout = (model: ToolsModel, { text, hint, externalUrl }: Step): TemplateResult => html`
  <p class="about">${renderText(text, model.language)}</p>
  ${hint === undefined ? nothing : html`<p class="tip">${renderText(hint, model.language)}</p>`}
  ${renderLink(model, externalUrl, 'step.elsewhere')}
`;

const fact = (term: unknown, value: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** A link that says where it leads; nothing for what is no address. */
function renderLink({ t, baseUrl }: ToolsModel, raw: string | undefined, key: 'step.elsewhere' | 'document.template') {
  const url = safeUrl(raw, baseUrl);
  return url === undefined ? nothing : html`<p><a href=${url}>${t(key, { host: new URL(url).host })}</a></p>`;
}

function renderValue({ language, baseUrl }: ToolsModel, { kind, options, unit }: Evidence, value: string): unknown {
  // People also write addresses as `www.eksempel.no`.
  const url = kind === 'url' ? safeUrl(parseWebsite(value) ?? value, baseUrl) : undefined;
  if (url !== undefined) return html`<a href=${url}>${value}</a>`;
  if (kind === 'date') return formatDate(value, language) ?? value;
  const option = options?.find(({ id }) => id === value);
  if (option) return renderText(option.title, language);
  return html`<bdi>${value}</bdi>${unit === undefined ? nothing : html` ${renderText(unit, language)}`}`;
}

function renderDocuments(model: ToolsModel, { documents = [] }: Step, done: StepProgress) {
  const { t, language } = model;
  if (documents.length === 0) return nothing;
  return html`
    <p class="label">${t('documents.title')}</p>
    <ul class="documents" role="list">
      ${documents.map((document) => {
        const state = documentState(done, document);
        return html`
          <li>
            ${renderText(document.title, language)}
            <span class="chip ${state}">${isOneOf(DOCUMENT_STATES, state) ? t(`document.${state}`) : state}</span>
          </li>
        `;
      })}
    </ul>
  `;
}

/** Where the template of a document is. */
export const renderTemplate = (model: ToolsModel, url: string | undefined): unknown =>
  renderLink(model, url, 'document.template');

/** Whom to ask, by role; who was checked long ago may have moved on. */
export function renderContacts({ t, language, today }: ToolsModel, { contacts = [] }: Pick<Step, 'contacts'>): unknown {
  if (contacts.length === 0) return nothing;
  const verified = ({ verifiedAt }: Contact) => {
    const date = verifiedAt === undefined ? undefined : formatDate(verifiedAt, language);
    if (verifiedAt === undefined || date === undefined) return nothing;
    const isOld = daysBetween(verifiedAt, today) > FRESH_DAYS;
    return html`<span class="muted"
      >${t('contact.verified', { date })}${isOld ? `, ${t('contact.old')}` : nothing}</span
    >`;
  };
  return html`
    <p class="label contact">${t('contact.title')}</p>
    <ul class="contacts" role="list">
      ${contacts.map(
        (contact) => html`
          <li>
            ${renderText(contact.role, language)}, ${renderText(contact.organisation, language)}
            ${contact.email === undefined ? nothing : html`<a href="mailto:${contact.email}">${contact.email}</a>`}
            ${verified(contact)}
          </li>
        `,
      )}
    </ul>
  `;
}
