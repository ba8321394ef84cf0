import { type TemplateResult, html, nothing } from 'lit';
import type { Event } from '../../contract/index.ts';
import type { DatedEvent } from '../../domain/event-list.ts';
import { isAhead } from '../../domain/event-list.ts';
import { stateOf } from '../../domain/event-state.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderText } from '../../templates/localized-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import { titleOf } from './event-title.ts';
import { describeSeats, describeState, wordFor } from './event-words.ts';
import type { TimelineModel } from './timeline-model.ts';

/** One event on the line: when, what, where it stands, for whom, where, seats. */
export function renderEvent(model: TimelineModel, item: DatedEvent, level: number): TemplateResult {
  const { t, language, now, next, chosen } = model;
  const { event, span } = item;
  const { audience, cancelled, id, kind, movedFrom, place, text } = event;
  const state = stateOf(event, span, now);
  const isNext = item === next;
  const seats = describeSeats(t, event, isAhead(state));
  const facts = [
    place && renderText(place, language),
    ...[...new Set(audience)].map((value) => renderWord(wordFor(t, 'audience', value))),
    seats && html`<strong>${seats}</strong>`,
  ].filter(Boolean);
  const classes = [
    state,
    isNext && 'next',
    kind === 'deadline' && 'deadline',
    cancelled && 'cancelled',
    id === chosen && 'chosen',
  ];
  return html`
    <li class="item ${classes.filter(Boolean).join(' ')}" part="item">
      <article data-event=${id} aria-labelledby="event-${id}">
        <p class="when">${renderWhen(model, item)}</p>
        ${renderHeading(level, renderTitle(model, event))}
        <p class="tags">
          ${isNext ? html`<span class="tag next-tag">${t('event.next')}</span>` : nothing}
          ${renderTag(wordFor(t, 'kind', kind))}
          ${span || cancelled ? html`<span class="state">${describeState(t, item, now)}</span>` : nothing}
        </p>
        ${movedFrom === undefined ? nothing : html`<p class="moved">${t('event.moved', { date: model.format.raw(movedFrom) })}</p>`}
        ${facts.length === 0 ? nothing : html`<p class="facts">${facts.map((fact, at) => (at > 0 ? [' · ', fact] : fact))}</p>`}
        ${text === undefined || model.isCompact ? nothing : html`<p class="text">${renderText(text, language)}</p>`}
        ${renderActions(model, item)}
      </article>
    </li>
  `;
}

// A word that only the endpoint knows must not turn the text around it.
const renderWord = (word: string) => word && html`<bdi>${word}</bdi>`;

const renderTag = (word: string) => (word === '' ? nothing : html`<span class="tag">${renderWord(word)}</span>`);

const renderTitle = (model: TimelineModel, event: Event): TemplateResult =>
  html`<a
    id="event-${event.id}"
    class="name"
    part="name"
    href=${model.hrefTo(event)}
    @click=${(click: MouseEvent) => model.open(click, event)}
    >${renderText(event.title, model.language, () => titleOf(model, event))}</a
  >`;

function renderWhen({ t, format }: TimelineModel, { event, span }: DatedEvent): unknown {
  if (!span) return t('event.undated');
  const { date, time, duration } = format.span(span);
  const clock = [time, duration && `(${duration})`].filter(Boolean).join(' ');
  return html`<time datetime=${event.start}>${date}</time>
    ${clock === '' ? nothing : html`<span class="clock">${clock}</span>`}`;
}

function renderActions(model: TimelineModel, item: DatedEvent): TemplateResult | typeof nothing {
  const { t } = model;
  const href = safeUrl(item.event.url, model.baseUrl);
  const { addToCalendar } = model;
  const canAdd = addToCalendar && item.event.cancelled !== true && isAhead(stateOf(item.event, item.span, model.now));
  if (href === undefined && !canAdd) return nothing;
  return html`
    <p class="actions">
      ${
        href === undefined
          ? nothing
          : html`<a href=${href}
              >${t('event.more')}
              <span class="hidden">${t('event.about', { title: titleOf(model, item.event) })}</span></a
            >`
      }
      ${
        canAdd
          ? html`<button type="button" @click=${() => addToCalendar(item)}>
              ${t('calendar.add')}<span class="hidden">: ${titleOf(model, item.event)}</span>
            </button>`
          : nothing
      }
    </p>
  `;
}
