import { type TemplateResult, html } from 'lit';
import { renderHeading } from './heading.ts';

/** One thing that is wrong, and the field to go to. */
export interface SummaryRow {
  readonly id: string;
  readonly error: string;
}

/**
 * Everything that is wrong, on top of a form. The container takes the focus when people have asked to go on; what is
 * in it is an alert, so that it is heard even where the focus is not followed.
 */
export const renderErrorSummary = (
  title: string,
  headingLevel: number,
  rows: readonly SummaryRow[],
  goTo: (id: string) => void,
): TemplateResult => html`
  <div class="summary" part="error-summary" tabindex="-1">
    <div role="alert">
      ${renderHeading(headingLevel, title)}
      <ul role="list">
        ${rows.map(
          ({ id, error }) => html`
            <li>
              <a
                href="#${id}"
                @click=${(click: Event) => {
                  // A fragment does not reach into a shadow root, and the address is the page's.
                  click.preventDefault();
                  goTo(id);
                }}
                >${error}</a
              >
            </li>
          `,
        )}
      </ul>
    </div>
  </div>
`;
