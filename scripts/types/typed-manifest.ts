import { readFileSync } from 'node:fs';
import type { generateJsxTypes } from '@wc-toolkit/jsx-types';
import type { getWebTypesData } from 'custom-element-jet-brains-integration';
import type { Attribute, ElementClass, Manifest, Member } from '../manifest/manifest-types.ts';

/** Where `dist/types/*.d.ts` has the classes from. */
const ROOT = '../index.js';

/** Events of the elements that the package exports under another name, because two elements have one of that name. */
const RENAMED: Readonly<Record<string, string>> = {
  'race-to-zero-checklist StepChangedEvent': 'ChecklistStepChangedEvent',
};

/** A manifest as the generators declare it; they write into it. */
export type TypedManifest = Parameters<typeof generateJsxTypes>[0] & Parameters<typeof getWebTypesData>[0];

/**
 * The manifest as the generators of types need it: what is a class of ours says where it comes from, since they copy
 * the words and import nothing; an attribute without a property of ours has the one of HTML; and what may be left out
 * is not said twice, since they make everything optional.
 */
export function typedManifest(): TypedManifest {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const modules = manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(withTypes) }));
  return JSON.parse(JSON.stringify({ ...manifest, modules })) as TypedManifest;
}

function withTypes(element: ElementClass): ElementClass {
  const { name, tagName = '', members = [], attributes = [], events = [], cssProperties = [] } = element;
  const typed = attributes.map(withHtmlProperty);
  const choices = new Map(typed.map((attribute) => [attribute.fieldName, attribute.type]));
  const typeMember = (member: Member): Member => {
    const ours = { text: `import("${ROOT}").${name}["${member.name ?? ''}"]` };
    return { ...member, type: choices.get(member.attribute === undefined ? undefined : member.name) ?? ours };
  };
  return {
    ...element,
    members: members.map(typeMember),
    attributes: typed,
    events: events.map((event) => {
      const type = event.type?.text ?? 'Event';
      return { ...event, type: { text: `import("${ROOT}").${RENAMED[`${tagName} ${type}`] ?? type}` } };
    }),
    // Without one the documentation says that it is `undefined`.
    cssProperties: cssProperties.map((property) => ({ default: 'that of the theme', ...property })),
  };
}

const withHtmlProperty = (attribute: Attribute): Attribute => ({
  ...attribute,
  fieldName: attribute.fieldName ?? attribute.name ?? '',
  type: { text: (attribute.type?.text ?? 'string').replace(' | undefined', '') },
});
