import { type TemplateResult, html, nothing, svg } from 'lit';
import { daysBetween } from '../../domain/days.ts';
import type { DatedEvent } from '../../domain/event-list.ts';
import type { EventSpan } from '../../domain/event-span.ts';
import { isAhead } from '../../domain/event-list.ts';
import { stateOf } from '../../domain/event-state.ts';
import { localesFor } from '../../i18n/locales.ts';
import { titleOf } from './event-title.ts';
import type { ToolsModel } from './tools-model.ts';

export { yearLineStyles as styles } from './year-line.styles.ts';

/** Events that are drawn at most: more are no picture any longer. */
const MOST = 120;
/** Height of a row of marks and of the months under them, in px. */
const ROW = 18;
const AXIS = 34;
const TOP = 22;
/** Rows at most; what finds no room shares the last. */
const MOST_ROWS = 7;
/** Room that a mark takes on the line, in percent of its length. */
const MARK = 2.4;
/** Months up to which each has its name, or at least its tick; more are counted in years. */
const NAMED_MONTHS = 14;
const TICKED_MONTHS = 36;
/** Years between two ticks of a longer line, and ticks that find room for their names on a phone. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const;
const MOST_YEARS = 8;
/** Room that the name of a year takes on a phone, in percent of the line. */
const YEAR_NAME = 12;

/** A place on the line that has a tick, and the names under it. */
interface Tick {
  readonly day: string;
  readonly month?: string;
  readonly year?: string;
}

/** A stretch of the line, in percent. */
interface Drawn {
  readonly item: DatedEvent;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** The events as a drawing over the months: periods as bars, days as dots, deadlines as flags. Says nothing to screen readers: the list under it does. */
export function renderYearLine(model: ToolsModel): TemplateResult | typeof nothing {
  const { events } = model.events.length > MOST ? model.window : model;
  const dated = events.flatMap((item) => (item.span ? [{ item, span: item.span }] : [])).slice(0, MOST);
  const [earliest] = dated;
  if (!earliest) return nothing;
  const last = dated.reduce((latest, { span }) => (span.last > latest ? span.last : latest), earliest.span.last);
  const start = `${earliest.span.first.slice(0, 7)}-01`;
  const days = daysBetween(start, endOfMonth(last)) + 1;
  const place = (day: string): number => (daysBetween(start, day) / days) * 100;
  const drawn = intoRows(dated, place, 100 / days);
  const rows = Math.max(...drawn.map(({ row }) => row)) + 1;
  const axis = TOP + rows * ROW;
  return html`
    <div class="year-line" part="year-line" aria-hidden="true">
      <svg class="drawing" height=${axis + AXIS}>
        ${renderAxis(model, ticksOf(start, last), place, axis)} ${renderToday(model, place(model.now.day), axis)}
        ${drawn.map((one) => renderMark(model, one, TOP + one.row * ROW + ROW / 2))}
      </svg>
    </div>
  `;
}

const endOfMonth = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  // The calendar comes back every 400 years; `Date` takes years of two digits for others.
  return `${day.slice(0, 7)}-${new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()}`;
};

const startOf = (year: number, month = 1): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

/** Ticks from one day to another: months, or years where there are many. */
function ticksOf(start: string, last: string): readonly Tick[] {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month + 1;
  if (months <= TICKED_MONTHS) {
    return Array.from({ length: months }, (_, at): Tick => {
      const number = (month - 1 + at) % 12;
      const day = startOf(year + Math.floor((month - 1 + at) / 12), number + 1);
      const untilJanuary = ((12 - number) / months) * 100;
      const isYear = number === 0 || (at === 0 && (untilJanuary > YEAR_NAME || months <= 12 - number));
      return { day, ...(months <= NAMED_MONTHS && { month: day }), ...(isYear && { year: day.slice(0, 4) }) };
    });
  }
  const years = lastYear - year + 1;
  const step = STEPS.find((one) => years / one <= MOST_YEARS) ?? 2000;
  return Array.from({ length: Math.ceil(years / step) + 1 }, (_, at) => (Math.ceil(year / step) + at) * step)
    .filter((at) => startOf(at) >= start && at <= lastYear)
    .map((at): Tick => ({ day: startOf(at), year: String(at) }));
}

/** Finds each event the first row that is free where it lies. */
function intoRows(
  dated: readonly { readonly item: DatedEvent; readonly span: EventSpan }[],
  place: (day: string) => number,
  dayLength: number,
): readonly Drawn[] {
  const ends: number[] = [];
  return dated.map(({ item, span }): Drawn => {
    const isPeriod = span.first !== span.last && item.event.kind !== 'deadline';
    const from = place(isPeriod ? span.first : span.last);
    const to = isPeriod ? place(span.last) + dayLength : from;
    const free = ends.findIndex((end) => end <= from - MARK / 2);
    const row = Math.min(free < 0 ? ends.length : free, MOST_ROWS - 1);
    ends[row] = Math.max(to, from) + MARK / 2;
    return { item, from, to, row };
  });
}

// Closed by tags of their own: the build drops the slash of `<line />`, and the next shape would be inside it.
function renderAxis(
  { language }: ToolsModel,
  ticks: readonly Tick[],
  place: (day: string) => number,
  y: number,
): unknown {
  const name = new Intl.DateTimeFormat(localesFor(language), { month: 'short', timeZone: 'UTC' });
  const hasMonths = ticks.some(({ month }) => month !== undefined);
  return svg`
    <line class="axis" x1="0" x2="100%" y1=${y} y2=${y}></line>
    ${ticks.map(({ day, month, year }, at) => {
      const x = place(day);
      return svg`
        <line class=${year === undefined ? 'tick' : 'tick year-tick'} x1="${x}%" x2="${x}%" y1=${y} y2=${y + (year === undefined ? 5 : 8)}></line>
        ${month === undefined ? nothing : svg`<text class=${at % 3 === 0 ? '' : 'fine'} x="${x}%" y=${y + 17}>${name.format(new Date(month)).replace('.', '')}</text>`}
        ${year === undefined || x > 96 ? nothing : svg`<text class=${x > 100 - YEAR_NAME ? 'year-name fine' : 'year-name'} x="${x}%" y=${y + (hasMonths ? 32 : 22)}>${year}</text>`}
      `;
    })}
  `;
}

function renderToday({ t, now }: ToolsModel, x: number, y: number): unknown {
  if (x < 0 || x > 100 || now.day === '') return nothing;
  return svg`
    <line class="today" x1="${x}%" x2="${x}%" y1="14" y2=${y}></line>
    <text class="today-name ${x > 90 ? 'end' : ''}" x="${x}%" y="11">${t('line.today')}</text>
  `;
}

function renderMark(model: ToolsModel, { item, from, to }: Drawn, y: number): unknown {
  const { event, span } = item;
  const state = stateOf(event, span, model.now);
  const classes = ['mark', isAhead(state) ? 'ahead' : 'over', item === model.next && 'first', event.cancelled && 'off'];
  const title = svg`<title>${titleOf(model, event)}</title>`;
  const className = classes.filter(Boolean).join(' ');
  if (to > from) {
    return svg`<rect class=${className} x="${from}%" width="${Math.max(to - from, 0.8)}%" y=${y - 5} height="10" rx="5">${title}</rect>`;
  }
  if (event.kind === 'deadline') {
    return svg`<svg class="flag" x="${from}%" y=${y}><path class=${className} d="M0 8V-8l10 4-10 5">${title}</path></svg>`;
  }
  return svg`<circle class=${className} cx="${from}%" cy=${y} r="5.5">${title}</circle>`;
}
