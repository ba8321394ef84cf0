import type { Text } from './text.ts';

/** A piece of PHP that stands for itself in an array. */
export class PhpCode {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type PhpValue = string | number | boolean | PhpCode | readonly PhpValue[] | { readonly [key: string]: PhpValue };

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** The call that gives a text in the language of whoever reads it. */
export const translated = ({ en, context }: Text): PhpCode =>
  new PhpCode(
    context === undefined
      ? `__( ${quote(en)}, 'klimabrikker' )`
      : `_x( ${quote(en)}, ${quote(context)}, 'klimabrikker' )`,
  );

/** A value as PHP source, indented as WordPress does. */
export function toPhp(value: PhpValue, depth = 1): string {
  if (value instanceof PhpCode) return value.source;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const indent = '\t'.repeat(depth);
  const lines = Array.isArray(value)
    ? value.map((item: PhpValue) => toPhp(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${quote(key)} => ${toPhp(item, depth + 1)}`);
  if (lines.length === 0) return 'array()';
  return `array(\n${lines.map((line) => `${indent}\t${line},\n`).join('')}${indent})`;
}

/** A file with one function that returns a value. */
export const toPhpFile = (about: string, name: string, value: PhpValue): string =>
  [
    '<?php',
    '/**',
    ` * ${about} Generated from custom-elements.json by \`npm run build:wordpress\`.`,
    ' *',
    ' * @package klimabrikker',
    ' */',
    '',
    'namespace Klimabrikker;',
    '',
    "defined( 'ABSPATH' ) || exit;",
    '',
    `function ${name}() {`,
    `\treturn ${toPhp(value)};`,
    '}',
    '',
  ].join('\n');
