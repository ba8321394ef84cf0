export type { Loaded, ReadOptions } from './api/request-store.ts';
export { type Client, createClient } from './api/client.ts';
export type { ApplicationRemote, Submitted } from './api/application-remote.ts';
export { type ApplicationsClient, createApplicationsClient } from './api/applications-client.ts';
export { type ChecklistClient, createChecklistClient } from './api/checklist-client.ts';
export type { ChecklistRemote, ProgressPlace, Redeemed, Saved } from './api/checklist-remote.ts';
export { type EventsClient, createEventsClient } from './api/events-client.ts';
export { type MembersClient, createMembersClient } from './api/members-client.ts';
export { WidgetError, type WidgetErrorKind } from './api/errors.ts';
export { type Site, siteContext } from './context/site-context.ts';
export { WidgetFailedEvent } from './controllers/widget-failed-event.ts';
export { CalendarRequestedEvent } from './elements/campaign-timeline/calendar-requested-event.ts';
export * from './elements/campaign-timeline/campaign-timeline.events.ts';
export { CampaignTimeline } from './elements/campaign-timeline/campaign-timeline.ts';
export { FilterChangedEvent } from './elements/campaign-timeline/filter-changed-event.ts';
export { KlimaSite } from './elements/klima-site/klima-site.ts';
export * from './elements/member-directory/member-directory.events.ts';
export { SearchChangedEvent } from './elements/member-directory/search-changed-event.ts';
export { MemberDirectory } from './elements/member-directory/member-directory.ts';
export * from './elements/nfk-membership-form/nfk-membership-form.events.ts';
export { NfkMembershipForm } from './elements/nfk-membership-form/nfk-membership-form.ts';
export {
  ConflictDetectedEvent,
  DocumentRequestedEvent,
  ProgressSavedEvent,
  // The form has an event of that name too.
  StepChangedEvent as ChecklistStepChangedEvent,
} from './elements/race-to-zero-checklist/race-to-zero-checklist.events.ts';
export { RaceToZeroChecklist } from './elements/race-to-zero-checklist/race-to-zero-checklist.ts';
export { SessionClosedEvent, SessionOpenedEvent } from './elements/race-to-zero-checklist/session-events.ts';
export type { Message, MessageOverrides } from './i18n/translate.ts';
