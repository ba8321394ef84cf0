import { type TemplateResult, html } from 'lit';
import { renderHeading } from '../../templates/heading.ts';
import type { Member } from '../../contract/index.ts';
import type { DirectoryModel } from './directory-model.ts';
import { renderTags, renderLogo, renderName, renderPlace, renderSummary } from './member-facts.ts';

/** Members as cards. */
export const renderCards = (model: DirectoryModel): TemplateResult => html`
  <ul class="cards" role="list" part="list">
    ${model.listing.members.map((member) => html`<li class="item" part="item">${renderCard(model, member)}</li>`)}
  </ul>
`;

const renderCard = (model: DirectoryModel, member: Member): TemplateResult => html`
  <div class="card-head">
    ${renderLogo(model, member)}
    <div>${renderHeading(model.headingLevel, renderName(model, member))}</div>
  </div>
  <p class="place">${renderPlace(model, member)}</p>
  <p class="summary">${renderSummary(model, member)}</p>
  ${model.effortOf?.(member)}
  <p class="tags">${renderTags(model, member)}</p>
`;
