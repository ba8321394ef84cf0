import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { klima } from './scripts/lint/plugin.ts';

const typed = ['**/*.ts'];
const widgets = ['src/**/*.ts'];
const shipped = ['src/**/*.ts', 'server/src/**/*.ts'];

export default defineConfig(
  globalIgnores([
    'test/examples/wrong-names',
    'dist',
    'dist-*',
    '.tmp',
    'storybook-static',
    'test-results',
    'data',
    'coverage',
    '**/node_modules',
  ]),

  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `typeof import()` is how a lazy part is typed by the module that it comes from.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow that returns the call of a procedure is the shortest way to write an event handler.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // node:test, routes and event listeners are given async functions on purpose.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'no-script-url': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: shipped,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // The class block of an element is its public manual and may be as long as it takes.
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
    },
  },
  // A table with one line per text and language.
  { files: ['src/**/*.messages.ts', 'src/checker/texts/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: widgets,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { klima, 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the semantics of a list without markers, so the explicit role is not redundant there.
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/list': 'off',
      'lit/attribute-names': 'off',
      // Fields are compiled to assignments (`useDefineForClassFields: false`), which call the reactive setters.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-native-attributes': 'off',
      'lit/no-private-properties': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      'klima/no-html-from-strings': 'error',
      'klima/no-network': 'error',
      'klima/no-registration': 'error',
      'klima/no-rem': 'error',
      'klima/no-style-attribute': 'error',
    },
  },
  {
    files: ['src/api/{request,send}.ts', 'src/checker/exchange.ts', 'src/embed/ask-first.ts'],
    rules: { 'klima/no-network': 'off' },
  },
  // Waiting for a definition, or asking which copy of the library a page has, changes nothing on the page.
  { files: ['src/{controllers,debug,embed}/**/*.ts'], rules: { 'klima/no-registration': ['error', { reads: true }] } },
  { files: ['src/**/define.ts', 'src/embed/bring.ts'], rules: { 'klima/no-registration': 'off' } },

  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/main.ts'],
    plugins: { klima },
    rules: { 'klima/no-environment': 'error' },
  },
  { files: ['server/src/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },

  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Hostile data has such addresses.
      'no-script-url': 'off',
      // `describe` and `it` of node:test return promises that the runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
          ],
        },
      ],
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.browser.test.ts'],
    rules: {
      // The types of the assertions claim that every `equal` is a promise. The one that is, is named below.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await the accessibility check: alone it never fails.',
        },
      ],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked] },
);
