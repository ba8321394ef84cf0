import { type TemplateResult, html, nothing } from 'lit';
import type { Member } from '../../contract/index.ts';
import { initialsOf } from '../../domain/initials.ts';
import { renderText } from '../../templates/localized-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import type { DirectoryModel } from './directory-model.ts';

/** The name of a member as a link to its details. */
export const renderName = (model: DirectoryModel, member: Member): TemplateResult =>
  html`<a
    class="name"
    part="name"
    href=${model.hrefTo(member)}
    @click=${(event: MouseEvent) => model.open(event, member)}
    ><bdi>${model.mark(nameOf(model, member))}</bdi></a
  >`;

/** What a member is called; never empty. */
export const nameOf = ({ t }: DirectoryModel, { name }: Member): string =>
  name.trim() === '' ? t('member.untitled') : name;

/** Sector, place, and since when where that matters, which the tools know how to say. */
export function renderPlace(model: DirectoryModel, member: Member): TemplateResult {
  const facts = [
    member.sector && renderText(member.sector.title, model.language),
    member.municipality && html`<bdi>${member.municipality.name}</bdi>`,
    model.sinceOf?.(member),
  ].filter((fact) => fact !== undefined);
  return html`${facts.map((fact, index) => (index > 0 ? [' · ', fact] : fact))}`;
}

/** Quiet tags: the tier, and a status that is not the usual one. What nobody has a word for stands as it came. */
export const renderTags = ({ label }: DirectoryModel, { tier, status }: Member): TemplateResult => html`
  ${
    tier === undefined
      ? nothing
      : html`<span class="tag ${tier === 'partner' ? 'partner' : ''}">${label('tier', tier)}</span>`
  }
  ${status === 'signed' ? nothing : html`<span class="tag">${label('status', status)}</span>`}
`;

/** The logo in a box of fixed shape, or initials where there is none. The name stands beside it, so it says nothing. */
export function renderLogo(model: DirectoryModel, member: Member, alternative = ''): TemplateResult {
  const url = model.brokenLogos.has(member.id) ? undefined : safeUrl(member.logo?.url, model.baseUrl);
  return url === undefined
    ? html`<span class="logo initials" part="logo" aria-hidden="true">${initialsOf(member.name)}</span>`
    : html`<span class="logo" part="logo"
        ><img
          src=${url}
          alt=${alternative}
          loading="lazy"
          decoding="async"
          width=${member.logo?.width ?? 3}
          height=${member.logo?.height ?? 2}
          @error=${() => model.breakLogo(member.id)}
      /></span>`;
}

/** The most telling line about a member: its text, or for a municipality its first target or measure. */
export const renderSummary = ({ language, mark }: DirectoryModel, { text, targets, measures }: Member) =>
  renderText(text ?? targets?.[0]?.text ?? measures?.[0]?.title, language, text === undefined ? undefined : mark);
