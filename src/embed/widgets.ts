/** The widgets that can be put into a page, and what each reads first: `/initiatives/{id}` and this. */
export const widgets: Readonly<Record<string, string>> = {
  'campaign-timeline': '/events.json',
  'member-directory': '/members.json',
  'nfk-membership-form': '.json',
  'race-to-zero-checklist': '/checklist.json',
};

/** Selector of everything that is a widget or becomes one, apart from links. */
export const WIDGETS = `${String(Object.keys(widgets))},div[data-klima]`;
