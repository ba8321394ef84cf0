import {
  CARRIERS,
  STARTS,
  tidyAttributes,
  VERSIONS,
  type Attributes,
  type Carrier,
  type Places,
  type Start,
  type Version,
} from './choice.ts';
import { TAGS, type Tag } from './options.ts';
import { type SystemId, SYSTEM_IDS } from './systems.ts';

/** Widths in which a preview can be seen. */
export const WIDTHS = ['360', '768', '1280'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
/** What a widget can be seen in: with the data of the endpoint, or in a state that is shown with examples. */
export const SCENES = ['live', 'example', 'loading', 'empty', 'failed', 'archived'] as const;
export type Scene = (typeof SCENES)[number];

/** How the preview shows it. */
export interface Look {
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly scene: Scene;
}

/** Everything that was chosen. It stands in the fragment of the address and nowhere else. */
export interface Choice extends Places, Look {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly start: Start;
  readonly version: Version;
  readonly system: SystemId;
  /** Empty for the one that is best for the system. */
  readonly carrier: Carrier | '';
}

/** What the builder begins with. */
export const FIRST_CHOICE: Choice = {
  tag: 'member-directory',
  attributes: {},
  endpoint: '',
  base: '',
  start: 'usual',
  version: 'channel',
  system: 'html',
  carrier: '',
  width: '768',
  scheme: 'light',
  language: 'nb',
  scene: 'live',
};

/** What is about the builder stands in parameters with a `_`, which no attribute begins with. */
const OWN = [
  'endpoint',
  'base',
  'start',
  'version',
  'system',
  'carrier',
  'width',
  'scheme',
  'language',
  'scene',
] as const;

/** The fragment of the address for a choice, without its `#`. What is as it was in the beginning is left out. */
export function writeState(choice: Choice, first: Choice = FIRST_CHOICE): string {
  const query = new URLSearchParams({ _tag: choice.tag, ...choice.attributes });
  for (const name of OWN) if (choice[name] !== first[name]) query.set(`_${name}`, choice[name]);
  return query.toString().replaceAll('%2C', ',');
}

/** Reads a fragment. What is not known is as in the beginning; `undefined` for one that is no choice at all. */
export function readState(fragment: string, first: Choice = FIRST_CHOICE): Choice | undefined {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const tag = oneOf(TAGS, query.get('_tag'));
  if (tag === undefined) return undefined;
  const own = (name: (typeof OWN)[number]): string | null => query.get(`_${name}`);
  return {
    tag,
    attributes: tidyAttributes(tag, Object.fromEntries(query)),
    endpoint: own('endpoint') ?? first.endpoint,
    base: own('base') ?? first.base,
    start: oneOf(STARTS, own('start')) ?? first.start,
    version: oneOf(VERSIONS, own('version')) ?? first.version,
    system: oneOf(SYSTEM_IDS, own('system')) ?? first.system,
    carrier: oneOf(CARRIERS, own('carrier')) ?? first.carrier,
    width: oneOf(WIDTHS, own('width')) ?? first.width,
    scheme: oneOf(SCHEMES, own('scheme')) ?? first.scheme,
    language: oneOf(LANGUAGES, own('language')) ?? first.language,
    scene: oneOf(SCENES, own('scene')) ?? first.scene,
  };
}

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined =>
  values.find((value) => value === given);
