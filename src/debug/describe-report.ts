import type { Translate } from '../i18n/translate.ts';
import { type ColorToken, hostThemes } from '../styles/theme-colors.ts';
import type { DebugMessage } from './debug.messages.ts';
import type { MeasuredPair } from './inspect-contrast.ts';
import type { EndpointReport } from './inspect-endpoint.ts';
import type { ThemeReport } from './inspect-theme.ts';
import type { WidgetReport } from './inspect-widget.ts';
import type { Blocked } from './page-policy.ts';

/** A report in words: what is wrong first, then what is. */
export interface Description {
  readonly title: string;
  readonly problems: readonly string[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly weak: readonly WeakPair[];
}

/** A pair of colours that is too weak, in words, for people who see it and for people who have to change it. */
export interface WeakPair {
  readonly pair: MeasuredPair;
  readonly what: string;
  readonly found: string;
  readonly least: string;
  readonly sentence: string;
}

type Say = Translate<DebugMessage>;

/** Says a report in one language. */
export function describeReport(
  report: WidgetReport,
  blocked: readonly Blocked[],
  t: Say,
  language: string,
): Description {
  const { tag, version, contrast, attributes } = report;
  const weak = (contrast?.weak ?? []).map((pair) => describePair(pair, report.theme, t, language));
  const problems = [
    ...(version === undefined ? [t('problem.undefined')] : []),
    ...endpointProblems(report.endpoint, t),
    ...themeProblems(report.theme, t),
    ...attributes.map(({ name, nearest }) => meant(t('problem.attribute', { name }), nearest, t)),
    ...weak.map(({ sentence }) => sentence),
    ...(contrast?.hasPicture === true ? [t('problem.picture')] : []),
    ...blocked.map((one) => t('problem.blocked', { ...one })),
  ];
  return {
    title: t(problems.length === 0 ? 'title.fine' : 'title.found', { tag: `<${tag}>`, count: problems.length }),
    problems,
    facts: [
      [t('fact.version'), version ?? t('fact.version.none')],
      [t('fact.endpoint'), endpointFact(report.endpoint, t)],
      [t('fact.theme'), themeFact(report.theme, t)],
      [t('fact.contrast'), contrastFact(report, t)],
    ],
    weak,
  };
}

const meant = (sentence: string, nearest: string | undefined, t: Say): string =>
  nearest === undefined ? sentence : `${sentence} ${t('nearest', { nearest })}`;

function endpointProblems(endpoint: EndpointReport, t: Say): string[] {
  switch (endpoint.name) {
    case 'known':
      return [];
    case 'missing':
      return [t('problem.endpoint.missing')];
    case 'refused':
      return [t(`problem.endpoint.${endpoint.reason}`, { raw: endpoint.raw })];
  }
}

function endpointFact(endpoint: EndpointReport, t: Say): string {
  switch (endpoint.name) {
    case 'known':
      return t(`fact.endpoint.${endpoint.source}`, { address: endpoint.address });
    case 'missing':
      return t('fact.endpoint.none');
    case 'refused':
      return endpoint.raw;
  }
}

function themeProblems(theme: ThemeReport, t: Say): string[] {
  switch (theme.name) {
    case 'none':
    case 'plain':
      return [];
    case 'unknown':
      return [meant(t('problem.theme.unknown', { wanted: theme.wanted }), theme.nearest, t)];
    case 'unapplied':
      return [t('problem.theme.unapplied', { wanted: theme.wanted })];
    case 'host':
      // A page without any of it has been given a look on purpose.
      return theme.missing.length === 0 || theme.missing.includes(hostThemes[theme.look].marker)
        ? []
        : [t('problem.theme.missing', { names: theme.missing.join(', ') })];
  }
}

function themeFact(theme: ThemeReport, t: Say): string {
  switch (theme.name) {
    case 'none':
      return t('fact.theme.none');
    case 'unknown':
    case 'unapplied':
      return 'neutral';
    case 'plain':
      return t(theme.isChosen ? 'fact.theme.auto' : 'fact.theme.plain', { look: theme.look });
    case 'host': {
      const look = theme.isChosen ? t('fact.theme.auto', { look: theme.look }) : theme.look;
      return t(theme.missing.length === 0 ? 'fact.theme.host' : 'fact.theme.fallback', { look });
    }
  }
}

function contrastFact({ contrast }: WidgetReport, t: Say): string {
  if (!contrast) return t('fact.contrast.unknown');
  const [count, weak] = [contrast.pairs.length, contrast.weak.length];
  return weak === 0 ? t('fact.contrast.fine', { count }) : t('fact.contrast.weak', { weak, count });
}

function describePair(pair: MeasuredPair, theme: ThemeReport, t: Say, language: string): WeakPair {
  const words = { front: t(`color.${pair.front}`), ground: t(`ground.${pair.ground}`) };
  const [found, least] = [formatRatio(pair.contrast, language), formatRatio(pair.least, language)];
  const names = [pair.front, pair.ground].flatMap((token) => namesOf(token, theme)).join(', ');
  return {
    pair,
    what: t('pairs.on', words),
    found,
    least,
    sentence: t('problem.contrast', { ...words, found, least, names }),
  };
}

/** Never more than was measured: 4.496 is not 4.50. */
function formatRatio(ratio: number, language: string): string {
  const cut = `${Math.floor(ratio * 100) / 100}`;
  return language === 'en' ? cut : cut.replace('.', ',');
}

/** What to change: our property, and the page's own that it is made of. */
function namesOf(token: ColorToken | 'page', theme: ThemeReport): string[] {
  if (token === 'page') return [];
  const isHost = theme.name === 'host' && theme.missing.length === 0;
  const host = isHost ? (hostThemes[theme.look].colors[token][0].match(/--[\w-]+/g) ?? []) : [];
  return [`--klima-color-${token}`, ...host];
}
