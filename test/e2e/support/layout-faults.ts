import type { Locator } from '@playwright/test';

/** A target that is smaller than it should be. */
export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What sticks out of the page, or is cut off, in the shadow root of an element. What scrolls in a region of its own is
 * not sticking out, and a text that is cut after some lines on purpose is whole in the details.
 */
export const layoutFaults = (element: Locator): Promise<string[]> =>
  element.evaluate(({ shadowRoot }) => {
    const faults: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) faults.push(`the page is ${page.scrollWidth} px wide`);
    const nameOf = (node: Element) =>
      `${node.localName}.${node.getAttribute('class') ?? ''} "${node.textContent.trim().slice(0, 40)}"`;
    const scrolls = (node: Element) => /auto|scroll/.test(getComputedStyle(node).overflowX);
    for (const node of shadowRoot?.querySelectorAll('*') ?? []) {
      if (!node.checkVisibility() || node.closest('svg, option, .hidden') !== null) continue;
      const { left, right, width } = node.getBoundingClientRect();
      let around: Element | null = node;
      while (around !== null && !scrolls(around)) around = around.parentElement;
      if (around === null && width > 0 && (left < -1 || right > page.clientWidth + 1)) {
        faults.push(`${nameOf(node)} reaches from ${Math.round(left)} to ${Math.round(right)} px`);
      }
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(node);
      if (webkitLineClamp !== 'none' || node.matches('input, select')) continue;
      const isCut =
        (/hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && node.scrollHeight > node.clientHeight + 1);
      if (isCut) faults.push(`${nameOf(node)} is cut off`);
    }
    // One cause shows in many places.
    return faults.slice(0, 6);
  });

/** Everything in the shadow root of an element that can be pressed, with the size of what takes the press. */
export const targetsIn = (element: Locator): Promise<Target[]> =>
  element.evaluate(({ shadowRoot }) => {
    const targets: { name: string; width: number; height: number }[] = [];
    const pressed = shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? [];
    for (const node of pressed) {
      if (!node.checkVisibility()) continue;
      // A label takes the press for its checkbox or radio button.
      const { width, height } = (node.closest('label') ?? node).getBoundingClientRect();
      const name = node.closest('label')?.textContent ?? node.getAttribute('aria-label') ?? node.textContent;
      targets.push({
        name: `${node.localName}.${node.className} "${(name.trim() || node.id).replace(/\s+/g, ' ').slice(0, 40)}"`,
        width: Math.round(width * 10) / 10,
        height: Math.round(height * 10) / 10,
      });
    }
    return targets;
  });

/** The least spacing of text that a reader may ask for (WCAG 1.4.12), also inside a shadow root. */
export const spaceText = (element: Locator): Promise<void> =>
  element.evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
