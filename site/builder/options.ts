import manifest from '../../custom-elements.json' with { type: 'json' };
import {
  EVENT_AUDIENCES,
  EVENT_KINDS,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  REPORT_VALUES,
  SIZE_BANDS,
  SORT_FIELDS,
  TIERS,
} from '../../src/contract/vocabulary.ts';

/** The widgets that a builder can put into a page. */
export const TAGS = ['member-directory', 'campaign-timeline', 'nfk-membership-form', 'race-to-zero-checklist'] as const;
export type Tag = (typeof TAGS)[number];

/** How an attribute is asked for. */
export type Kind = 'flag' | 'number' | 'choice' | 'list' | 'text';

/** One attribute of a widget, as its manual has it. */
export interface Option {
  readonly name: string;
  readonly kind: Kind;
  /** What can be chosen, for a choice and a list. */
  readonly values: readonly string[];
  /** In English, with names of values in backticks. */
  readonly description: string;
}

/** Attributes that take several words out of a vocabulary, and those whose type does not say the words it takes. */
const VOCABULARY: Readonly<Record<string, { readonly kind: 'choice' | 'list'; readonly values: readonly string[] }>> = {
  'member-directory.kind': { kind: 'list', values: MEMBER_KINDS },
  'member-directory.tier': { kind: 'list', values: TIERS },
  'member-directory.size': { kind: 'list', values: SIZE_BANDS },
  'member-directory.status': { kind: 'list', values: MEMBER_STATUSES },
  'member-directory.report': { kind: 'choice', values: REPORT_VALUES },
  'member-directory.sort': { kind: 'choice', values: [...SORT_FIELDS, '-since', '-size'] },
  'campaign-timeline.kind': { kind: 'list', values: EVENT_KINDS },
  'campaign-timeline.audience': { kind: 'list', values: EVENT_AUDIENCES },
  'nfk-membership-form.draft': { kind: 'list', values: ['session', 'device', 'file'] },
};
const LANGUAGE = { kind: 'choice', values: ['nb', 'nn', 'en'] } as const;

interface ManifestAttribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

function toOption(tag: Tag, { name, description = '', type }: ManifestAttribute): Option {
  const text = type?.text ?? 'string';
  const words = [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  const own = name === 'lang' ? LANGUAGE : VOCABULARY[`${tag}.${name}`];
  if (own) return { name, description, ...own };
  if (words.length > 0) return { name, description, kind: 'choice', values: words };
  const kind = /\bboolean\b/.test(text) ? 'flag' : /\bnumber\b/.test(text) ? 'number' : 'text';
  return { name, description, kind, values: [] };
}

const declarations: readonly { readonly tagName?: string; readonly attributes?: readonly ManifestAttribute[] }[] =
  manifest.modules.flatMap((module) => module.declarations);

const attributesOf = (tag: string): readonly ManifestAttribute[] =>
  declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];

/** A look stands on `<klima-site>` or on a single widget, which itself knows nothing of it. */
const LOOKS = attributesOf('klima-site').filter(({ name }) => name === 'theme');

function optionsOf(tag: Tag): readonly Option[] {
  const own = attributesOf(tag);
  const all = own.some(({ name }) => name === 'theme') ? own : [...own, ...LOOKS];
  return all.map((attribute) => toOption(tag, attribute));
}

/** Every attribute of every widget, as `custom-elements.json` has them, and the look. */
export const OPTIONS: Readonly<Record<Tag, readonly Option[]>> = {
  'member-directory': optionsOf('member-directory'),
  'campaign-timeline': optionsOf('campaign-timeline'),
  'nfk-membership-form': optionsOf('nfk-membership-form'),
  'race-to-zero-checklist': optionsOf('race-to-zero-checklist'),
};

/** The names of a widget's attributes that are on or off. */
export const flags = (tag: Tag): ReadonlySet<string> =>
  new Set(OPTIONS[tag].filter(({ kind }) => kind === 'flag').map(({ name }) => name));
