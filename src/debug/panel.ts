import type { Translate } from '../i18n/translate.ts';
import { toCss } from '../styles/contrast.ts';
import type { DebugMessage } from './debug.messages.ts';
import type { Description, WeakPair } from './describe-report.ts';
import { panelStyles } from './panel.styles.ts';

/** What a panel shows. */
export interface PanelContent extends Description {
  readonly policy: readonly string[];
}

/** A box under a widget, in a shadow root of its own, so that page and panel leave each other alone. */
export class Panel {
  readonly #host: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #content: HTMLElement;
  readonly #status: HTMLElement;
  readonly #t: Translate<DebugMessage>;

  constructor(t: Translate<DebugMessage>, language: string, lookAgain: () => void) {
    this.#t = t;
    this.#host = make('div', { lang: language, 'data-klima-debug': '' });
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [sheet];

    const again = make('button', { type: 'button' }, t('again.action'));
    this.#status = make('span', { role: 'status' });
    again.addEventListener('click', () => {
      lookAgain();
      this.#status.textContent = t('again.done');
    });
    this.#content = make('div');
    this.#details = make('details', {}, make('summary'), this.#content, again, this.#status);
    root.append(this.#details);
  }

  /** Puts the panel behind a widget; again when something has taken it away. */
  standBehind(widget: Element): void {
    if (!this.#host.isConnected) widget.after(this.#host);
  }

  /** Shows a report. It is open from the start when there is something to look at, and as people leave it after that. */
  show({ title, problems, facts, weak, policy }: PanelContent): void {
    const isFirst = this.#content.childElementCount === 0;
    if (isFirst) this.#details.open = problems.length > 0;
    this.#details.classList.toggle('fine', problems.length === 0);
    this.#details.querySelector('summary')?.replaceChildren(title);
    this.#content.replaceChildren(
      ...(problems.length === 0 ? [] : [make('ul', {}, ...problems.map((problem) => make('li', {}, problem)))]),
      ...(weak.length === 0 ? [] : [this.#table(weak)]),
      make(
        'dl',
        {},
        ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
        make('dt', {}, this.#t('fact.policy')),
        ...policy.map((line) => make('dd', {}, make('code', {}, line))),
      ),
      make('p', { class: 'why' }, this.#t('why')),
    );
  }

  #table(weak: readonly WeakPair[]): HTMLElement {
    const t = this.#t;
    const heads = [t('pairs.sample'), t('pairs.what'), t('pairs.found'), t('pairs.least')];
    const table = make(
      'table',
      {},
      make('caption', {}, t('pairs.caption')),
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make('tbody', {}, ...weak.map((pair) => this.#row(pair))),
    );
    return make('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': t('pairs.caption') }, table);
  }

  #row({ pair, what, found, least }: WeakPair): HTMLElement {
    const dot = make('span');
    const sample = make('span', { class: 'sample' }, dot);
    const [front, ground] = pair.colors;
    dot.style.backgroundColor = toCss(front);
    sample.style.backgroundColor = toCss(ground);
    return make(
      'tr',
      {},
      make('td', { 'aria-hidden': 'true' }, sample),
      make('td', {}, what),
      make('td', {}, `${found}:1`),
      make('td', {}, `${least}:1`),
    );
  }
}

/** An element with attributes and children; texts stay texts. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
