import { html, nothing, type TemplateResult } from 'lit';
import { VERSION_PREFIX } from '../../../../src/contract/index.ts';
import { knownTimeZone, nextEvent, pickText, selectEvents } from '../../../../src/domain/index.ts';
import {
  toFilter,
  toPreset,
  valuesToChoice,
  knownValues,
  allowedValues,
  limitFacets,
} from '../../../../src/elements/campaign-timeline/timeline-choice.ts';
import { renderReady } from '../../../../src/elements/campaign-timeline/timeline-frame.ts';
import { renderTimeline } from '../../../../src/elements/campaign-timeline/timeline-list.ts';
import type { TimelineModel } from '../../../../src/elements/campaign-timeline/timeline-model.ts';
import { windowOf } from '../../../../src/elements/campaign-timeline/timeline-view.ts';
import { translateAll } from '../../../../src/elements/campaign-timeline/tools-model.ts';
import { createSpanFormat } from '../../../../src/i18n/format-span.ts';
import { renderFoot } from '../../../../src/templates/foot.ts';
import { toEvents } from '../events/event-set.ts';
import type { PageContent, PageContext } from './page-content.ts';
import { PAGE_TEXTS, type PageTexts } from './texts.ts';
import { TIMELINE_WORDS } from './words.ts';

/** What happens when: all events of an initiative, with those that are long over folded together. */
export async function timelineContent(context: PageContext): Promise<PageContent> {
  const { request, sources, base, now: clock, hrefTo } = context;
  const { language, attributes, chosen } = request;
  const { initiative: id = '', view = 'list' } = attributes;
  const texts = PAGE_TEXTS[language];
  const set = await sources.events(id);
  const { initiative, dayOf, events: all } = set;
  const name = pickText(initiative.title, language).text;

  const known = knownValues(all);
  const { kind = '', audience = '', from = '', to = '' } = attributes;
  const preset = toPreset({ kind, audience, from, to }, known);
  const choice = valuesToChoice(attributes['without-url'] === undefined ? chosen : {});
  const facets = limitFacets(choice, allowedValues(preset, known));
  const { events } = selectEvents(all, toFilter(facets, preset), dayOf);

  const t = translateAll(language, TIMELINE_WORDS[language]);
  const timeZone = knownTimeZone(initiative.timeZone);
  const now = { moment: clock.getTime(), day: dayOf(clock.getTime()) };
  const isCompact = view === 'compact';
  const window = windowOf(events, now, {
    isCompact,
    limit: Number(attributes.limit ?? 0),
    pages: { earlier: 0, later: Math.ceil(events.length / 40) },
    isWhole: false,
    mustShow: undefined,
  });
  const answer = toEvents(set, {}, {});
  const model: TimelineModel = {
    t,
    language,
    headingLevel: context.headingLevel,
    isCompact,
    hasFilters: attributes['without-filter'] === undefined && !isCompact,
    baseUrl: `${base}${VERSION_PREFIX}/`,
    answer,
    timeZone,
    now,
    format: createSpanFormat(language, timeZone, dayOf, t, new Map()),
    all,
    events,
    window,
    next: nextEvent(events, now),
    chosen: choice.event,
    hrefTo: (event) => (request.isFragment ? `${hrefTo({})}#event-${event.id}` : `#event-${event.id}`),
    open: () => undefined,
    showMore: () => undefined,
    addToCalendar: undefined,
  };
  return {
    initiative,
    title: attributes.heading ?? texts.timeline(name),
    description: texts.timelineAbout(events.length, name),
    isPrivate: Object.keys(chosen).length > 0,
    content: renderReady(
      { ...model, window: { ...window, earlier: 0, later: 0 } },
      {
        stale: nothing,
        filters: model.hasFilters ? html`<div class="field bone reserve"></div>` : nothing,
        line: renderEarlier(model, texts),
        calendar: attributes['without-calendar'] === undefined ? renderCalendarLink(texts, base, id) : nothing,
        nothingFound: undefined,
        foot: renderFoot({ t, language, baseUrl: model.baseUrl, answer }, nothing),
      },
    ),
  };
}

/** What the widget leaves behind its button, so that what is next stands where it will. */
function renderEarlier(model: TimelineModel, texts: PageTexts): TemplateResult | typeof nothing {
  const { earlier } = model.window;
  if (earlier === 0) return nothing;
  const past = { ...model, window: { ...model.window, events: model.events.slice(0, earlier), earlier: 0, later: 0 } };
  return html`<details class="earlier">
    <summary class="button">${texts.earlier(earlier)}</summary>
    ${renderTimeline(past)}
  </details>`;
}

const renderCalendarLink = (texts: PageTexts, base: string, id: string): TemplateResult => html`
  <p class="calendar"><a href="${base}${VERSION_PREFIX}/initiatives/${id}/events.ics">${texts.calendar}</a></p>
`;
