import type { Rule, Scope } from 'eslint';

const HOSTS = new Set(['window', 'globalThis', 'self']);

const isUndeclared = (scope: Scope.Scope, name: string): boolean => {
  for (let at: Scope.Scope | null = scope; at !== null; at = at.upper) {
    const variable = at.set.get(name);
    if (variable !== undefined) return variable.defs.length === 0;
  }
  return true;
};

/**
 * Listeners that call `found` for every use of one of the global names: bare, or as a property of
 * `window`, `globalThis` or `self`. Names that the file declares itself are not the global.
 */
export function listenForGlobals(
  context: Rule.RuleContext,
  names: ReadonlySet<string>,
  found: (node: Rule.Node, name: string) => void,
): Rule.RuleListener {
  const { sourceCode } = context;
  return {
    MemberExpression(node) {
      const { object, property } = node;
      if (
        object.type !== 'Identifier' ||
        !HOSTS.has(object.name) ||
        !isUndeclared(sourceCode.getScope(node), object.name)
      ) {
        return;
      }
      const name =
        property.type === 'Identifier' && !node.computed ? property.name : String(Reflect.get(property, 'value'));
      if (names.has(name)) found(node, name);
    },
    'Program:exit'() {
      for (const scope of sourceCode.scopeManager.scopes) {
        for (const { identifier, resolved } of scope.references) {
          if (!names.has(identifier.name) || (resolved !== null && resolved.defs.length > 0)) continue;
          // A type query (`typeof fetch`) uses the name without the value.
          const parent: unknown = Reflect.get(identifier, 'parent');
          if (typeof parent === 'object' && parent !== null && Reflect.get(parent, 'type') === 'TSTypeQuery') continue;
          found(identifier as unknown as Rule.Node, identifier.name);
        }
      }
    },
  };
}
