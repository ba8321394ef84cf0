import type { Rule } from 'eslint';
import { templateTag, templateText } from './template-text.ts';

/** Bans `style=` and `styleMap`: both break a strict `style-src` on the first render. */
export const noStyleAttribute: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { banned: '{{name}} violates a strict style-src. Use a class, a part or a custom property in styles.' },
  },
  create(context) {
    const report = (node: Rule.Node, name: string) => context.report({ node, messageId: 'banned', data: { name } });
    return {
      ImportDeclaration(node) {
        if (/\/style-map(\.js)?$/.test(String(node.source.value))) report(node, 'styleMap');
      },
      ImportSpecifier(node) {
        const isFromStyleMap =
          node.parent.type === 'ImportDeclaration' && /\/style-map(\.js)?$/.test(String(node.parent.source.value));
        if (!isFromStyleMap && node.imported.type === 'Identifier' && node.imported.name === 'styleMap') {
          report(node, 'styleMap');
        }
      },
      CallExpression(node) {
        const { callee } = node;
        const [name] = node.arguments;
        const setsAttribute =
          callee.type === 'MemberExpression' &&
          callee.property.type === 'Identifier' &&
          /^(set|toggle)Attribute$/.test(callee.property.name);
        if (setsAttribute && name?.type === 'Literal' && name.value === 'style') report(node, "setAttribute('style')");
      },
      TaggedTemplateExpression(node) {
        const tag = templateTag(node);
        const isMarkup = tag === 'html' || tag === 'svg';
        if (isMarkup && /<[a-z][^>]*\s\.?style\s*=/i.test(templateText(node))) report(node, 'style=');
      },
    };
  },
};
