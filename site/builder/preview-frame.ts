/**
 * A frame that shows a page as if its window were `width` pixels wide, made smaller where there is less room. Changes of
 * the fragment reach the page without loading it anew and leave no step in the history.
 */
export class PreviewFrame extends HTMLElement {
  static observedAttributes = ['src', 'width', 'label'];

  readonly #frame = document.createElement('iframe');
  readonly #observer = new ResizeObserver(() => this.#fit());

  connectedCallback(): void {
    if (!this.contains(this.#frame)) this.append(this.#frame);
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'src') this.#go(this.getAttribute('src') ?? '');
    if (name === 'label') this.#frame.title = this.getAttribute('label') ?? '';
    if (name === 'width') this.#fit();
  }

  #go(address: string): void {
    const page = this.isConnected ? this.#frame.contentWindow : null;
    if (page && this.#frame.src !== '') page.location.replace(address);
    else this.#frame.src = address;
  }

  #fit(): void {
    const width = Number(this.getAttribute('width') ?? '768');
    const room = this.clientWidth;
    if (room === 0) return;
    const scale = Math.min(1, room / width);
    const { style } = this.#frame;
    style.inlineSize = `${width}px`;
    style.blockSize = `${this.clientHeight / scale}px`;
    style.transform = `scale(${scale})`;
    style.marginInlineStart = `${Math.max(0, (room - width * scale) / 2)}px`;
  }
}
