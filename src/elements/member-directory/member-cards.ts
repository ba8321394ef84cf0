import { type TemplateResult, html, nothing } from 'lit';
import { renderHeading } from '../../templates/heading.ts';
import { renderText } from '../../templates/localized-text.ts';
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
  ${member.kind === 'municipality' ? renderEffort(model, member) : nothing}
  <p class="tags">${renderTags(model, member)}</p>
`;

/** What a municipality wants to reach, one thing that it does, and where it reports. */
function renderEffort({ t, language }: DirectoryModel, { targets, measures, reportingPlatform }: Member) {
  const facts = [
    ['member.targets', targets?.[0]?.text],
    ['member.measures', measures?.[0]?.title],
    ['member.platform', reportingPlatform],
  ] as const;
  return html`<dl class="facts">
    ${facts.map(([key, fact]) =>
      fact === undefined
        ? nothing
        : html`<div>
            <dt>${t(key)}</dt>
            <dd>${renderText(fact, language)}</dd>
          </div>`,
    )}
  </dl>`;
}
