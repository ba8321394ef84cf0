const of = (initiative: string) => `/initiatives/${encodeURIComponent(initiative)}`;

/** Where applications are sent and followed, and what helps to fill them in. None of these is in a folder of files. */
export const applicationPaths = {
  applications: (initiative: string) => `${of(initiative)}/applications`,
  applicationTicket: (initiative: string) => `${of(initiative)}/applications/ticket.json`,
  application: (reference: string) => `/applications/${encodeURIComponent(reference)}`,
  applicationState: (reference: string) => `/applications/${encodeURIComponent(reference)}.json`,
  organisation: (number: string) => `/organisations/${encodeURIComponent(number)}.json`,
  organisations: (query: string) => `/organisations.json?query=${encodeURIComponent(query)}`,
} as const;
