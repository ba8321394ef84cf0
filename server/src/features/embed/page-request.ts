import { isOneOf, type Language, LANGUAGES } from '../../../../src/contract/index.ts';
import { describeRule, PAGE_ATTRIBUTES, type PageTag, readAttribute } from './attributes.ts';
import { PageError } from './page-error.ts';

/** Looks that a page can be asked for. */
export const THEMES = ['neutral', 'inherit', 'designsystemet', 'punkt', 'auto'] as const;
/** Light, dark, or as the reader's system has it. */
export const COLOR_SCHEMES = ['light', 'dark', 'auto'] as const;

/** What was asked for. */
export interface PageRequest {
  readonly tag: PageTag;
  readonly language: Language;
  readonly theme: string | undefined;
  readonly colorScheme: string | undefined;
  /** Only the content, for the page of somebody else. */
  readonly isFragment: boolean;
  /** Shows editors what is wrong with the address. */
  readonly isDebug: boolean;
  /** Attributes of the element that were given, in the order of their table; flags that are off are not there. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the reader has chosen in the widget, as its parameters in the address say: by name without prefix. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The prefix of those parameters, with its hyphen. */
  readonly prefix: string;
  /** Where a list of more than one page goes on. */
  readonly after: string | undefined;
  /** Parameters that nobody knows, in the order they came. */
  readonly unknown: readonly string[];
}

const OPTIONS = ['lang', 'theme', 'color-scheme', 'fragment', 'after', 'klima-debug'];
const CHOICES: Readonly<Record<PageTag, readonly string[]>> = {
  'member-directory': [
    ...['query', 'sort', 'view', 'member'],
    ...['kind', 'tier', 'sector', 'municipality', 'size', 'report', 'status'],
  ],
  'campaign-timeline': ['event', 'kind', 'audience'],
  'race-to-zero-checklist': [],
  'nfk-membership-form': [],
};
const INITIATIVES: Readonly<Record<PageTag, string>> = {
  'member-directory': '',
  'campaign-timeline': '',
  'race-to-zero-checklist': 'race-to-zero',
  'nfk-membership-form': 'nfk',
};

/** The language that an address asks for; bokmål when it asks for none that there is. */
export function languageIn(parameters: URLSearchParams): Language {
  const asked = (parameters.get('lang') ?? '').trim().toLowerCase().split('-')[0];
  return isOneOf(LANGUAGES, asked) ? asked : 'nb';
}

/**
 * Reads an address. Parameters that nobody knows are left out: mails and campaigns add their own.
 * @throws {PageError} `parameter` for a value that is not allowed, `initiative` when it is missing
 */
export function readPageRequest(tag: PageTag, parameters: URLSearchParams): PageRequest {
  const rules = PAGE_ATTRIBUTES[tag];
  const attributes: Record<string, string> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const given = parameters.get(name);
    if (given === null) continue;
    const value = readAttribute(name, rule, given);
    if (value === undefined) throw new PageError('parameter', describeRule(name, rule));
    if (value !== '') attributes[name] = value;
  }
  const initiative = attributes.initiative ?? INITIATIVES[tag];
  if (initiative === '') throw new PageError('initiative', 'initiative=nfk');
  const prefix = `${attributes['url-prefix'] ?? (tag === 'campaign-timeline' ? `${initiative}-events` : initiative)}-`;
  const names = CHOICES[tag].map((name) => prefix + name);
  const isKnown = (name: string): boolean => name in rules || OPTIONS.includes(name) || names.includes(name);
  return {
    tag,
    language: languageIn(parameters),
    theme: optionOf('theme', THEMES, parameters),
    colorScheme: optionOf('color-scheme', COLOR_SCHEMES, parameters),
    isFragment: isOn(parameters, 'fragment'),
    isDebug: 'debug' in attributes || parameters.has('klima-debug'),
    attributes: { ...attributes, initiative },
    chosen: Object.fromEntries(
      CHOICES[tag].flatMap((name): [string, string][] => {
        const value = parameters.getAll(prefix + name).at(-1) ?? '';
        return value === '' ? [] : [[name, value.slice(0, 400)]];
      }),
    ),
    prefix,
    after: parameters.get('after') ?? undefined,
    unknown: [...new Set(parameters.keys())].filter((name) => !isKnown(name)).slice(0, 20),
  };
}

function optionOf(name: string, allowed: readonly string[], parameters: URLSearchParams): string | undefined {
  const given = (parameters.get(name) ?? '').trim();
  if (given === '') return undefined;
  if (!allowed.includes(given)) throw new PageError('parameter', `${name}=${allowed.join('|')}`);
  return given;
}

function isOn(parameters: URLSearchParams, name: string): boolean {
  const given = parameters.get(name);
  return given !== null && !/^(0|false)$/i.test(given.trim());
}

/** What a page is asked for beside what the request has. */
export interface AddressChanges {
  readonly language?: Language;
  readonly chosen?: Readonly<Record<string, string>>;
  readonly after?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The path and query of a page, with every parameter in the same order whoever wrote it. */
export function addressOf(request: PageRequest, changes: AddressChanges = {}): string {
  const { tag, theme, colorScheme, prefix } = request;
  const language = changes.language ?? request.language;
  const attributes = changes.attributes ?? request.attributes;
  const query = new URLSearchParams([
    ...Object.entries(attributes),
    ...(language === 'nb' ? [] : [['lang', language]]),
    ...(theme === undefined ? [] : [['theme', theme]]),
    ...(colorScheme === undefined ? [] : [['color-scheme', colorScheme]]),
    ...Object.entries(changes.chosen ?? request.chosen).map(([name, value]) => [prefix + name, value]),
    ...(changes.after === undefined ? [] : [['after', changes.after]]),
  ]);
  // Commas are legal in a query and far easier to read in a link than %2C.
  return `/e/${tag}?${query.toString().replaceAll('%2C', ',')}`;
}
