import { html } from 'lit';
import { pickText } from '../../../../src/domain/index.ts';
import { findInitiative } from '../initiatives/repository.ts';
import type { PageContent, PageContext } from './page-content.ts';
import { PageError } from './page-error.ts';
import { PAGE_TEXTS } from './texts.ts';

/** What the form is for. */
export async function formContent({ request, sources }: PageContext): Promise<PageContent> {
  const { attributes, language } = request;
  const initiative = await findInitiative(sources.db, attributes.initiative ?? '');
  if (initiative?.application === undefined) throw new PageError('nothing');
  const description = pickText(initiative.summary, language).text;
  return {
    initiative,
    title: attributes.heading ?? PAGE_TEXTS[language].form(pickText(initiative.title, language).text),
    description,
    isPrivate: false,
    content: html`<p>${description}</p>`,
  };
}
