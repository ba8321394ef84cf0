/** Path of the events of an initiative, below an endpoint. */
export const eventsPath = (initiative: string): string => `/initiatives/${encodeURIComponent(initiative)}/events.json`;

/** Path of the same as a calendar that can be subscribed to. */
export const eventsCalendarPath = (initiative: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/events.ics`;
