import { html, nothing, type TemplateResult } from 'lit';
import { VERSION_PREFIX } from '../../../../src/contract/index.ts';
import type { Step } from '../../../../src/contract/checklist.ts';
import type { StepProgress } from '../../../../src/contract/progress.ts';
import { isOneOf } from '../../../../src/contract/is-one-of.ts';
import { isYearly, pickText, progressOf, yearOf } from '../../../../src/domain/index.ts';
import { renderMeters } from '../../../../src/elements/race-to-zero-checklist/checklist-meters.ts';
import { emptyProgress } from '../../../../src/elements/race-to-zero-checklist/checklist-model.ts';
import { renderCriteria } from '../../../../src/elements/race-to-zero-checklist/criteria-list.ts';
import {
  renderAbout,
  renderContacts,
  renderFacts,
} from '../../../../src/elements/race-to-zero-checklist/step-facts.ts';
import { describeStep } from '../../../../src/elements/race-to-zero-checklist/step-words.ts';
import { type ToolsModel, translateTools } from '../../../../src/elements/race-to-zero-checklist/tools-model.ts';
import { renderFoot } from '../../../../src/templates/foot.ts';
import { renderHeading } from '../../../../src/templates/heading.ts';
import { renderText } from '../../../../src/templates/localized-text.ts';
import { findMunicipalities } from '../checklists/find-municipalities.ts';
import { readProgress } from '../checklists/service.ts';
import { overviewContent } from './overview-content.ts';
import type { PageContent, PageContext } from './page-content.ts';
import { PAGE_TEXTS, type PageTexts } from './texts.ts';
import { CHECKLIST_WORDS } from './words.ts';

const SETTLED = ['done', 'not-applicable'] as const;

/** The steps, and how far one municipality has come; or all of them in a table. */
export async function checklistContent(context: PageContext): Promise<PageContent> {
  const { request, sources, base, now } = context;
  const { language, attributes } = request;
  const { initiative: id = '', municipality = '', mode = 'work' } = attributes;
  const texts = PAGE_TEXTS[language];
  const set = await sources.checklist(id);
  const { initiative, checklist, dayOf } = set;
  const name = pickText(initiative.title, language).text;
  const model: ToolsModel = {
    t: translateTools(language, CHECKLIST_WORDS[language]),
    language,
    headingLevel: context.headingLevel,
    baseUrl: `${base}${VERSION_PREFIX}/`,
    checklist,
    progress: municipality === '' ? emptyProgress('', '') : await readProgress(sources.db, set, municipality),
    version: attributes['criteria-version'] ?? '',
    today: dayOf(now.getTime()),
    isArchived: checklist.status === 'archived',
    fold: () => undefined,
    toggle: () => undefined,
  };
  const about = { initiative, description: texts.checklistAbout(checklist.steps.length, name), isPrivate: false };
  if (mode === 'overview') {
    return {
      ...about,
      title: attributes.heading ?? texts.overview(name),
      content: await overviewContent(context, model),
    };
  }
  if (municipality === '') {
    const content = mode === 'view' ? await renderChoice(context, texts) : renderSteps(model, texts, false);
    return { ...about, title: attributes.heading ?? texts.checklist(name), content };
  }
  const whose = model.progress.municipality.name;
  return {
    ...about,
    title: texts.checklistOf(whose, name),
    heading: attributes.heading ?? texts.checklist(name),
    content: html`${renderSteps(model, texts, true)}
    ${mode === 'work' && attributes.store === 'endpoint' ? renderWayIn(context, texts) : nothing}`,
  };
}

/** The municipalities to choose from, where a status was asked for and nobody said whose. */
async function renderChoice({ request, sources, hrefTo }: PageContext, texts: PageTexts): Promise<TemplateResult> {
  const { attributes } = request;
  const list = await findMunicipalities(sources.db, attributes.initiative ?? '');
  if (list.length === 0) return html`<p>${texts.empty}</p>`;
  return html`
    <p class="label">${texts.chooseMunicipality}</p>
    <ul class="municipalities" role="list">
      ${list.map(
        ({ number, name }) =>
          html`<li><a href=${hrefTo({ attributes: { ...attributes, municipality: number } })}>${name}</a></li>`,
      )}
    </ul>
  `;
}

const renderWayIn = ({ base, request: { attributes, language } }: PageContext, texts: PageTexts): TemplateResult => {
  const { initiative = '', municipality = '' } = attributes;
  const query = new URLSearchParams({ initiative, municipality, ...(language !== 'nb' && { lang: language }) });
  return html`<p><a class="button" href="${base}/edit?${query.toString()}">${texts.openChecklist}</a></p>`;
};

/** Meters, steps and criteria as the widget has them, unfolded by the browser instead of a script. */
function renderSteps(model: ToolsModel, texts: PageTexts, isOfOne: boolean): TemplateResult {
  const { t, language, baseUrl, checklist, progress, today, isArchived } = model;
  const steps = checklist.steps.map((step) => ({ step, done: progressOf(progress, step, today) }));
  const current = isArchived || !isOfOne ? undefined : steps.find(({ done }) => !isOneOf(SETTLED, done.status))?.step;
  const yearly = steps.filter(({ step }) => isYearly(step));
  const card = ({ step, done }: (typeof steps)[number], index: number) =>
    renderCard(model, texts, { step, done, number: index + 1, isCurrent: step === current, isOfOne });
  const { source, licence } = checklist;
  const answer = { asOf: progress.asOf || checklist.asOf, ...(source && { source }), ...(licence && { licence }) };
  return html`
    ${isArchived ? html`<p class="archived">${t('state.archived')}</p>` : nothing}
    ${progress.municipality.name === '' ? nothing : html`<p class="whose"><bdi>${progress.municipality.name}</bdi></p>`}
    ${progress.example === true ? html`<p class="muted">${t('state.example')}</p>` : nothing}
    ${isOfOne ? renderMeters(model) : nothing}
    <ol class="steps" role="list">
      ${steps.filter(({ step }) => !isYearly(step)).map(card)}
    </ol>
    ${
      yearly.length === 0
        ? nothing
        : html`<p class="label">${t('step.yearly')}</p>
            <ul class="steps" role="list">
              ${yearly.map(card)}
            </ul>`
    }
    ${renderCriteria(model, false, () => undefined)} ${renderFoot({ t, language, baseUrl, answer }, nothing)}
  `;
}

interface StepCard {
  readonly step: Step;
  readonly done: StepProgress;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isOfOne: boolean;
}

function renderCard(model: ToolsModel, texts: PageTexts, { step, done, number, isCurrent, isOfOne }: StepCard) {
  const { language, headingLevel, today } = model;
  const { look, status, deadline, left } = describeStep(model, step, done);
  const year = isYearly(step) ? yearOf(step, today) : undefined;
  return html`
    <li class="step ${isOfOne ? look : ''} ${isCurrent ? 'current' : ''}" id="step-${step.id}">
      ${renderHeading(
        headingLevel,
        html`<span class="fold plain">
          <span class="number ${isOfOne ? look : ''}" aria-hidden="true"
            >${isOfOne && look === 'done' ? '✓' : year === undefined ? number : '↻'}</span
          >
          <span class="name">${renderText(step.title, language)} ${year ?? nothing}</span>
        </span>`,
      )}
      <p class="standing">
        ${isOfOne ? html`<span class="status ${look}">${status}</span>` : nothing}
        ${deadline === undefined ? nothing : html`<span>${deadline}</span>`}
        ${left === undefined ? nothing : html`<strong>${left}</strong>`}
      </p>
      <details class="about-step">
        <summary>${texts.aboutStep}<span class="hidden">: ${renderText(step.title, language)}</span></summary>
        <div class="body">
          ${isOfOne ? renderFacts(model, step, done) : html`${renderAbout(model, step)} ${renderContacts(model, step)}`}
        </div>
      </details>
    </li>
  `;
}
