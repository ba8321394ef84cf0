import { type AttributeText, type Choice, attributeTexts } from './attribute-texts.ts';
import { type BlockText, blockTexts } from './block-texts.ts';

/** An attribute of a block, from the manifest and the texts for editors. */
export interface AttributeDefinition extends AttributeText {
  /** Name in HTML. */
  readonly name: string;
  /** Name among the attributes of the block. */
  readonly key: string;
  readonly type: 'string' | 'number' | 'boolean';
  /** Whether the manifest knows no other values than the choices. */
  readonly isClosed: boolean;
}

/** One block, shortcode and tag. */
export interface ElementDefinition extends BlockText {
  readonly tag: string;
  readonly attributes: readonly AttributeDefinition[];
}

/** The part of an attribute in `custom-elements.json` that is read here. */
export interface ManifestAttribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}

/** The part of `custom-elements.json` that is read here. */
export interface ManifestElements {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly ManifestAttribute[];
    }[];
  }[];
}

/** What the loader reads from every carrier, in addition to the element's own attributes. */
const LOADER_ATTRIBUTES: readonly ManifestAttribute[] = [
  { name: 'loading', type: { text: "'lazy'" }, description: '`lazy`: when near the visible part of the page.' },
];

/**
 * The elements that become blocks. Throws with every attribute that has no text, every choice that the manifest does not
 * know, and every text that nothing uses.
 */
export function elementDefinitions(manifest: ManifestElements): ElementDefinition[] {
  const declared = new Map(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .map(({ tagName = '', attributes = [] }) => [tagName, attributes] as const),
  );
  // Every widget may say for itself what `<klima-site>` says for all.
  const themes = declared.get('klima-site')?.filter(({ name }) => name === 'theme') ?? [];
  const problems: string[] = [];
  const used = new Set<string>();
  const definitions = Object.entries(blockTexts).map(([tag, text]) => {
    const attributes = declared.get(tag);
    if (!attributes) problems.push(`${tag} is not in the manifest`);
    const shared = [...LOADER_ATTRIBUTES, ...themes].filter(
      ({ name }) => !attributes?.some((own) => own.name === name),
    );
    const all = [...(attributes ?? []), ...shared];
    return {
      tag,
      ...text,
      attributes: all.flatMap((attribute) => define(tag, attribute, used, problems)).toSorted(byOrderOfTexts),
    };
  });
  for (const key of Object.keys(attributeTexts)) {
    if (!used.has(key)) problems.push(`${key} has a text and is not in the manifest`);
  }
  if (problems.length > 0)
    throw new Error(`scripts/wordpress and custom-elements.json differ:\n${problems.join('\n')}`);
  return definitions;
}

function define(
  tag: string,
  attribute: ManifestAttribute,
  used: Set<string>,
  problems: string[],
): AttributeDefinition[] {
  const { name } = attribute;
  const textKey = [`${tag}.${name}`, name].find((key) => key in attributeTexts);
  const text = textKey === undefined ? undefined : attributeTexts[textKey];
  if (textKey === undefined || text === undefined) {
    problems.push(`${tag}: ${name} has no text in attribute-texts.ts`);
    return [];
  }
  used.add(textKey);
  const union = unionOf(attribute);
  const known = union ?? backticked(attribute.description ?? '');
  const choices = text.choices ?? [];
  const strange = choices.filter(({ value }) => union === undefined && !known.includes(value));
  for (const { value } of strange) problems.push(`${tag}: ${name} does not know ${value}`);
  for (const value of union ?? []) {
    if (!choices.some((choice) => choice.value === value)) problems.push(`${tag}: ${name}="${value}" has no text`);
  }
  const type = typeOf(attribute, union);
  return [
    {
      ...text,
      name,
      key: toCamel(name),
      type,
      isClosed: union !== undefined,
      ...(choices.length > 0 && { choices: offered(choices, union) }),
    },
  ];
}

/** What matters most stands first among the texts. */
const byOrderOfTexts = (a: AttributeDefinition, b: AttributeDefinition): number => placeOf(a) - placeOf(b);
const placeOf = ({ label }: AttributeDefinition): number =>
  Object.values(attributeTexts).findIndex((text) => text.label === label);

const offered = (choices: readonly Choice[], union: readonly string[] | undefined): Choice[] =>
  choices.filter(({ value }) => union?.includes(value) ?? true);

function typeOf({ type }: ManifestAttribute, union: readonly string[] | undefined): AttributeDefinition['type'] {
  if (union !== undefined) return 'string';
  return type?.text === 'boolean' || type?.text === 'number' ? type.text : 'string';
}

/** The values of a union of literals; undefined for every other type. */
function unionOf({ type }: ManifestAttribute): string[] | undefined {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  const literals = parts.filter((part) => part !== 'undefined').map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  const values = literals.filter((value) => value !== undefined);
  return values.length > 0 && values.length === literals.length ? values.filter((value) => value !== '') : undefined;
}

const backticked = (description: string): string[] =>
  [...description.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const toCamel = (name: string): string => name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
