import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { CasePaperTemplate, Checklist } from '../../src/contract/checklist.ts';
import type { Progress } from '../../src/contract/progress.ts';
import {
  type CasePaper,
  casePaper,
  type CasePaperOptions,
  casePaperToHtml,
  casePaperToText,
} from '../../src/domain/case-paper.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aChecklist, anEvidence, anyChecklist, anyProgress, aProgress, aStep } from './any-checklist.ts';

const OPTIONS: CasePaperOptions = { municipality: 'Fjordbyen', language: 'nb', today: '2026-05-20' };

type Paragraph = CasePaperTemplate['sections'][number]['paragraphs'][number];

const paper = (...paragraphs: readonly Paragraph[]): CasePaperTemplate => ({
  title: 'Sak',
  sections: [{ heading: 'Del', paragraphs: [...paragraphs] }],
});

/** The blocks of the only section. */
const blocksOf = (
  template: CasePaperTemplate,
  checklist: Checklist = checklistExample,
  progress: Progress = progressExample,
  options: Partial<CasePaperOptions> = {},
) => casePaper({ ...checklist, paper: template }, progress, { ...OPTIONS, ...options })!.sections[0]!.blocks;

/** What stands on a list, or instead of it. */
const itemsOf = (list: string, checklist: Checklist, progress: Progress, options: Partial<CasePaperOptions> = {}) =>
  blocksOf(paper({ text: '', list }), checklist, progress, options).flatMap((block) =>
    block.kind === 'list' ? block.items : block.runs.map(({ text }) => text),
  );

const text = (text: string) => ({ kind: 'paragraph', runs: [{ text, isMissing: false }] }) as const;

const STEPS = [
  aStep({ id: 'a', title: 'Skriv', deadline: '2026-06-01' }),
  aStep({ id: 'b', title: 'Behandle', deadline: '2026-05-19' }),
  aStep({ id: 'c', title: 'Meld på' }),
  aStep({ id: 'd', title: 'Send', deadline: '2026-05-19' }),
  aStep({ id: 'e', title: 'Gjenta', deadline: '2025-12-01', recurrence: 'yearly' }),
];

const GAPS = aChecklist(
  [
    aStep({
      title: 'Skriv',
      evidence: [
        anEvidence({ id: 'year', title: 'År', kind: 'number', max: 2050, proves: ['pledge'] }),
        anEvidence({ id: 'cut', title: 'Kutt', kind: 'number', min: 50, unit: '%', proves: ['plan'] }),
      ],
    }),
    aStep({
      id: 'b',
      title: 'Behandle',
      proves: ['plan'],
      evidence: [anEvidence({ id: 'number', title: 'Saksnummer', required: true, proves: ['plan'] })],
    }),
  ],
  {
    criteria: [
      { version: '2021', since: '2021', items: [{ id: 'pledge', title: 'Løfte', text: '' }] },
      {
        version: '2022',
        since: '2022',
        items: ['pledge', 'plan', 'persuade'].map((id) => ({ id, title: id, text: '' })),
      },
    ],
  },
);
const GIVEN = { year: '2045', cut: '55' };

const GAP_CASES: readonly (readonly [
  what: string,
  done: Progress['steps'],
  joined: string | undefined,
  language: string,
  gaps: readonly string[],
])[] = [
  [
    'everything is missing',
    {},
    undefined,
    'nb',
    [
      'pledge: «År» mangler',
      'plan: «Kutt» mangler; steget «Behandle» er ikke gjort; «Saksnummer» mangler',
      'persuade: ingen av stegene viser dette',
    ],
  ],
  [
    'everything is missing',
    {},
    '2021-09',
    'nn',
    [
      'pledge: «År» manglar',
      'plan (nytt sidan kommunen vart med): «Kutt» manglar; steget «Behandle» er ikkje gjort; «Saksnummer» manglar',
      'persuade (nytt sidan kommunen vart med): ingen av stega viser dette',
    ],
  ],
  [
    'values fall short',
    { a: { status: 'done', evidence: { year: '2 055', cut: '49,5' } }, b: { status: 'done' } },
    '2022-06',
    'nb',
    [
      'pledge: «År» er 2055, og kravet er høyst 2050',
      'plan: «Kutt» er 49,5\u00a0%, og kravet er minst 50\u00a0%; «Saksnummer» mangler',
      'persuade: ingen av stegene viser dette',
    ],
  ],
  [
    'a value is no number',
    { a: { status: 'done', evidence: { year: 'snart' } }, b: { status: 'done', evidence: { number: '1' } } },
    undefined,
    'nb',
    ['pledge: «År» er ikke et tall', 'plan: «Kutt» mangler', 'persuade: ingen av stegene viser dette'],
  ],
  [
    'all that can be is proven',
    { a: { status: 'done', evidence: GIVEN }, b: { status: 'done', evidence: { number: '1' } } },
    undefined,
    'nb',
    ['persuade: ingen av stegene viser dette'],
  ],
];

describe('casePaper', () => {
  it('is the template with what the municipality has said', () => {
    assert.deepEqual(casePaper(checklistExample, progressExample, OPTIONS), {
      title: 'Fjordbyen – deltakelse i kampanjen',
      isExample: true,
      notice: 'Eksempel: dette er et utkast som ingen har vedtatt.',
      sections: [
        {
          heading: 'Bakgrunn',
          blocks: [
            text('Kommunene i fjordregionen er bedt om å slutte seg til disse kravene:'),
            {
              kind: 'list',
              items: [
                'Erkjenne klimakrisen: Erkjenne klimakrisen: slik kampanjen krever.',
                ...['Ambisjon', 'Plan', 'Handling nå', 'Åpen rapportering', 'Påvirkning'].map(
                  (title) => `${title}: ${title}: slik kampanjen krever.`,
                ),
              ],
            },
          ],
        },
        {
          heading: 'Innstilling',
          blocks: [text('Fjordbyen slutter seg til kampanjen med nettonull i 2045 som mål.')],
        },
      ],
    });
  });

  it('is in nynorsk, and says what is missing', () => {
    const found = casePaper(checklistExample, aProgress({}), { ...OPTIONS, municipality: '', language: 'nn' });
    assert.equal(found?.title, '[namnet på kommunen] – deltaking i kampanjen');
    assert.equal(found.notice, 'Døme: dette er eit utkast som ingen har vedteke.');
    assert.deepEqual(found.sections[1]?.blocks, [
      {
        kind: 'paragraph',
        runs: [
          { text: '[namnet på kommunen]', isMissing: true },
          { text: ' sluttar seg til kampanjen med nettonull i ', isMissing: false },
          { text: '[Året for nettonull]', isMissing: true },
          { text: ' som mål.', isMissing: false },
        ],
      },
    ]);
  });

  it('is nothing where there is no template, and no example where it is decided on', () => {
    const { paper: template, ...rest } = checklistExample;
    assert.equal(casePaper(rest, progressExample, OPTIONS), undefined);
    const { example, ...decided } = template!;
    assert.equal(example, true);
    const { isExample, notice } = casePaper({ ...rest, paper: decided }, progressExample, OPTIONS)!;
    assert.deepEqual([isExample, notice], [false, undefined]);
  });

  it('has the paragraphs of the way that was chosen', () => {
    const template = paper(
      { text: 'Alltid' },
      ...['decision', 'information', 'lottery', '__proto__'].map((route) => ({ text: route, route })),
    );
    const on = (route?: string) =>
      blocksOf(template, checklistExample, aProgress({ council: { status: 'waiting', ...(route && { route }) } }));
    assert.deepEqual(on(), [text('Alltid'), text('decision')]);
    assert.deepEqual(on('decision'), [text('Alltid'), text('decision')]);
    assert.deepEqual(on('information'), [text('Alltid'), text('information')]);
    assert.deepEqual(on('lottery'), [text('Alltid'), text('decision')]);
  });

  it('lists the criteria of a version', () => {
    assert.equal(itemsOf('criteria', checklistExample, progressExample).length, 6);
    assert.equal(itemsOf('criteria', checklistExample, progressExample, { version: '2021' }).length, 5);
    assert.deepEqual(itemsOf('criteria', aChecklist([]), aProgress({})), ['Ingen.']);
  });

  it('lists steps with where they stand and until when', () => {
    const done = aProgress({
      ...{ a: { status: 'waiting' }, b: { status: 'in-progress' }, c: { status: 'paused' }, d: { status: 'done' } },
    });
    assert.deepEqual(itemsOf('steps', aChecklist(STEPS), done), [
      'Skriv: venter på andre, frist 1. juni 2026',
      'Behandle: ikke gjort, fristen var 19. mai 2026',
      'Meld på: paused',
      'Send: gjort',
      'Gjenta: ikke begynt, frist 1. desember 2026',
    ]);
    assert.deepEqual(itemsOf('steps', aChecklist(STEPS.slice(0, 1)), done, { language: 'nn' }), [
      'Skriv: ventar på andre, frist 1. juni 2026',
    ]);
  });

  it('lists documents of steps that apply, with their states', () => {
    const documents = ['plan', 'map', 'letter'].map((id) => ({ id, title: id }));
    const checklist = aChecklist([aStep({ documents }), aStep({ id: 'b', documents })]);
    const states = { plan: 'adopted', map: 'lost' };
    const done = aProgress({ a: { status: 'done', documents: states }, b: { status: 'not-applicable' } });
    assert.deepEqual(itemsOf('documents', checklist, done), ['plan: vedtatt', 'map: lost', 'letter: mangler']);
    assert.deepEqual(itemsOf('documents', checklist, done, { language: 'nn' }), [
      ...['plan: vedteke', 'map: lost', 'letter: manglar'],
    ]);
  });

  for (const [what, done, joined, language, gaps] of GAP_CASES)
    it(`lists gaps in ${language} when ${what}`, () => {
      const progress = aProgress(done, joined === undefined ? {} : { joined });
      assert.deepEqual(itemsOf('gaps', GAPS, progress, { language }), gaps);
    });

  it('says that there are no gaps where there are none', () => {
    const progress = aProgress({ a: { status: 'done', evidence: GIVEN } });
    assert.deepEqual(itemsOf('gaps', GAPS, progress, { version: '2021' }), ['Ingen.']);
  });

  it('leaves out a list that nobody knows', () =>
    assert.deepEqual(blocksOf(paper({ text: 'Før', list: 'constructor' })), [text('Før')]));
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"\'><b>&amp;',
  '{date} {municipality} {paper/cut}',
  '<!--',
  ']]>',
  'a\nb',
  'x'.repeat(10_000),
];

/** The text that a reader sees, as far as it can be told without a browser: no more tags than we write. */
const WRITTEN = /<\/?(main|h1|h2|p|ol|li|mark|br|body|html|head|title|style|meta)( [^<>]*)?>|<!doctype html>/g;
const readHtml = (html: string) =>
  html
    .slice(html.indexOf('<main>'))
    .replace(/<br>/g, '\n')
    .replace(WRITTEN, '|')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('a written case paper', () => {
  const TEMPLATE = paper({ text: '{municipality} skal nå {paper/measure}.' }, { text: 'Dette mangler:', list: 'gaps' });
  const write = (value: string, municipality = 'Fjordbyen'): CasePaper =>
    casePaper(
      { ...checklistExample, paper: TEMPLATE },
      aProgress({ paper: { status: 'done', evidence: { measure: value } } }),
      { ...OPTIONS, municipality },
    )!;

  it('is a page in its language, with headings, lists and marks', () => {
    const model = casePaper(checklistExample, aProgress({}), { ...OPTIONS, language: 'nn' })!;
    const html = casePaperToHtml(model, 'nn');
    assert.match(html, /^<!doctype html>\n<html lang="nn"><head><meta charset="utf-8">/);
    assert.match(html, /<title>Fjordbyen – deltaking i kampanjen<\/title>/);
    assert.match(html, /<h1>Fjordbyen – deltaking i kampanjen<\/h1>\n<p class="notice">Døme: /);
    assert.match(html, /<h2>Bakgrunn<\/h2>\n<p>Kommunane [^<]*<\/p>\n<ol><li>Erkjenne klimakrisa: /);
    assert.match(html, /nettonull i <mark>\[Året for nettonull\]<\/mark> som mål\./);
    assert.doesNotMatch(html, /(src|href|url\()/);
    assert.match(casePaperToHtml({ ...model, title: 'To\nlinjer' }, 'nn'), /<title>To\nlinjer<\/title>/);
  });

  it('is a text that can be pasted', () => {
    assert.equal(
      casePaperToText(write('2045')),
      [
        ...['Sak', '', 'Del', '', 'Fjordbyen skal nå 2045.', '', 'Dette mangler:', ''],
        ...[
          '1. Erkjenne klimakrisen: steget «Politisk behandling» er ikke gjort',
          '2. Ambisjon: «Året for nettonull» mangler; steget «Politisk behandling» er ikke gjort',
          '3. Plan: «Utslippskutt innen 2030» mangler; steget «Påmelding og rapportering» er ikke gjort',
          '4. Åpen rapportering: steget «Årlig rapport» er ikke gjort',
          '5. Påvirkning: ingen av stegene viser dette',
          '',
        ],
      ].join('\n'),
    );
    assert.match(casePaperToText(casePaper(checklistExample, progressExample, OPTIONS)!), /\n\nEksempel: /);
  });

  for (const value of HOSTILE)
    it(`says ${value.slice(0, 40)} as it is`, () => {
      const html = casePaperToHtml(write(value, value), 'nb');
      assert.ok(readHtml(html).includes(`|${value} skal nå ${value}.|`));
      assert.doesNotMatch(html.replace(WRITTEN, ''), /[<>](?![^]*<\/style>)/);
      assert.ok(casePaperToText(write(value, value)).includes(`${value} skal nå ${value}.`));
    });

  it('has no markup but its own, whatever the checklist and the values are', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, fc.constantFrom(...HOSTILE), (checklist, progress, municipality) => {
        const lists = ['criteria', 'steps', 'gaps', 'documents'].map((list) => ({ text: '{a/a} {b/b}', list }));
        const model = casePaper({ ...checklist, paper: paper(...lists) }, progress, { ...OPTIONS, municipality })!;
        const body = casePaperToHtml(model, 'nb').split('</style>')[1]!;
        assert.doesNotMatch(body.replace(WRITTEN, ''), /[<>"']/);
        for (const block of model.sections[0]!.blocks)
          assert.ok(block.kind === 'list' ? block.items.length > 0 : block.runs.length > 0);
      }),
      propertyRuns(500),
    );
  });
});
