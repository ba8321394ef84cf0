import type { AttributeDefinition, ElementDefinition } from './element-definitions.ts';
import { type PhpValue, toPhpFile, translated } from './php-source.ts';

/** The parts of the plugin that follow from the elements: path in the plugin → text. */
export function generatedFiles(elements: readonly ElementDefinition[]): Map<string, string> {
  return new Map([
    ...elements.map((element) => [`generated/blocks/${element.tag}/block.json`, blockJson(element)] as const),
    [
      'generated/elements.php',
      toPhpFile(
        'What the elements know, by tag.',
        'elements',
        byTag(elements, ({ link, attributes }) => ({
          link: { nb: link.nb, nn: link.nn, en: link.en },
          attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, toSchema(attribute)])),
        })),
      ),
    ],
    [
      'generated/editor-texts.php',
      toPhpFile(
        'What the editor shows, by tag, in the language of whoever writes.',
        'editor_texts',
        byTag(elements, (element) => ({
          title: translated(element.title),
          icon: element.icon,
          view: element.view,
          // A preview shares no address with the page around it.
          preview: element.attributes.some(({ key }) => key === 'withoutUrl') ? { withoutUrl: true } : {},
          attributes: Object.fromEntries(element.attributes.map((attribute) => [attribute.name, toTexts(attribute)])),
        })),
      ),
    ],
  ]);
}

const byTag = (
  elements: readonly ElementDefinition[],
  toValue: (element: ElementDefinition) => PhpValue,
): Record<string, PhpValue> => Object.fromEntries(elements.map((element) => [element.tag, toValue(element)]));

const toSchema = ({ key, type, isClosed, choices = [] }: AttributeDefinition): PhpValue => ({
  key,
  type,
  ...(isClosed && { values: choices.map(({ value }) => value) }),
});

const toTexts = ({ key, type, label, help, choices, isAdvanced = false }: AttributeDefinition): PhpValue => ({
  key,
  type,
  label: translated(label),
  ...(help && { help: translated(help) }),
  ...(choices && { choices: choices.map((choice) => ({ value: choice.value, label: translated(choice.label) })) }),
  isAdvanced,
});

function blockJson({ tag, title, description, keywords, icon, attributes }: ElementDefinition): string {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `klimabrikker/${tag}`,
    title: title.en,
    category: 'widgets',
    icon,
    description: description.en,
    keywords: keywords.map(({ en }) => en),
    textdomain: 'klimabrikker',
    attributes: Object.fromEntries(attributes.map(({ key, type }) => [key, { type }])),
    supports: { html: false, align: ['wide', 'full'] },
    editorScript: 'klimabrikker-editor',
  };
  return `${JSON.stringify(block, null, 2)}\n`;
}
