/** Path of the members of an initiative, below an endpoint. */
export const membersPath = (initiative: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/members.json`;

/** Path of one member of an initiative, below an endpoint. */
export const memberPath = (initiative: string, member: string): string =>
  `/initiatives/${encodeURIComponent(initiative)}/members/${encodeURIComponent(member)}.json`;
