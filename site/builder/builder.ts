import { html, LitElement, type TemplateResult } from 'lit';
import { findAddresses } from './addresses.ts';
import { type Choice, FIRST_CHOICE, readState, writeState } from './address-state.ts';
import type { Builder, PasteState, Survival } from './builder-host.ts';
import { EndpointDesk } from './endpoint-desk.ts';
import { tidyAttributes } from './choice.ts';
import { judgeSaved } from './judge-saved.ts';
import { type Output, writeOutput } from './output.ts';
import { PreviewFrame } from './preview-frame.ts';
import { readSnippet } from './read-snippet.ts';
import { keepStateOnSkip } from './skip-link.ts';
import { choiceFrom } from './choice-from.ts';
import { renderOptions } from './sections/options.ts';
import { renderOutput } from './sections/output.ts';
import { renderPaste } from './sections/paste.ts';
import { renderPreview } from './sections/preview.ts';
import { renderSource } from './sections/source.ts';
import { renderSurvival } from './sections/survival.ts';
import { renderTasks } from './sections/tasks.ts';
import { renderTexts } from './sections/texts.ts';
import { beginTask, type Task, taskOf } from './tasks.ts';
import { type Both, type BuilderLanguage, fill } from './words/say.ts';
import { type UiKey, UI_WORDS } from './words/ui-words.ts';
import { frameWords } from './words/frame-words.ts';

/** How long an address is left alone after a letter of it was typed. */
const PAUSE = 400;

/**
 * The snippet builder. Everything that is chosen stands in the fragment of the address; nothing is stored, and nobody is
 * asked but the endpoint and the server of the files.
 */
class SnippetBuilder extends LitElement implements Builder {
  static override properties = {
    language: { attribute: 'lang' },
    preview: {},
    choice: { state: true },
    page: { state: true },
    paste: { state: true },
    survival: { state: true },
    textLanguage: { state: true },
    copied: { state: true },
  };

  language: BuilderLanguage = 'nb';
  /** Address of the page that shows a widget. */
  preview = '';
  choice: Choice = FIRST_CHOICE;
  page = '';
  paste: PasteState = { name: 'nothing-pasted' };
  survival: Survival = { editor: 'wordpress', hasLoader: true };
  textLanguage: Choice['language'] = 'nb';
  copied: Builder['copied'];

  readonly #desk = new EndpointDesk(this, () => this.#begin());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastHow: 'chosen' | 'typed' = 'chosen';

  override connectedCallback(): void {
    super.connectedCallback();
    this.textLanguage = this.language;
    this.choice = readState(location.hash, this.#first) ?? this.#first;
    addEventListener('popstate', this.#handleMove);
    this.#askSoon(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#handleMove);
    clearTimeout(this.#timer);
  }

  get task(): Task {
    return taskOf(this.choice.tag, this.choice.attributes);
  }

  get addresses() {
    const found = findAddresses(this.choice, location.href);
    // Files and pages come from the same server.
    return found.name === 'known' ? { ...found, hasPages: found.hasPages && this.hasFiles } : found;
  }

  get hasFiles() {
    return this.#desk.release !== 'missing';
  }

  get index() {
    return this.#desk.index;
  }

  get municipalities() {
    return this.#desk.municipalities;
  }

  get release() {
    const { release } = this.#desk;
    return release === 'missing' ? undefined : release;
  }

  get check() {
    return this.#desk.check;
  }

  get output(): Output | undefined {
    const { addresses, choice, task } = this;
    if (addresses.name === 'wrong') return undefined;
    const { tag, attributes, start, system, carrier, version } = choice;
    const words = frameWords(task, attributes, this.language);
    const release = version === 'fixed' ? this.release : undefined;
    return writeOutput({ tag, attributes, start, addresses, ...words }, system, carrier, release);
  }

  say = (key: UiKey, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(UI_WORDS[key][this.language], values);

  pick = (text: Both): string => text[this.language];

  choose(change: Partial<Choice>, how: 'chosen' | 'typed' = 'chosen'): void {
    this.choice = { ...this.choice, ...change };
    const address = `#${writeState(this.choice, this.#first)}`;
    // What is typed in one go is one step back.
    if (how === 'typed' && this.#lastHow === 'typed') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#lastHow = how;
    this.copied = undefined;
    this.#askSoon(how === 'typed' ? PAUSE : 0);
  }

  setAttributeOf(name: string, value: string | undefined, how?: 'chosen' | 'typed'): void {
    const { [name]: _, ...rest } = this.choice.attributes;
    this.choose({ attributes: value === undefined ? rest : { ...rest, [name]: value } }, how);
  }

  chooseTask(task: Task): void {
    const attributes = beginTask(task, this.choice.attributes);
    this.choose({ tag: task.tag, attributes: tidyAttributes(task.tag, this.#fitting(task, attributes)) });
  }

  read(text: string): void {
    const found = readSnippet(text);
    this.paste = found ? { name: 'read', found } : { name: 'no-widget' };
    if (found) this.choose(choiceFrom(found, this.choice, location.href));
  }

  judge(saved: string): void {
    const { output } = this;
    if (output) this.ask({ judgement: judgeSaved(saved, output.page) });
  }

  ask(change: Partial<Survival>): void {
    this.survival = { ...this.survival, ...change };
  }

  setPage(page: string): void {
    this.page = page;
  }

  setTextLanguage(language: Choice['language']): void {
    this.textLanguage = language;
  }

  copy(id: string, text: string): void {
    this.copied = undefined;
    navigator.clipboard.writeText(text).then(
      () => {
        this.copied = { id, isDone: true };
      },
      () => {
        const block = this.querySelector(`#${id} code`);
        if (block) getSelection()?.selectAllChildren(block);
        this.copied = { id, isDone: false };
      },
    );
  }

  startCheck(): void {
    const { addresses } = this;
    if (addresses.name === 'known') void this.#desk.startCheck(addresses.endpoint, this.page, this.language);
  }

  /** Light DOM: the builder is the page, and has its look. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const previewUrl = new URL(this.preview, document.baseURI).href;
    return html`
      <div class="wrap">${renderPaste(this)}</div>
      ${this.#renderStep(1, 'tasks.title', renderTasks(this))}
      ${this.#renderStep(2, 'source.title', renderSource(this))}
      ${this.#renderStep(
        3,
        'options.title',
        html`<div class="workbench">${renderOptions(this)} ${renderPreview(this, previewUrl)}</div>`,
      )}
      ${this.#renderStep(4, 'output.title', renderOutput(this))}
      ${this.#renderStep(5, 'survival.title', renderSurvival(this), 'survival.lead')}
      ${this.#renderStep(6, 'texts.title', renderTexts(this), 'texts.lead')}
    `;
  }

  #renderStep(number: number, title: UiKey, content: TemplateResult, lead?: UiKey): TemplateResult {
    return html`
      <section class=${number % 2 === 1 ? 'band' : ''} aria-labelledby="step-${number}">
        <div class="wrap">
          <div class="section-head">
            <h2 id="step-${number}">
              <span class="number">${number}</span> <span class="words">${this.say(title)}</span>
            </h2>
            ${lead === undefined ? '' : html`<p>${this.say(lead)}</p>`}
          </div>
          ${content}
        </div>
      </section>
    `;
  }

  /** What the builder begins with on this page. */
  get #first(): Choice {
    return { ...FIRST_CHOICE, language: this.language };
  }

  #handleMove = (): void => {
    const choice = readState(location.hash, this.#first);
    // Other fragments are places on the page.
    if (choice === undefined && location.hash !== '') return;
    this.choice = choice ?? this.#first;
    this.#lastHow = 'chosen';
    this.copied = undefined;
    this.#askSoon(0);
  };

  #askSoon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { addresses, task, choice } = this;
      if (addresses.name === 'wrong') return;
      const { initiative = '' } = choice.attributes;
      void this.#desk.ask({ ...addresses, initiative, isLocal: task.isLocal === true });
    }, pause);
  }

  /** An endpoint with one initiative that fits has nothing to choose; whoever opens the page sees something at once. */
  #begin(): void {
    const { choice, task } = this;
    const attributes = this.#fitting(task, choice.attributes);
    if (attributes === choice.attributes) return;
    this.choice = { ...choice, attributes: tidyAttributes(choice.tag, attributes) };
    this.#askSoon(0);
  }

  /** The attributes with an initiative that has what the task shows, where the endpoint names one. */
  #fitting({ view }: Task, attributes: Choice['attributes']): Choice['attributes'] {
    if (this.index.name !== 'known') return attributes;
    const { initiatives } = this.index.index;
    const chosen = initiatives.find(({ id }) => id === attributes.initiative);
    const isUnknown = attributes.initiative !== undefined && chosen === undefined;
    if (isUnknown || chosen?.views.includes(view)) return attributes;
    const first = initiatives.find(({ views }) => views.includes(view));
    return first ? { ...attributes, initiative: first.id } : attributes;
  }
}

keepStateOnSkip();
if (!customElements.get('preview-frame')) customElements.define('preview-frame', PreviewFrame);
if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);
