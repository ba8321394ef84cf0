import { type TemplateResult, html, nothing } from 'lit';
import { pickText } from '../../../domain/pick-text.ts';
import { type SigningLunch, signingLunches } from '../../../domain/signing-lunches.ts';
import { createDayOf, knownTimeZone } from '../../../domain/zoned-day.ts';
import { formatAppointment } from '../../../i18n/format-appointment.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { type Option, renderArea, renderChoices } from '../../../templates/field.ts';
import { fieldOf } from '../form-field.ts';
import type { StepsModel } from '../steps-model.ts';

/** Which lunch to sign at, with the seats that are left. */
export function renderSigning(model: StepsModel, choose: (lunch: SigningLunch | undefined) => void): TemplateResult {
  const { t, events, value, form } = model;
  const lunches = lunchesOf(model);
  const options: readonly Option[] = [
    ...lunches.map((lunch) => ({
      value: lunch.event.id,
      label: html`<span class="strong">${whenIs(model, lunch)}</span>`,
      hint: renderLunch(model, lunch),
    })),
    { value: 'later', label: t('signing.later') },
  ];
  const isChosen = value('/signing/choice') === 'later' ? 'later' : value('/signing/event');
  const chooser = fieldOf(model, '/signing/event', t('field.signing.event'));
  return html`
    <p>${t('signing.help')}</p>
    ${events === 'failed' ? html`<p class="panel caution" role="status">${t('signing.failed')}</p>` : nothing}
    ${events !== undefined && events !== 'failed' && lunches.length === 0 ? html`<p class="panel">${t('signing.none')}</p>` : nothing}
    ${renderChoices(
      {
        ...chooser,
        error: chooser.error ?? model.error('/signing/choice'),
        value: isChosen,
        set: (id) => choose(lunches.find(({ event }) => event.id === id)),
      },
      options,
    )}
    ${
      isChosen === '' || isChosen === 'later'
        ? nothing
        : renderChoices(
            fieldOf(model, '/signing/attending', t('field.signing.attending')),
            Array.from({ length: Math.max(1, form.attending ?? 1) }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            })),
          )
    }
    ${renderArea(fieldOf(model, '/message', t('field.message'), { optional: t('field.optional') }))}
  `;
}

/** The lunches that can be chosen. */
export function lunchesOf({
  events,
  initiative,
  today,
}: Pick<StepsModel, 'events' | 'initiative' | 'today'>): readonly SigningLunch[] {
  if (events === undefined || events === 'failed') return [];
  return signingLunches(events, createDayOf(knownTimeZone(initiative.timeZone)), today);
}

/** When a lunch is, in words. */
export const whenIs = ({ language, initiative }: StepsModel, { event }: SigningLunch): string =>
  formatAppointment(event.start, language, knownTimeZone(initiative.timeZone)) ??
  formatDate(event.start, language) ??
  event.start;

function renderLunch({ t, language }: StepsModel, { event, choice, remaining }: SigningLunch): TemplateResult {
  const seats =
    choice === 'waiting-list'
      ? t('signing.full')
      : remaining === undefined
        ? ''
        : t('signing.seats', { count: remaining });
  const place = event.place === undefined ? '' : pickText(event.place, language).text;
  const about = [pickText(event.title, language).text, place, seats].filter((part) => part !== '');
  return html`<bdi>${about.join(' · ')}</bdi>`;
}
