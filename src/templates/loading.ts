import { type TemplateResult, html } from 'lit';

/**
 * A skeleton that keeps the place of what is coming; what the page offers meanwhile lies over it. What an element says
 * to search engines is not something the page offers.
 */
export function renderLoading(host: Element, text: string, bones: unknown): TemplateResult {
  const hasFallback = host.querySelector(':scope > :not([slot], script)') !== null;
  return html`
    <div class="stack ${hasFallback ? 'reserved' : ''}" aria-busy="true">
      <div class="skeleton">
        <p class="hidden">${text}</p>
        <div aria-hidden="true">${bones}</div>
      </div>
      <slot></slot>
    </div>
  `;
}
