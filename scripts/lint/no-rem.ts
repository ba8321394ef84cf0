import type { Rule } from 'eslint';
import { templateTag, templateText } from './template-text.ts';

/** Bans `rem` in templates: many host pages set `html { font-size: 62.5% }`. */
export const noRem: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { banned: '{{length}} depends on the page’s root size. Use em.' },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!['css', 'html', 'svg'].includes(templateTag(node) ?? '')) return;
        const length = /(?<![\w-])[\d.]+r(em|ex|ch|ic|lh|cap)\b|(?<=\$\{\})rem\b/.exec(templateText(node))?.[0];
        if (length !== undefined) context.report({ node, messageId: 'banned', data: { length } });
      },
    };
  },
};
