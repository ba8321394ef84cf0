/** One page of the comparison and where on it the things are that are measured. */
export interface Subject {
  /** Name of the page below `pages/`. */
  readonly name: string;
  readonly title: string;
  /** The first row of data, not of a skeleton; this and the rest are selectors of CSS. */
  readonly row: string;
  /** What holds the list, and stays when the list changes. */
  readonly list: string;
  readonly input: string;
  /** Gives the next rows. */
  readonly more: string;
  /** There as long as an answer to a keystroke is awaited. */
  readonly busy?: string;
  /** The element whose shadow root all of these are in. */
  readonly host?: string;
}

/** The widget and what it is compared with. Each page shows the first 24 rows of the same data and a search field. */
export const SUBJECTS: readonly [Subject, ...Subject[]] = [
  {
    name: 'ours',
    title: 'member-directory',
    host: 'member-directory',
    row: '[part~="item"]',
    list: '.results',
    input: 'input[type="search"]',
    more: '.more button',
    busy: '[aria-busy="true"]',
  },
  {
    name: 'plain',
    title: 'plain `innerHTML`',
    row: '#members li',
    list: '#members',
    input: '#search',
    more: '#more',
  },
  {
    name: 'gridjs',
    title: 'gridjs',
    row: 'td.gridjs-td[data-column-id]',
    list: '.gridjs-wrapper',
    input: 'input.gridjs-search-input',
    more: '.gridjs-pages button:last-child',
    busy: '.gridjs-loading-bar',
  },
  {
    name: 'listjs',
    title: 'list.js',
    row: '#members .list li',
    list: '#members .list',
    input: '#members .search',
    more: '#members .pagination li:nth-child(2) a',
  },
];
