import { type TemplateResult, html } from 'lit';
import { renderHeading } from '../../templates/heading.ts';
import type { DirectoryModel } from './directory-model.ts';
import { renderName, renderPlace, renderTags } from './member-facts.ts';

/** Members as a dense list. */
export const renderRows = (model: DirectoryModel): TemplateResult => html`
  <ul class="list" role="list" part="list">
    ${model.listing.members.map(
      (member) => html`
        <li class="item" part="item">
          ${renderHeading(model.headingLevel, renderName(model, member))}
          <p class="place">${renderPlace(model, member)}</p>
          <p class="tags">${renderTags(model, member)}</p>
        </li>
      `,
    )}
  </ul>
`;
