import { type TemplateResult, html, nothing } from 'lit';
import { type EventGroup, groupEvents } from '../../domain/event-groups.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderEvent } from './event-article.ts';
import type { TimelineModel } from './timeline-model.ts';
import { PAGE_SIZE } from './timeline-view.ts';

/** The events as a line through the months; in the compact view, just the events. */
export function renderTimeline(model: TimelineModel): TemplateResult {
  const { window, isCompact } = model;
  const { events, earlier, later } = window;
  return html`
    ${renderMore(model, 'earlier', earlier)}
    ${isCompact ? renderEvents(model, { period: '', events }, model.headingLevel) : groupEvents(events).map((group, at, groups) => renderGroup(model, group, groups[at - 1]))}
    ${renderMore(model, 'later', later)}
  `;
}

function renderGroup(model: TimelineModel, group: EventGroup, before: EventGroup | undefined): TemplateResult {
  const { headingLevel, t, format } = model;
  const { period } = group;
  const [year, month] = period.split('-');
  const isNewYear = before === undefined || before.period.slice(0, 4) !== year;
  return html`
    ${isNewYear ? renderHeading(headingLevel, period === '' ? t('group.undated') : year, 'year') : nothing}
    ${month === undefined ? nothing : renderHeading(atMost(headingLevel + 1), format.month(period), 'month')}
    ${renderEvents(model, group, atMost(headingLevel + (month === undefined ? 1 : 2)))}
  `;
}

const renderEvents = (model: TimelineModel, { events }: EventGroup, level: number): TemplateResult => html`
  <ol class="events" role="list" part="list">
    ${events.map((item) => renderEvent(model, item, level))}
  </ol>
`;

const renderMore = ({ t, showMore, window }: TimelineModel, where: 'earlier' | 'later', count: number) =>
  count === 0
    ? nothing
    : html`<p class="more">
        <button type="button" class="button" @click=${() => showMore(where, window.pages[where] + 1)}>
          ${t(`results.${where}`, { count: Math.min(PAGE_SIZE, count) })}
        </button>
      </p>`;

const atMost = (level: number): number => Math.min(6, level);
