import type { Rule } from 'eslint';

type TaggedTemplate = Parameters<NonNullable<Rule.NodeListener['TaggedTemplateExpression']>>[0];

/** The name of a template's tag: `html`, `svg`, `css`; nothing for a computed tag. */
export function templateTag(node: TaggedTemplate): string | undefined {
  return node.tag.type === 'Identifier' ? node.tag.name : undefined;
}

/** The literal text of a template, with `${}` where expressions stand. */
export function templateText(node: TaggedTemplate): string {
  return node.quasi.quasis.map((part) => part.value.raw).join('${}');
}
