import type { Rule } from 'eslint';

/** Bans `process.env`; the configuration lifts it for the one file that reads and parses the environment. */
export const noEnvironment: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      banned: 'Only server/src/main.ts reads the environment. Take the parsed configuration as an argument.',
    },
  },
  create(context) {
    return {
      MemberExpression(node) {
        const { object, property } = node;
        const isProcess = object.type === 'Identifier' && object.name === 'process';
        const isEnv =
          property.type === 'Identifier' ? property.name === 'env' : 'value' in property && property.value === 'env';
        if (isProcess && isEnv) context.report({ node, messageId: 'banned' });
      },
      VariableDeclarator(node) {
        if (node.init?.type !== 'Identifier' || node.init.name !== 'process' || node.id.type !== 'ObjectPattern')
          return;
        const takesEnv = node.id.properties.some(
          (property) =>
            property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'env',
        );
        if (takesEnv) context.report({ node, messageId: 'banned' });
      },
      ImportSpecifier(node) {
        const isProcess =
          node.parent.type === 'ImportDeclaration' && /^(node:)?process$/.test(String(node.parent.source.value));
        if (isProcess && node.imported.type === 'Identifier' && node.imported.name === 'env') {
          context.report({ node, messageId: 'banned' });
        }
      },
    };
  },
};
