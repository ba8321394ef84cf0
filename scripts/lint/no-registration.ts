import type { Rule } from 'eslint';
import { listenForGlobals } from './global-reference.ts';

const READS = new Set(['get', 'getName', 'whenDefined']);

/**
 * Bans `customElements` and Lit's `@customElement`, so that importing a class has no effect on the page.
 * With `{reads: true}` a file may ask the registry, but not write to it.
 */
export const noRegistration: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { reads: { type: 'boolean' } }, additionalProperties: false }],
    messages: { banned: '{{name}} belongs in a define file. Importing a class registers nothing.' },
  },
  create(context) {
    const options: unknown = context.options[0];
    const mayRead = typeof options === 'object' && options !== null && 'reads' in options && options.reads === true;
    const report = (node: Rule.Node, name: string) => context.report({ node, messageId: 'banned', data: { name } });
    return {
      ...listenForGlobals(context, new Set(['customElements']), (node, name) => {
        const { parent } = node;
        const isRead =
          parent?.type === 'MemberExpression' &&
          parent.object === node &&
          parent.property.type === 'Identifier' &&
          READS.has(parent.property.name);
        if (!(mayRead && isRead)) report(node, name);
      }),
      ImportSpecifier(node) {
        if (node.imported.type === 'Identifier' && node.imported.name === 'customElement') {
          report(node, '@customElement');
        }
      },
    };
  },
};
