import type { Rule } from 'eslint';
import { templateTag, templateText } from './template-text.ts';

const PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const METHODS = new Set([
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'parseHTMLUnsafe',
]);
const DIRECTIVES = new Set(['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic']);
const MODULES = /^lit(-html)?\/(directives\/unsafe-|static-html)/;

/** Bans every way to turn a string into markup: the ones of the DOM and the ones of Lit. */
export const noHtmlFromStrings: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { banned: '{{name}} turns a string into markup. Render a template instead.' },
  },
  create(context) {
    const report = (node: Rule.Node, name: string) => context.report({ node, messageId: 'banned', data: { name } });
    return {
      ImportDeclaration(node) {
        if (typeof node.source.value === 'string' && MODULES.test(node.source.value)) report(node, node.source.value);
      },
      ImportSpecifier(node) {
        if (node.imported.type === 'Identifier' && DIRECTIVES.has(node.imported.name)) {
          report(node, node.imported.name);
        }
      },
      MemberExpression(node) {
        const { property } = node;
        const name =
          property.type === 'Identifier' && !node.computed
            ? property.name
            : property.type === 'Literal'
              ? String(property.value)
              : '';
        const isWritten = node.parent.type === 'AssignmentExpression' && node.parent.left === node;
        if (METHODS.has(name) || (PROPERTIES.has(name) && isWritten)) report(node, name);
      },
      TaggedTemplateExpression(node) {
        const tag = templateTag(node);
        if (tag !== 'html' && tag !== 'svg') return;
        const written = /\s\.?(innerHTML|outerHTML|srcdoc)\s*=/i.exec(templateText(node));
        if (written?.[1] !== undefined) report(node, written[1]);
      },
    };
  },
};
