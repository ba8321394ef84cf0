import { ContextProvider } from '@lit/context';
import { LitElement, type TemplateResult, html } from 'lit';
import { siteContext } from '../../context/site-context.ts';
import { flag } from '../../controllers/attribute.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import { adoptThemes } from '../../styles/adopt-themes.ts';
import { presets } from '../../styles/presets.ts';
import { klimaSiteStyles } from './klima-site.styles.ts';

/**
 * Says once, for all widgets inside it, which endpoint they talk to, in which words, and how they look. The language
 * is its `lang`, as for any element. May be defined before or after the widgets, and changed while the page lives.
 *
 * While it is on a page, `theme` on a single widget beside it works too.
 *
 * @slot - The page, or the part of it that the widgets stand in.
 *
 * @attr {string} lang - Language of the widgets inside: `nb`, `nn`, `en`.
 */
export class KlimaSite extends LitElement {
  static override styles = [klimaSiteStyles, presets];
  static override properties = {
    endpoint: {},
    theme: { reflect: true },
    debug: flag('debug'),
    messages: { attribute: false },
  };

  /** Address of the endpoint that the widgets inside use, unless they have their own. */
  endpoint?: string;
  /**
   * How the widgets look: `neutral`; `inherit`, in the page's own colours; `designsystemet` or `punkt`; or `auto`, the
   * one of these two that the page has, else `neutral`.
   */
  theme?: 'neutral' | 'inherit' | 'designsystemet' | 'punkt' | 'auto';
  /** Shows editors under each widget what it is set up with and what can be seen badly; also by `?klima-debug`. */
  debug = false;
  /** The organisation's own words: language → message key → text. Also the place for a language pack. */
  messages?: MessageOverrides;

  readonly #provider = new ContextProvider(this, { context: siteContext, initialValue: {} });

  override connectedCallback(): void {
    super.connectedCallback();
    adoptThemes(this.getRootNode());
  }

  protected override willUpdate(): void {
    const { endpoint, messages } = this;
    this.#provider.setValue({ ...(endpoint !== undefined && { endpoint }), ...(messages && { messages }) });
  }

  protected override updated(): void {
    if (!this.debug && !new URLSearchParams(location.search).has('klima-debug')) return;
    void import('../../debug/start-debug.ts').then(({ startDebug, widgetsIn }) => startDebug(widgetsIn(this)));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
