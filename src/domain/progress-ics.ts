import type { Checklist } from '../contract/checklist.ts';
import type { Event } from '../contract/event.ts';
import type { Progress } from '../contract/progress.ts';
import type { LocalizedText } from '../contract/text.ts';
import { progressOf, stepKey } from './checklist-step.ts';
import { type CalendarOptions, eventsToIcs } from './event-ics.ts';
import { orderEvents } from './event-list.ts';
import { pickText } from './pick-text.ts';
import { stepState } from './step-state.ts';
import { createDayOf, knownTimeZone } from './zoned-day.ts';

const DEADLINE: LocalizedText = { nb: 'Frist', nn: 'Frist', en: 'Deadline' };

/**
 * The deadlines of a municipality as an iCalendar file: of steps that are not settled, from today on, as whole days. A
 * deadline keeps its `UID` as long as the municipality has the step; that of a yearly step is another each year.
 */
export function progressToIcs(
  checklist: Checklist,
  progress: Progress,
  {
    today,
    ...options
  }: Pick<CalendarOptions, 'initiative' | 'language' | 'timeZone' | 'baseUrl'> & {
    readonly today: string;
  },
): string {
  const { language, initiative } = options;
  const { number, name } = progress.municipality;
  const read = (text: LocalizedText) => pickText(text, language).text;
  const events = checklist.steps.flatMap((step): readonly Event[] => {
    const { deadline, daysLeft } = stepState(step, progressOf(progress, step, today), today);
    if (deadline === undefined || daysLeft === undefined || daysLeft < 0) return [];
    return [
      {
        id: ['step', stepKey(step, today).replace(':', '-'), number].filter((part) => part !== '').join('-'),
        title: `${read(DEADLINE)}: ${read(step.title)}`,
        text: step.text,
        start: deadline,
        kind: 'deadline',
        ...(step.externalUrl !== undefined && { url: step.externalUrl }),
        sequence: progress.version,
      },
    ];
  });
  const title = [checklist.title === undefined ? initiative : read(checklist.title), name];
  return eventsToIcs(orderEvents(events, createDayOf(knownTimeZone(options.timeZone))), {
    ...options,
    title: title.filter((part) => part !== '').join(' – '),
    asOf: progress.asOf,
  });
}
