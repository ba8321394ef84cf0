import { fixture, html } from '@open-wc/testing';
import { eventually } from './eventually.ts';

const MODULES = '/node_modules';

/** Style sheets of design systems as their packages publish them. */
export const designsystems = {
  designsystemet: `${MODULES}/@digdir/designsystemet-theme/src/themes/designsystemet.css`,
  /** The same as it comes with the components. */
  withComponents: `${MODULES}/@digdir/designsystemet-css/dist/theme/designsystemet.css`,
  altinn: `${MODULES}/@digdir/designsystemet-theme/brand/altinn.css`,
  digdir: `${MODULES}/@digdir/designsystemet-theme/brand/digdir.css`,
  portal: `${MODULES}/@digdir/designsystemet-theme/brand/portal.css`,
  uutilsynet: `${MODULES}/@digdir/designsystemet-theme/brand/uutilsynet.css`,
  punkt: `${MODULES}/@oslokommune/punkt-css/dist/css/pkt.min.css`,
} as const;

/** A style sheet's text without the fonts that it loads. */
async function stylesOf(url: string): Promise<string> {
  const answer = await fetch(url);
  return (await answer.text()).replaceAll(/@font-face\s*\{[^}]*\}/g, '').replaceAll(/@import[^;]*;/g, '');
}

/** What a page of somebody else's is made of. */
export interface HostPage {
  /** Addresses of its style sheets. */
  readonly sheets?: readonly string[];
  readonly css?: string;
  readonly body: string;
  /** Attributes of its root element, such as those that make it dark. */
  readonly root?: Readonly<Record<string, string>>;
  /** A module that is run when the body is there. */
  readonly script: string;
}

/** Shows a page of its own, and waits until its module has run. */
export async function openHostPage({ sheets = [], css = '', body, root = {}, script }: HostPage): Promise<Document> {
  const styles = await Promise.all(sheets.map(stylesOf));
  const frame: HTMLIFrameElement = await fixture(html`<iframe title="Side" width="800" height="600"></iframe>`);
  const page = frame.contentDocument!;
  for (const [name, value] of Object.entries(root)) page.documentElement.setAttribute(name, value);
  for (const text of [...styles, css]) {
    const style = page.createElement('style');
    style.textContent = text;
    page.head.append(style);
  }
  page.body.innerHTML = body;
  const module = page.createElement('script');
  module.type = 'module';
  module.textContent = `${script}\ndocument.documentElement.dataset.ready = '';`;
  page.head.append(module);
  await eventually(() => page.documentElement.dataset.ready !== undefined);
  return page;
}
