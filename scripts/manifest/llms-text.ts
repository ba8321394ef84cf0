import { readFileSync } from 'node:fs';
import type { Attribute, Documented, ElementClass, Manifest } from './manifest-types.ts';

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

const attributeRow = ({ name = '', type, default: initial, description }: Attribute): string => {
  const kind = (type?.text ?? 'string').replace(' | undefined', '').replaceAll("'", '').replaceAll('|', '\\|');
  const otherwise = initial === undefined || initial === "''" ? '' : initial;
  return `| \`${name}\` | ${kind} | ${otherwise} | ${oneLine(description)} |`;
};

const eventLine = ({ name = '', description }: Documented): string => `- \`${name}\`: ${oneLine(description)}`;

function section({ tagName = '', description, attributes = [], events = [] }: ElementClass): string {
  return [
    `### <${tagName}>`,
    oneLine(description),
    ['| attribute | type | default | meaning |', '| --- | --- | --- | --- |', ...attributes.map(attributeRow)].join(
      '\n',
    ),
    ...(events.length > 0 ? [`Events:\n\n${events.map(eventLine).join('\n')}`] : []),
  ].join('\n\n');
}

/** The text of `llms.txt`: what a language model needs in order to use the elements, with the attributes of each. */
export function llmsText({ modules }: Manifest): string {
  const intro = readFileSync(new URL('llms-intro.md', import.meta.url), 'utf8').trimEnd();
  return `${[intro, ...modules.flatMap(({ declarations }) => declarations.map(section))].join('\n\n')}\n`;
}
