import type { DeclaredAttribute } from './declared-attributes.ts';
import type { Attribute, Documented, ElementClass, Member } from './manifest-types.ts';

/** What the analyzer cannot know of an element. */
export interface ElementFacts {
  /** By the property that each sets. */
  readonly attributes: ReadonlyMap<string, DeclaredAttribute>;
  /** Values that an attribute may have, by its name. */
  readonly choices: ReadonlyMap<string, string>;
}

/** An element's class with attributes as HTML has them, their defaults and values, and with the classes of its events. */
export function completeClass(element: ElementClass, { attributes, choices }: ElementFacts): ElementClass {
  const completeAttribute = (attribute: Attribute): Attribute => {
    const declared = attributes.get(attribute.fieldName ?? '');
    if (declared === undefined) return attribute;
    const choice = choices.get(declared.name);
    return { ...withInitial(attribute, declared), name: declared.name, ...(choice && { type: { text: choice } }) };
  };
  const completeMember = (member: Member): Member => {
    const declared = member.attribute === undefined ? undefined : attributes.get(member.name ?? '');
    if (declared === undefined) return member;
    return { ...withInitial(member, declared), attribute: declared.name };
  };
  return {
    ...element,
    members: element.members?.map(completeMember) ?? [],
    attributes: element.attributes?.map(completeAttribute) ?? [],
    events: element.events?.map(withClass) ?? [],
  };
}

/** Where a default is a constant of the sources, the analyzer has its name and no type. */
function withInitial<Item extends Attribute | Member>(item: Item, { initial }: DeclaredAttribute): Item {
  if (initial === undefined || item.type !== undefined) return item;
  return { ...item, type: { text: typeof initial }, default: JSON.stringify(initial) };
}

/** `members-loaded` is a `MembersLoadedEvent`. */
function withClass(event: Documented): Documented {
  const words = (event.name ?? '').split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { ...event, type: { text: `${words.join('')}Event` } };
}
