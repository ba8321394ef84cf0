import { type TemplateResult, html, nothing } from 'lit';
import { renderNotice } from '../../templates/state-notice.ts';
import { titleOf } from './event-title.ts';
import { describeState } from './event-words.ts';
import { renderTimeline } from './timeline-list.ts';
import type { TimelineModel } from './timeline-model.ts';

/** What stands around the events, once the tools are here. */
export interface TimelineParts {
  readonly stale: unknown;
  readonly filters: unknown;
  readonly line: unknown;
  readonly calendar: unknown;
  readonly nothingFound: unknown;
  readonly foot: unknown;
}

/** The timeline, put together: the same frame before and after the tools are here, so that the events stay as they are. */
export const renderReady = (model: TimelineModel, parts: TimelineParts | undefined): TemplateResult => html`
  ${parts?.stale} ${renderBanner(model)} ${parts?.filters ?? renderPlace(model.hasFilters)} ${parts?.line}
  ${model.events.length > 0 ? renderTimeline(model) : renderEmpty(model, parts)} ${parts?.calendar} ${parts?.foot}
`;

/** Keeps the place of the filters, so that nothing moves when they come. */
const renderPlace = (hasFilters: boolean): TemplateResult | typeof nothing =>
  hasFilters ? html`<div class="field bone"></div>` : nothing;

/** That an initiative is over, or what comes next in it. */
function renderBanner(model: TimelineModel): TemplateResult | typeof nothing {
  const { answer, t, next, isCompact, now } = model;
  if (answer.status === 'archived') return html`<p class="archived" part="archived">${t('archived')}</p>`;
  if (!next || isCompact) return nothing;
  return html`<p class="strip" part="strip">
    ${t('event.next')}:
    <a href=${model.hrefTo(next.event)} @click=${(click: MouseEvent) => model.open(click, next.event)}
      ><bdi>${titleOf(model, next.event)}</bdi></a
    >
    <span class="nowrap">– ${lowerFirst(describeState(t, next, now))}</span>
  </p>`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const renderEmpty = ({ t, answer }: TimelineModel, parts: TimelineParts | undefined): unknown =>
  parts?.nothingFound ?? renderNotice({ title: t(answer.events.length === 0 ? 'state.empty' : 'results.none') });

/** Grey shapes of about the size that the timeline will have. */
export const renderBones = (isCompact: boolean, hasFilters: boolean): TemplateResult => html`
  ${isCompact ? nothing : html`<p class="strip">&nbsp;</p>`} ${renderPlace(hasFilters)}
  <ol class="events" role="list">
    ${Array.from({ length: isCompact ? 3 : 6 }, () => html`<li class="item"><div class="bone"></div></li>`)}
  </ol>
`;
