import type { Rule } from 'eslint';
import { listenForGlobals } from './global-reference.ts';

const NAMES = new Set(['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket']);

/** Bans requests; the configuration lifts it for the one file that makes them. */
export const noNetwork: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      banned: '{{name}} belongs in src/api/request.ts or send.ts, which have the deadline, the limits and the errors.',
    },
  },
  create(context) {
    const report = (node: Rule.Node, name: string) => context.report({ node, messageId: 'banned', data: { name } });
    return {
      ...listenForGlobals(context, NAMES, report),
      CallExpression(node) {
        const { callee } = node;
        const isBeacon =
          callee.type === 'MemberExpression' &&
          callee.property.type === 'Identifier' &&
          callee.property.name === 'sendBeacon';
        if (isBeacon) report(node, 'sendBeacon');
      },
    };
  },
};
