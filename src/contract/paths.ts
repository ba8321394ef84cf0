import { applicationPaths } from './application-paths.ts';
import { checklistCsvPath, checklistPath, progressChangePath, progressPath } from './checklist-paths.ts';
import { eventsCalendarPath, eventsPath } from './event-paths.ts';
import { initiativePath } from './initiative-path.ts';
import { memberPath, membersPath } from './member-paths.ts';

/** Paths below an endpoint. Every read path ends in a file name, so that a folder of files is an endpoint too. */
export const paths = {
  index: () => '/index.json',
  initiative: initiativePath,
  events: eventsPath,
  eventsCalendar: eventsCalendarPath,
  members: membersPath,
  membersCsv: (initiative: string) => `/initiatives/${encodeURIComponent(initiative)}/members.csv`,
  member: memberPath,
  checklist: checklistPath,
  checklistCsv: checklistCsvPath,
  progress: progressPath,
  progressChange: progressChangePath,
  ...applicationPaths,
  editLinks: () => '/edit-links',
  sessions: () => '/sessions',
} as const;

/** Where the reference server mounts this version of the contract. */
export const VERSION_PREFIX = '/v1';
