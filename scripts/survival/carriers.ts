/** Stands for the server in every snippet; before a page is opened it becomes the address of a running one. */
export const BASE = 'https://klima.example.no';

/** The words of the link that stands in for a widget. */
export const FALLBACK = 'Medlemmer i Næring for klima';

const CANONICAL = `${BASE}/e/member-directory?initiative=nfk`;
const LINK = `<p><a href="${CANONICAL}">${FALLBACK}</a></p>`;
const SHORTCODE = '[member_directory initiative="nfk"]';
const TAG = `<member-directory initiative="nfk" endpoint="${BASE}/v1">${LINK}</member-directory>`;

/** A way to write a widget into a page. */
export interface Carrier {
  readonly id: string;
  /** What the column of the table is called. */
  readonly name: string;
  /** The code that is copied. */
  readonly snippet: string;
  /** What is pasted as plain text where that is not the code. */
  readonly plain?: string;
  /** What must be found in the saved page, as a selector or as text, for the carrier to have come through. */
  readonly mark: { readonly selector: string } | { readonly text: string };
}

/** Every carrier, all of them showing the same directory. The last is a control: nothing is expected of it. */
export const carriers: readonly Carrier[] = [
  {
    id: 'tag',
    name: 'tag',
    snippet: TAG,
    mark: { selector: `member-directory[initiative="nfk"][endpoint="${BASE}/v1"]` },
  },
  {
    id: 'div',
    name: 'div',
    snippet: `<div data-klima="member-directory" data-initiative="nfk" data-endpoint="${BASE}/v1">${LINK}</div>`,
    mark: { selector: `[data-klima="member-directory"][data-initiative="nfk"][data-endpoint="${BASE}/v1"]` },
  },
  { id: 'link', name: 'link', snippet: LINK, mark: { selector: `a[href="${CANONICAL}"]:only-child` } },
  {
    id: 'oembed',
    name: 'address on a line',
    snippet: `<p>${CANONICAL}</p>`,
    plain: CANONICAL,
    mark: { text: CANONICAL },
  },
  {
    id: 'shortcode',
    name: 'shortcode',
    snippet: `<p>${SHORTCODE}</p>`,
    plain: SHORTCODE,
    mark: { text: SHORTCODE },
  },
  {
    id: 'iframe',
    name: 'iframe',
    snippet: `<iframe src="${CANONICAL}" title="${FALLBACK}" width="640" height="600"></iframe>`,
    mark: { selector: `iframe[src="${CANONICAL}"][title="${FALLBACK}"]` },
  },
  {
    id: 'script',
    name: 'script and tag',
    snippet: `<script type="module" src="${BASE}/klimabrikker/cdn/member-directory.js"></script>\n${TAG}`,
    mark: { selector: `script[type="module"][src^="${BASE}"]` },
  },
  {
    id: 'json',
    name: 'inline JSON',
    snippet: '<script type="application/json" data-klima="member-directory">{"initiative":"nfk"}</script>',
    mark: { selector: 'script[type="application/json"][data-klima]' },
  },
];
