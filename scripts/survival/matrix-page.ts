import { table } from '../bench/table.ts';
import { carriers } from './carriers.ts';
import type { Cell, Matrix, Outcome, Row } from './matrix-schema.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  live: '**live**',
  link: 'link',
  text: 'text',
  lost: '–',
};

const WAYS: Readonly<Record<Row['way'], string>> = {
  source: 'source view',
  paste: 'pasted, formatted',
  code: 'pasted as plain text',
  filter: 'sanitized',
};

/** The page `docs/embedding/survival.md`. */
export function matrixPage(matrix: Matrix): string {
  const { rows } = matrix;
  const written = rows.filter(({ way }) => way === 'source' || way === 'paste');
  return `${[
    HEAD,
    `Versions: ${versions(matrix)}.`,
    '## Editors as they come',
    tableOf(written.filter(({ setting }) => setting === 'default')),
    '## Editors with our setting',
    tableOf(written.filter(({ setting }) => setting === 'ours')),
    '## Sanitizers',
    tableOf(rows.filter(({ way }) => way === 'filter')),
    '## Code pasted where words are written',
    CODE,
    tableOf(rows.filter(({ way, setting }) => way === 'code' && setting === 'default')),
    NOTES,
  ].join('\n\n')}\n`;
}

function tableOf(rows: readonly Row[]): string {
  const isMixed = new Set(rows.map(({ setting }) => setting)).size > 1;
  const head = ['editor', isMixed ? 'setting' : 'way in', ...carriers.map(({ name }) => name)];
  return table(
    head,
    rows.map((row) => [
      nameOf(row),
      isMixed ? settingOf(row) : WAYS[row.way],
      ...carriers.map(({ id }) => sign(row.cells[id])),
    ]),
  );
}

const settingOf = ({ setting }: Row) => (setting === 'ours' ? 'ours' : 'as it comes');

const nameOf = ({ name, version }: Row) => (version === undefined ? name : `${name} ${version.replace(/\..*/, '')}`);

/** A star where the page shows less than the carrier, or more: the carrier itself was taken out or changed. */
const sign = (cell: Cell | undefined) => (cell === undefined ? '' : OUTCOMES[cell.outcome] + (cell.kept ? '' : ' ¹'));

function versions({ rows, chromium }: Matrix): string {
  const told = new Map(
    rows.map((row) => [row.editor, row.version === undefined ? row.name : `${row.name} ${row.version}`]),
  );
  return [...told.values(), `in Chromium ${chromium}`].join(', ');
}

const HEAD = `# What survives where

Written by \`npm run survival\`; \`npm run test:survival\` fails when an editor, a sanitizer or the loader does otherwise.
Each snippet is put into each editor, what the editor would save is put into a page on another origin whose template has the
loader and nothing else of ours, and that page is opened. [\`survival.json\`](survival.json) has every saved snippet, letter
for letter.

- **live**: the page shows the widget, or the frame shows the list.
- link: the page shows a link that leads to the widget's own page.
- text: the page shows words and no link. For a shortcode and an address on a line this is as it should be: the CMS's own
  plugin or oEmbed makes the widget of it, and no editor here has one.
- –: nothing is left.
- ¹: the carrier itself did not come through. Where the page is live all the same, the editor took the tag away and left the
  link that stood in it, and the loader made the widget of the link: attributes other than those in the link are gone.`;

const CODE = `What happens when somebody pastes the snippet where words are written, instead of into the source view: the page shows the
code. It is the commonest mistake, no loader may repair it (text is not code), and only the link carrier avoids it, since an
editor makes a link with the link button.`;

const NOTES = `## What to read out of it

- Put the loader into the template and let editors write **the link**: it survives everything, needs no setting, and is
  what is left when anything else is filtered.
- A tag or \`div\` always has the link in it, alone in its block. With our setting for the editor they come through whole.
- What an editor has to be told is in [editors](editors.md), and only that was tried.
- An address on a line becomes the widget where the editor makes a link of it when it is pasted (Tiptap), and a frame where it
  knows our server as a source of media (CKEditor 5 with our setting). Elsewhere it stays words, until the CMS makes a link
  or a frame of it.
- Scripts never survive. A snippet that brings its own script works in templates and in "HTML" modules only.
- TinyMCE from version 7 on puts \`sandbox=""\` on a frame: the list can be read, nothing in it runs, and the frame cannot tell
  its height. \`sandbox_iframes_exclusions\` takes our server out of that.
- The browser's own \`setHTML\` drops tags that it does not know together with what is in them, the only one that loses the
  fallback of a tag; the \`div\` keeps its link.`;
