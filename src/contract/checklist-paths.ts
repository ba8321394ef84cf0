/** Path of the steps of an initiative, below an endpoint. */
export const checklistPath = (initiative: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/checklist.json`;

/** Path of how far one municipality has come. */
export const progressPath = (initiative: string, municipality: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/checklist/${encodeURIComponent(municipality)}.json`;

/** Where changes to it are sent. */
export const progressChangePath = (initiative: string, municipality: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/checklist/${encodeURIComponent(municipality)}`;

/** Path of a table of how far all of them have come. */
export const checklistCsvPath = (initiative: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/checklist.csv`;
