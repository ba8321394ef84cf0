import type { ReactiveControllerHost } from 'lit';
import { LocaleController } from '../i18n/locale-controller.ts';
import {
  type Message,
  type MessageOverrides,
  type Messages,
  type Translate,
  createTranslate,
} from '../i18n/translate.ts';
import { LazyPart } from './lazy-part.ts';

/** A language that comes when it is asked for. */
interface LanguagePack {
  readonly messages: Messages;
}

/**
 * The language of an element and its words: bokmål is there from the start, the other languages come while the data
 * come. A language that nobody has a pack for is bokmål, unless the page brings the words.
 */
export class LanguageController<Key extends string> {
  /** The page's own words, first the strongest. */
  overrides: readonly (MessageOverrides | undefined)[] = [];
  readonly #locale: LocaleController;
  readonly #bokmal: Readonly<Record<Key, Message>>;
  readonly #packs: ReadonlyMap<string, LazyPart<LanguagePack>>;

  constructor(
    host: ReactiveControllerHost & Element,
    bokmal: Readonly<Record<Key, Message>>,
    packs: Readonly<Record<string, () => Promise<LanguagePack>>>,
  ) {
    this.#locale = new LocaleController(host);
    this.#bokmal = bokmal;
    this.#packs = new Map(Object.entries(packs).map(([language, load]) => [language, new LazyPart(host, load)]));
  }

  /** The language of the texts: that of the page, if anybody has words in it. */
  get language(): string {
    const { language } = this.#locale;
    return this.#packs.has(language) || this.overrides.some((table) => table?.[language]) ? language : 'nb';
  }

  /** Whether the words are still on their way. */
  get isComing(): boolean {
    const pack = this.#packs.get(this.language);
    return pack !== undefined && pack.value === undefined && !pack.hasFailed;
  }

  /** Own words and the language pack, first the strongest; bokmål stands behind them all. */
  get tables(): readonly (Messages | undefined)[] {
    const { language } = this;
    return [...this.overrides.map((table) => table?.[language]), this.#packs.get(language)?.value?.messages];
  }

  get t(): Translate<Key> {
    return createTranslate(this.language, this.tables, this.#bokmal);
  }
}
