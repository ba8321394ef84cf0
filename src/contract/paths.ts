/** Paths below an endpoint. Every read path ends in a file name, so that a folder of files is an endpoint too. */
export const paths = {
  index: () => '/index.json',
  initiative: (initiative: string) => `/initiatives/${encodeURIComponent(initiative)}.json`,
  members: (initiative: string) => `/initiatives/${encodeURIComponent(initiative)}/members.json`,
  membersCsv: (initiative: string) => `/initiatives/${encodeURIComponent(initiative)}/members.csv`,
  member: (initiative: string, member: string) =>
    `/initiatives/${encodeURIComponent(initiative)}/members/${encodeURIComponent(member)}.json`,
} as const;

/** Where the reference server mounts this version of the contract. */
export const VERSION_PREFIX = '/v1';
