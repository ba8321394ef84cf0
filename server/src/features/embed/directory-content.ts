import { html, nothing, type TemplateResult } from 'lit';
import { membersQueryString } from '../../../../src/api/members-query-string.ts';
import { type Member, type Members, VERSION_PREFIX } from '../../../../src/contract/index.ts';
import { MAX_QUERY_LENGTH } from '../../../../src/contract/vocabulary.ts';
import { markMatches, pickText, searchTokens } from '../../../../src/domain/index.ts';
import { valuesToChoice } from '../../../../src/elements/member-directory/choice-values.ts';
import { initialChoice, toFilter } from '../../../../src/elements/member-directory/directory-choice.ts';
import { renderParts } from '../../../../src/elements/member-directory/directory-parts.ts';
import { DirectoryReader } from '../../../../src/elements/member-directory/directory-reader.ts';
import { renderTally } from '../../../../src/elements/member-directory/directory-tally.ts';
import { labelOf } from '../../../../src/elements/member-directory/facet-labels.ts';
import { renderBody } from '../../../../src/elements/member-directory/member-details.ts';
import { renderEffort, sinceOf } from '../../../../src/elements/member-directory/municipality-facts.ts';
import { type ToolsModel, translateAll } from '../../../../src/elements/member-directory/tools-model.ts';
import { renderFoot } from '../../../../src/templates/foot.ts';
import { renderNotice } from '../../../../src/templates/state-notice.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { createListQueryReader } from '../members/list-query.ts';
import { findBodies, parseMember } from '../members/repository.ts';
import { safeUrl } from '../../../../src/templates/safe-url.ts';
import { PageError } from './page-error.ts';
import { renderList } from './directory-list.ts';
import type { PageContent, PageContext } from './page-content.ts';
import { PAGE_TEXTS } from './texts.ts';
import { DIRECTORY_WORDS } from './words.ts';

/** Members on one page: as many as the widget takes at once. */
const PAGE_ROWS = 2000;

const readListQuery = createListQueryReader();

/** Who takes part: everybody as cards or a list, one member's details, or what a search finds. */
export async function directoryContent(context: PageContext): Promise<PageContent> {
  const { request, sources, base, hrefTo } = context;
  const { language, attributes, chosen } = request;
  const { initiative: id = '' } = attributes;
  const texts = PAGE_TEXTS[language];
  const initiative = await findInitiative(sources.db, id);
  if (initiative === undefined) throw new PageError('nothing');
  const name = pickText(initiative.title, language).text;
  const { set } = await sources.members.readRows(id, readListQuery('limit=1'));

  const reader = new DirectoryReader(readerAttributes(attributes), () => undefined);
  reader.follow(set.description.asOf);
  const allowed = membersQueryString({ ...toFilter(initialChoice(reader.preset), reader.preset), limit: 1 });
  const everybody = await sources.members.readRows(id, readListQuery(allowed.slice(1)));
  reader.choice = valuesToChoice(attributes['without-url'] === undefined ? chosen : {}, reader.preset);
  const { choice, filter, sort } = reader;

  const all = await sources.members.readRows(id, readListQuery(membersQueryString({ ...filter, sort }).slice(1)));
  const limit = Number(attributes.limit ?? 0);
  const page = pageOf(all.rows, limit > 0 ? limit : PAGE_ROWS, request.after);
  const members = (await findBodies(sources.db, page.rows)).map(parseMember);
  const answer: Members = { members, complete: true, ...set.description };

  const t = translateAll(language, DIRECTORY_WORDS[language]);
  const baseUrl = `${base}${VERSION_PREFIX}/`;
  const tokens = searchTokens(choice.query);
  const model: ToolsModel = {
    t,
    language,
    headingLevel: context.headingLevel,
    baseUrl,
    answer,
    listing: { members, total: all.rows.length, hasMore: false },
    mark: (text) =>
      tokens.length === 0
        ? text
        : markMatches(text, tokens).map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text)),
    // The page loads nothing from anybody else, so that nobody else hears of its readers.
    brokenLogos: new Set(members.filter((member) => !isOwnLogo(member, baseUrl)).map((member) => member.id)),
    breakLogo: () => undefined,
    label: (facet, value) => labelOf(t, language, facet, { value }),
    sinceOf: (member) =>
      member.kind === 'municipality' || sort.includes('since') ? sinceOf({ t, language }, member) : undefined,
    effortOf: (member) => renderEffort({ t, language }, member),
    hrefTo: (member) => hrefTo({ chosen: { ...chosen, member: member.id } }),
    open: () => undefined,
    reader,
  };

  const heading = attributes.heading ?? texts.members(name);
  const about = { initiative, description: texts.membersAbout(everybody.selection.count, name) };
  if (choice.member !== undefined) {
    const member = await findMember(context, id, choice.member);
    const single = { ...model, brokenLogos: new Set(isOwnLogo(member, baseUrl) ? [] : [member.id]) };
    const back = hrefTo({ chosen: Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== 'member')) });
    const text = member.text === undefined ? about.description : pickText(member.text, language).text;
    return {
      initiative,
      description: text,
      title: `${member.name} – ${heading}`,
      heading,
      isPrivate: Object.keys(chosen).length > 1,
      content: html`<p><a class="back" href=${back}>${texts.backToList}</a></p>
        <div class="one-member">${renderBody(single, member)}</div>`,
    };
  }

  const isNarrowed = Object.keys(chosen).length > 0;
  const list = members.length === 0 ? renderNone(model, isNarrowed) : renderList(model, texts, context, page);
  return {
    ...about,
    title: heading,
    isPrivate: isNarrowed || request.after !== undefined,
    content: renderParts({
      top: attributes['without-tally'] === undefined ? renderTally(t, everybody.selection.facets) : nothing,
      bar: attributes['without-search'] === undefined ? renderSearch(model, context) : nothing,
      filters:
        attributes['without-filters'] === undefined
          ? html`<div class="filters reserve"><div class="button bone"></div></div>`
          : nothing,
      above: nothing,
      list,
      foot: renderFoot(
        model,
        attributes['without-download'] === undefined ? renderDownloads(model, base, id) : nothing,
      ),
      isBusy: false,
    }),
  };
}

const readerAttributes = (attributes: PageContext['request']['attributes']) => {
  const valueOf = (name: string): string => attributes[name] ?? '';
  return {
    view: valueOf('view'),
    sort: valueOf('sort'),
    preset: valueOf('preset'),
    since: valueOf('since'),
    kind: valueOf('kind'),
    tier: valueOf('tier'),
    sector: valueOf('sector'),
    municipality: valueOf('municipality'),
    size: valueOf('size'),
    report: valueOf('report'),
    status: valueOf('status'),
    limit: Number(valueOf('limit')),
    pageSize: Number(attributes['page-size'] ?? 24),
  };
};

/** The rows from a position on, and the position of the next page. */
function pageOf(rows: readonly number[], size: number, after: string | undefined) {
  if (after !== undefined && !/^\d{1,7}$/.test(after)) throw new PageError('parameter', 'after=2000');
  const start = Number(after ?? 0);
  const end = start + size;
  const hasNext = end < rows.length && size === PAGE_ROWS;
  return { rows: rows.slice(start, end), next: hasNext ? String(end) : undefined };
}

async function findMember({ sources }: PageContext, initiative: string, id: string): Promise<Member> {
  if (!/^[\w-]{1,64}$/.test(id)) throw new PageError('nothing');
  return parseMember(await sources.members.readMember(initiative, id));
}

function isOwnLogo({ logo }: Member, baseUrl: string): boolean {
  const url = safeUrl(logo?.url, baseUrl);
  return url !== undefined && new URL(url).origin === new URL(baseUrl).origin;
}

/** A search that needs no script: the same parameters as the widget's own. */
function renderSearch({ t, reader }: ToolsModel, { request, hrefTo }: PageContext): TemplateResult {
  const { query: _, member: __, ...rest } = request.chosen;
  const [action = '', query = ''] = hrefTo({ chosen: rest }).split('?');
  return html`
    <form class="field search" role="search" action=${action}>
      <label for="search">${t('search.label')}</label>
      ${[...new URLSearchParams(query)].map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
      <span class="together">
        <input
          id="search"
          type="search"
          name="${request.prefix}query"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength=${MAX_QUERY_LENGTH}
          aria-describedby="search-hint"
          value=${reader.choice.query}
        />
        <button class="button plain-only">${t('search.label')}</button>
      </span>
      <span id="search-hint" class="hint">${t('search.hint')}</span>
    </form>
    <div class="bone tools reserve"></div>
  `;
}

const renderNone = ({ t }: ToolsModel, isNarrowed: boolean): TemplateResult =>
  isNarrowed
    ? renderNotice({ title: t('results.none'), help: t('results.none.help') })
    : renderNotice({ title: t('state.empty'), help: t('state.empty.help') });

const renderDownloads = ({ t }: ToolsModel, base: string, id: string): TemplateResult => html`
  <p class="sources">
    <a href="${base}${VERSION_PREFIX}/initiatives/${id}/members.csv">${t('download.csv')}</a>
    <a href="${base}${VERSION_PREFIX}/initiatives/${id}/members.json">${t('download.json')}</a>
  </p>
`;
