import type { html } from 'hono/html';
import type { Initiative, Language, LocalizedText } from '../../../../src/contract/index.ts';
import { knownTimeZone, pickText } from '../../../../src/domain/index.ts';
import { createTimeFormat, type TimeFormat } from './time-format.ts';
import { createTranslate, type Translate } from './translate.ts';

/** A piece of a page. Whatever was put into it was escaped. */
export type Html = ReturnType<typeof html>;

/** Who is at the desk, and what their forms carry. */
export interface Signer {
  readonly staff: string;
  readonly email: string;
  readonly formToken: string;
}

/** What every page needs: in which language it speaks, and for whom. */
export interface View {
  readonly language: Language;
  readonly t: Translate;
  readonly time: TimeFormat;
  /** A text of the data in the reader's language. */
  readonly pick: (text: LocalizedText) => string;
  /** An address of the desk that keeps the reader's language. Empty parameters are left out. */
  readonly href: (path: string, parameters?: Readonly<Record<string, string>>) => string;
}

/** The view of somebody who has signed in. */
export interface DeskView extends View {
  readonly signer: Signer;
  readonly initiative: Initiative;
  /** Applications that were set aside and that nobody has looked at. */
  readonly setAside: number;
}

/** The view in a language; times are those of a time zone. */
export function createView(language: Language, timeZone?: string): View {
  return {
    language,
    t: createTranslate(language),
    time: createTimeFormat(language, knownTimeZone(timeZone)),
    pick: (text) => pickText(text, language).text,
    href: (path, parameters = {}) => {
      const all = { ...parameters, ...(language !== 'nb' && { lang: language }) };
      const query = new URLSearchParams(Object.entries<string>(all).filter(([, value]) => value !== ''));
      return `/desk${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
    },
  };
}
