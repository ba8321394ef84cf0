import { html, type TemplateResult } from 'lit';
import type { Builder } from '../builder-host.ts';

/** A text to copy. */
interface Code {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Whether it is for people and breaks where words end. */
  readonly isProse?: boolean;
}

/** A text with a button that copies it. What comes of that is said aloud and stands beside the button. */
export const renderCode = (builder: Builder, { id, label, text, isProse = false }: Code): TemplateResult => html`
  <figure class=${isProse ? 'code prose' : 'code'}>
    <pre tabindex="0" role="region" aria-label=${label} id=${id}><code>${text}</code></pre>
    <figcaption>
      <button type="button" @click=${() => builder.copy(id, text)}>
        ${builder.say('copy')}<span class="hidden"> ${label}</span>
      </button>
      <span role="status">${said(builder, id)}</span>
    </figcaption>
  </figure>
`;

function said({ copied, say }: Builder, id: string): string {
  if (copied?.id !== id) return '';
  return say(copied.isDone ? 'copy.done' : 'copy.marked');
}
