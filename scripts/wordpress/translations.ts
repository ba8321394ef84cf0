import type { ElementDefinition } from './element-definitions.ts';
import type { Text } from './text.ts';

/** The languages that the plugin's texts are translated to, by WordPress' name for them. */
export const LOCALES = { nb_NO: 'nb', nn_NO: 'nn' } as const;
type Locale = keyof typeof LOCALES;

/** What gettext looks a text up by. */
const keyOf = ({ en, context }: Text): string => (context === undefined ? en : `${context}\u0004${en}`);

/** The texts of the blocks and their attributes. */
export const textsOf = (elements: readonly ElementDefinition[]): Text[] =>
  elements.flatMap(({ title, description, keywords, attributes }) => [
    title,
    description,
    ...keywords,
    ...attributes.flatMap(({ label, help, choices = [] }) => [
      label,
      ...(help ? [help] : []),
      ...choices.map((choice) => choice.label),
    ]),
  ]);

/** Each text once, in the order of its key. Throws where the same words are translated in two ways. */
export function uniqueTexts(texts: readonly Text[]): Text[] {
  const unique = new Map<string, Text>();
  for (const text of texts) {
    const known = unique.get(keyOf(text));
    if (known && (known.nb !== text.nb || known.nn !== text.nn)) {
      throw new Error(`Two translations of "${text.en}": ${known.nb} / ${text.nb}, ${known.nn} / ${text.nn}`);
    }
    unique.set(keyOf(text), text);
  }
  return [...unique.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const headerOf = (locale: Locale, version: string): string =>
  [
    `Project-Id-Version: klimabrikker ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Language: ${locale}`,
    'Plural-Forms: nplurals=2; plural=(n != 1);',
    '',
  ].join('\n');

/** A catalogue for people and their tools (`.po`). */
export function toPo(locale: Locale, version: string, texts: readonly Text[]): string {
  const header = headerOf(locale, version)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.stringify(`${line}\n`));
  const entries = texts.map((text) =>
    [
      ...(text.context === undefined ? [] : [`msgctxt ${JSON.stringify(text.context)}`]),
      `msgid ${JSON.stringify(text.en)}`,
      `msgstr ${JSON.stringify(text[LOCALES[locale]])}`,
    ].join('\n'),
  );
  return `${[['msgid ""', 'msgstr ""', ...header].join('\n'), ...entries].join('\n\n')}\n`;
}

/** The same for WordPress (`.mo`): little-endian tables of lengths and places, without a hash table. */
export function toMo(locale: Locale, version: string, texts: readonly Text[]): Buffer {
  const pairs: [Buffer, Buffer][] = [
    ['', headerOf(locale, version)],
    ...texts.map((text) => [keyOf(text), text[LOCALES[locale]]]),
  ]
    .map(([key = '', value = '']): [Buffer, Buffer] => [Buffer.from(key), Buffer.from(value)])
    .toSorted(([a], [b]) => Buffer.compare(a, b));
  const head = 28;
  const tables = head + pairs.length * 16;
  const header = Buffer.alloc(tables);
  const bodies: Buffer[] = [];
  let place = tables;
  [0x95_04_12_de, 0, pairs.length, head, head + pairs.length * 8, 0, tables].forEach((value, index) =>
    header.writeUInt32LE(value, index * 4),
  );
  for (const side of [0, 1] as const) {
    pairs.forEach((pair, index) => {
      const entry = head + side * pairs.length * 8 + index * 8;
      header.writeUInt32LE(pair[side].length, entry);
      header.writeUInt32LE(place, entry + 4);
      bodies.push(pair[side], Buffer.alloc(1));
      place += pair[side].length + 1;
    });
  }
  return Buffer.concat([header, ...bodies]);
}
