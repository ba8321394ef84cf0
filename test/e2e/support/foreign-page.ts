/** What stands in the page that a widget is put into. */
export interface ForeignPage {
  /** Addresses of module scripts. */
  readonly scripts?: readonly string[];
  /** Goes into the head, before the scripts. */
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
}

/** The link that stands in a widget until the list is there. */
export const FALLBACK = 'Se medlemmene på nett';

/** A page as somebody else's publishing system would write it. */
export const writePage = ({ scripts = [], head = '', body, lang = 'nb' }: ForeignPage): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>En side</title>
${head}
${scripts.map((src) => `<script type="module" crossorigin src="${src}"></script>`).join('\n')}
</head>
<body>
<main>
<h1>En side</h1>
${body}
</main>
</body>
</html>`;

/** The tag as an editor writes it, with a link as fallback. */
export function writeDirectory(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries({ initiative: 'nfk', ...attributes }).map(([name, value]) => ` ${name}="${value}"`);
  return `<member-directory${written.join('')}><p><a href="/medlemmer">${FALLBACK}</a></p></member-directory>`;
}

/** The link that stands in a timeline until the events are there. */
export const TIMELINE_FALLBACK = 'Se datoene på nett';

/** A timeline as an editor writes it, with a link as fallback. */
export function writeTimeline(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries({ initiative: 'nfk', ...attributes }).map(([name, value]) => ` ${name}="${value}"`);
  return `<campaign-timeline${written.join('')}><p><a href="/datoer">${TIMELINE_FALLBACK}</a></p></campaign-timeline>`;
}
