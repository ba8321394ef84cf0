import type { CasePaperTemplate, Checklist } from '../contract/checklist.ts';
import type { Progress } from '../contract/progress.ts';
import { casePaperList, type PaperFacts } from './case-paper-lists.ts';
import { casePaperWords } from './case-paper-words.ts';
import { progressOf, routeOf } from './checklist-step.ts';
import { fillPlaces, runsToText, type TextRun } from './fill-places.ts';

/** Text, or a list of which the template says only what is on it. */
export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A case paper in one language, ready to be written in any format. */
export interface CasePaper {
  readonly title: string;
  /** Not a wording that anybody has decided on. */
  readonly isExample: boolean;
  /** Says so. */
  readonly notice?: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly PaperBlock[] }[];
}

/** What a case paper is written for. */
export interface CasePaperOptions {
  /** Name of the municipality. */
  readonly municipality: string;
  /** `nb` or `nn`; what the template lacks in it is in another. */
  readonly language: string;
  readonly today: string;
  /** Version of the criteria; the newest when absent. */
  readonly version?: string | undefined;
}

type PaperParagraph = CasePaperTemplate['sections'][number]['paragraphs'][number];

/** The draft of a case paper with what a municipality has said so far; `undefined` where there is no template. */
export function casePaper(
  checklist: Checklist,
  progress: Pick<Progress, 'steps' | 'joined'>,
  options: CasePaperOptions,
): CasePaper | undefined {
  const { paper } = checklist;
  if (!paper) return undefined;
  const facts: PaperFacts = { checklist, progress, ...options };
  const blocksOf = ({ text, list }: PaperParagraph): readonly PaperBlock[] => {
    const items = list === undefined ? undefined : casePaperList(list, facts);
    return [...paragraph(fillPlaces(text, facts)), ...(items ? listOrNone(items, options.language) : [])];
  };
  return {
    title: runsToText(fillPlaces(paper.title, facts)),
    isExample: paper.example === true,
    ...(paper.example === true && { notice: casePaperWords(options.language).example }),
    sections: paper.sections.map(({ heading, paragraphs }) => ({
      heading: runsToText(fillPlaces(heading, facts)),
      blocks: paragraphs.filter((one) => isOnRoute(one, facts)).flatMap(blocksOf),
    })),
  };
}

const isOnRoute = ({ route }: PaperParagraph, { checklist, progress, today }: PaperFacts): boolean =>
  route === undefined || checklist.steps.some((step) => routeOf(step, progressOf(progress, step, today))?.id === route);

const paragraph = (runs: readonly TextRun[]): readonly PaperBlock[] =>
  runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];

/** A paragraph that announces a list must not end in nothing. */
const listOrNone = (items: readonly string[], language: string): readonly PaperBlock[] =>
  items.length === 0
    ? paragraph([{ text: casePaperWords(language).none, isMissing: false }])
    : [{ kind: 'list', items }];

const STYLE = `
  body { font: 1em/1.5 serif; max-width: 40em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere }
  h1, h2 { font-family: sans-serif; line-height: 1.2; break-after: avoid }
  li { break-inside: avoid }
  .notice { border: 1px solid; padding: .5em }
  @media print { @page { margin: 2cm } body { font-size: 11pt; max-width: none; margin: 0; padding: 0 } }
`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const textToHtml = (text: string): string => escape(text).replaceAll('\n', '<br>');

/** A case paper as a page of its own, which needs nothing else to be read or printed. What is missing is marked. */
export function casePaperToHtml({ title, notice, sections }: CasePaper, language: string): string {
  const lines = [
    `<h1>${textToHtml(title)}</h1>`,
    ...(notice === undefined ? [] : [`<p class="notice">${textToHtml(notice)}</p>`]),
    ...sections.flatMap(({ heading, blocks }) => [`<h2>${textToHtml(heading)}</h2>`, ...blocks.map(blockToHtml)]),
  ];
  return `<!doctype html>
<html lang="${escape(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main>
${lines.join('\n')}
</main></body></html>
`;
}

const blockToHtml = (block: PaperBlock): string =>
  block.kind === 'list'
    ? `<ol>${block.items.map((item) => `<li>${textToHtml(item)}</li>`).join('')}</ol>`
    : `<p>${block.runs.map(runToHtml).join('')}</p>`;

const runToHtml = ({ text, isMissing }: TextRun): string =>
  isMissing ? `<mark>${textToHtml(text)}</mark>` : textToHtml(text);

/** A case paper as plain text, to be pasted anywhere. What is missing stands in brackets. */
export function casePaperToText({ title, notice, sections }: CasePaper): string {
  const parts = [
    title,
    ...(notice === undefined ? [] : [notice]),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(blockToText)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const blockToText = (block: PaperBlock): string =>
  block.kind === 'list' ? block.items.map((item, index) => `${index + 1}. ${item}`).join('\n') : runsToText(block.runs);
