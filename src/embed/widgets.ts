/** What a widget reads first: the end of the path, and the initiative of one that names none. */
type FirstRead = readonly [file: string, initiative?: string];

/** The widgets that can be put into a page. */
export const widgets: Readonly<Record<string, FirstRead>> = {
  'campaign-timeline': ['/events.json'],
  'member-directory': ['/members.json'],
  'nfk-membership-form': ['.json', 'nfk'],
  'race-to-zero-checklist': ['/checklist.json', 'race-to-zero'],
};
