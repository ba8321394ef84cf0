import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { raw } from 'hono/html';
import type { TemplateResult } from 'lit';

/** A text that is markup. */
type Markup = ReturnType<typeof raw>;

/** Where Lit would go on in the browser. Nobody does here, and a text out of data has no `<` of its own left. */
const MARKS = /<!--\/?lit-[^>]*-->/g;
const PICTURE = /<svg[\s>][^]*?<\/svg>/g;

/** What a template of the widgets is as text: everything that was put into it is escaped, listeners are left out. */
export const litToHtml = (template: TemplateResult): Markup =>
  raw(
    collectResultSync(render(template))
      .replace(MARKS, '')
      .replace(/[ \t]*\n\s*/g, '\n'),
  );

/** The same without its drawings, which say nothing that is not in words beside them and need a style. */
export const withoutPictures = (content: Markup): Markup => raw(String(content).replace(PICTURE, ''));
