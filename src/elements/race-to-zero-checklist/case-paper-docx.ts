import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { CasePaper, PaperBlock } from '../../domain/case-paper.ts';

const LIST = 'list';
/** Half points: 11 pt. */
const TEXT_SIZE = 22;
/** Twentieths of a point. */
const AFTER_PARAGRAPH = 160;
const INDENT = { left: 720, hanging: 360 };

/**
 * A case paper as a document for Word, with headings, numbered lists and its language. What is missing is highlighted.
 * Loaded on demand: the package that writes it is larger than the element.
 */
export function casePaperToDocx({ title, notice, sections }: CasePaper, language: 'nb' | 'nn'): Promise<Blob> {
  const all = sections.flatMap(({ blocks }) => blocks);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    ...(notice === undefined ? [] : [new Paragraph({ children: runsOf(notice, { italics: true }) })]),
    ...sections.flatMap(({ heading, blocks }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(heading) }),
      // A numbering of its own for every list, so that each begins at 1.
      ...blocks.flatMap((block) => paragraphsOf(block, all.indexOf(block))),
    ]),
  ];
  const document = new Document({
    title: withoutControls(title),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: TEXT_SIZE, language: { value: `${language}-NO` } },
          paragraph: { spacing: { after: AFTER_PARAGRAPH } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: INDENT } } }],
        },
      ],
    },
    sections: [{ children }],
  });
  return Packer.toBlob(document);
}

const paragraphsOf = (block: PaperBlock, instance: number): readonly Paragraph[] =>
  block.kind === 'list'
    ? block.items.map(
        (item) => new Paragraph({ numbering: { reference: LIST, level: 0, instance }, children: runsOf(item) }),
      )
    : [
        new Paragraph({
          children: block.runs.flatMap(({ text, isMissing }) => runsOf(text, isMissing ? { highlight: 'yellow' } : {})),
        }),
      ];

/** Runs of a text, one for each of its lines. */
const runsOf = (text: string, look: { readonly italics?: true; readonly highlight?: 'yellow' } = {}): TextRun[] =>
  withoutControls(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));

/** A text without the characters that XML cannot hold. */
const withoutControls = (text: string): string =>
  text.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
