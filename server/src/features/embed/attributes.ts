import {
  COARSE_DATE_PATTERN,
  EVENT_KINDS,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  REPORT_VALUES,
  SIZE_BANDS,
  SORTS,
  TIERS,
} from '../../../../src/contract/vocabulary.ts';

/** The widgets that have a page, in the order in which they are offered. */
export const PAGE_TAGS = [
  'member-directory',
  'campaign-timeline',
  'race-to-zero-checklist',
  'nfk-membership-form',
] as const;
export type PageTag = (typeof PAGE_TAGS)[number];
/** Those that are there to be read: the same page for everybody. */
export type ReadingTag = Exclude<PageTag, 'nfk-membership-form'>;

/** What an attribute may hold. */
export type AttributeRule =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly example: string; readonly isList: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean };

const flag: AttributeRule = { kind: 'flag' };
const text: AttributeRule = { kind: 'text' };
const word = (...words: readonly string[]): AttributeRule => ({ kind: 'words', words, isList: false });
const words = (...of: readonly string[]): AttributeRule => ({ kind: 'words', words: of, isList: true });
const date: AttributeRule = { kind: 'pattern', pattern: COARSE_DATE_PATTERN, example: '2026-05', isList: false };
const municipality = { kind: 'pattern', pattern: /^\d{4}$/, example: '0301' } as const;

const COMMON = {
  initiative: { kind: 'pattern', pattern: /^[\w-]{1,64}$/, example: 'nfk', isList: false },
  heading: text,
  'heading-level': { kind: 'number', least: 1, most: 6 },
  'url-prefix': { kind: 'pattern', pattern: /^[\w-]{1,40}$/, example: 'nfk', isList: false },
  debug: flag,
} as const satisfies Readonly<Record<string, AttributeRule>>;

/** A widget's attributes without those that only the page of somebody else has to say. */
const { 'url-prefix': _, ...WITHOUT_PREFIX } = COMMON;

/** The attributes of each widget that its address can have, as parameters. */
export const PAGE_ATTRIBUTES: Readonly<Record<PageTag, Readonly<Record<string, AttributeRule>>>> = {
  'member-directory': {
    ...COMMON,
    view: word('cards', 'list', 'table', 'alphabet'),
    sort: word(...SORTS),
    preset: word('new'),
    kind: words(...MEMBER_KINDS),
    tier: words(...TIERS),
    sector: { kind: 'pattern', pattern: /^[A-V]$/, example: 'F,C', isList: true },
    municipality: { ...municipality, isList: true },
    size: words(...SIZE_BANDS),
    report: words(...REPORT_VALUES),
    status: words(...MEMBER_STATUSES),
    since: date,
    limit: { kind: 'number', least: 0, most: 10_000 },
    'page-size': { kind: 'number', least: 1, most: 200 },
    'without-search': flag,
    'without-filters': flag,
    'without-views': flag,
    'without-tally': flag,
    'without-download': flag,
    'without-url': flag,
    'without-structured-data': flag,
  },
  'campaign-timeline': {
    ...COMMON,
    view: word('list', 'compact', 'line'),
    kind: words(...EVENT_KINDS),
    // An endpoint may have audiences of its own.
    audience: { kind: 'pattern', pattern: /^[\p{L}\p{N}_ -]{1,60}$/u, example: 'municipalities', isList: true },
    from: date,
    to: date,
    limit: { kind: 'number', least: 0, most: 10_000 },
    'without-filter': flag,
    'without-calendar': flag,
    'without-url': flag,
    'without-structured-data': flag,
  },
  'race-to-zero-checklist': {
    ...WITHOUT_PREFIX,
    municipality: { ...municipality, isList: false },
    mode: word('work', 'view', 'overview'),
    store: word('none', 'session', 'device', 'file', 'endpoint'),
    'criteria-version': { kind: 'pattern', pattern: /^[\w.-]{1,20}$/, example: '2021', isList: false },
  },
  'nfk-membership-form': {
    ...WITHOUT_PREFIX,
    draft: { kind: 'pattern', pattern: /^(off|session|device|file)$/, example: 'session,file', isList: true },
  },
};

/** What people paste around a value: spaces of all kinds and the quotes of word processors. */
const AROUND = /^[\s"'“”«»]+|[\s"'“”«»]+$/g;
const MAX_TEXT = 200;

/**
 * The value of an attribute as the element takes it, without what was pasted around it; `undefined` when it may not
 * hold that. A flag that is off is `''`, one that is on has its own name.
 */
export function readAttribute(name: string, rule: AttributeRule, given: string): string | undefined {
  const value = given.replace(AROUND, '');
  switch (rule.kind) {
    case 'flag':
      return value.toLowerCase() === 'false' ? '' : name;
    case 'text':
      return value.slice(0, MAX_TEXT);
    case 'number':
      return /^\d{1,6}$/.test(value) && Number(value) >= rule.least && Number(value) <= rule.most ? value : undefined;
    case 'words':
    case 'pattern': {
      const parts = rule.isList ? value.split(',').map((part) => part.replace(AROUND, '')) : [value];
      const allows = (part: string): boolean =>
        rule.kind === 'words' ? rule.words.includes(part) : rule.pattern.test(part);
      const kept = parts.filter((part) => part !== '');
      return kept.every(allows) ? kept.join(',') : undefined;
    }
  }
}

/** What a parameter may hold, for an editor. */
export function describeRule(name: string, rule: AttributeRule): string {
  switch (rule.kind) {
    case 'flag':
      return `${name}=true`;
    case 'text':
      return `${name}=…`;
    case 'number':
      return `${name}=${rule.least}–${rule.most}`;
    case 'words':
      return `${name}=${rule.words.join(rule.isList ? ',' : '|')}`;
    case 'pattern':
      return `${name}=${rule.example}`;
  }
}
