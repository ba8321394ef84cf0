/** The widgets that may have a theme of their own; `<klima-site>` gives one to all inside it. */
export const widgetTags = [
  'campaign-timeline',
  'member-directory',
  'nfk-membership-form',
  'race-to-zero-checklist',
] as const;

/** A selector for all of them. */
export const WIDGETS = `:is(${widgetTags.join(',')})`;
