const CALL = /\b(?:__|esc_html__|esc_attr__|esc_html_e|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*'klimabrikker'\s*\)/g;
const DESCRIPTION = /^ \* Description:\s+(.+)$/m;

/** The English texts that PHP source asks a translation for; for the main file also the plugin's description. */
export function findPhrases(source: string): string[] {
  const called = [...source.matchAll(CALL)].map(([, text = '']) => text.replace(/\\(['\\])/g, '$1'));
  const description = DESCRIPTION.exec(source)?.[1];
  return description === undefined ? called : [...called, description];
}
