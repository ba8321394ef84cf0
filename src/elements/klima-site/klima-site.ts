import { ContextProvider } from '@lit/context';
import { LitElement, type TemplateResult, html } from 'lit';
import { siteContext } from '../../context/site-context.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import { presets } from '../../styles/presets.ts';
import { klimaSiteStyles } from './klima-site.styles.ts';

/**
 * Says once, for all widgets inside it, which endpoint they talk to, in which words, and how they look. The language
 * is its `lang`, as for any element. May be defined before or after the widgets, and changed while the page lives.
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
    messages: { attribute: false },
  };

  /** Address of the endpoint that the widgets inside use, unless they have their own. */
  endpoint?: string;
  /** How the widgets look: `neutral`, `inherit`, `designsystemet` or `punkt`. */
  theme?: 'neutral' | 'inherit' | 'designsystemet' | 'punkt';
  /** The organisation's own words: language → message key → text. Also the place for a language pack. */
  messages?: MessageOverrides;

  readonly #provider = new ContextProvider(this, { context: siteContext, initialValue: {} });

  protected override willUpdate(): void {
    const { endpoint, messages } = this;
    this.#provider.setValue({ ...(endpoint !== undefined && { endpoint }), ...(messages && { messages }) });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
