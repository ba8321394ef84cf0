/** The direction of imports: what each level of `src/` may reach. Everything that is not listed is an error. */

const CONTRACT = '^src/contract/';
const LEVEL_1 = ['^src/domain/', '^src/api/', '^src/forms/', '^src/i18n/(?!locale-controller)', '^src/styles/'];
const LEVEL_2 = ['^src/i18n/locale-controller', '^src/context/', '^src/controllers/', '^src/templates/', '^src/debug/'];
const ELEMENTS = '^src/elements/';
const CHECKER = '^src/checker/';
const LEVEL_4 = ['^src/(define|index)[.]ts$', '^src/embed/', CHECKER];
const OUTSIDE_SRC = '^(server|test|stories|site|scripts)/';

const LIT = '(^|node_modules/)(lit|lit-html|lit-element|@lit)(/|$)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports and that imports nothing is forgotten. Entry points import something; what the server hands to browsers as it is does not.',
      severity: 'error',
      from: { orphan: true, path: '^(src|server/src)/', pathNot: ['[.]d[.]ts$', '^server/src/.*[.]js$'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^klimabrikker(/|$)' },
    },
    {
      name: 'contract-imports-zod-only',
      severity: 'error',
      from: { path: CONTRACT },
      to: { pathNot: [CONTRACT, '(^|node_modules/)zod/'] },
    },
    {
      name: 'level-1-stays-low',
      comment: 'domain, api, forms, i18n/translate and styles see the contract and their own folder, never upwards.',
      severity: 'error',
      from: { path: LEVEL_1 },
      to: { path: [...LEVEL_2, ELEMENTS, ...LEVEL_4, OUTSIDE_SRC] },
    },
    {
      name: 'level-2-stays-below-elements',
      severity: 'error',
      from: { path: LEVEL_2 },
      to: { path: [ELEMENTS, ...LEVEL_4, OUTSIDE_SRC] },
    },
    {
      name: 'elements-stay-apart',
      comment: 'What two elements share lives in controllers, templates, styles or domain.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: ELEMENTS, pathNot: '^src/elements/$1/' },
    },
    { name: 'elements-stay-below-entries', severity: 'error', from: { path: ELEMENTS }, to: { path: LEVEL_4 } },
    {
      name: 'checker-is-loaded-by-nothing',
      comment:
        'It judges endpoints for operators. No widget and no page that holds one pays for it, and it needs none.',
      severity: 'error',
      from: { path: '^src/', pathNot: CHECKER },
      to: { path: CHECKER },
    },
    {
      name: 'checker-sees-contract-domain-and-api',
      severity: 'error',
      from: { path: CHECKER },
      to: { path: '^src/', pathNot: [CHECKER, CONTRACT, '^src/(domain|api)/'] },
    },
    { name: 'src-is-self-contained', severity: 'error', from: { path: '^src/' }, to: { path: OUTSIDE_SRC } },
    {
      name: 'node-loads-the-lower-levels',
      comment:
        'contract, domain, api, forms, checker and i18n/translate run in plain Node, so nothing they reach needs Lit.',
      severity: 'error',
      from: { path: [CONTRACT, CHECKER, '^src/(domain|api|forms)/', '^src/i18n/(?!locale-controller)'] },
      to: { path: LIT, reachable: true },
    },
    {
      name: 'widgets-use-zod-mini',
      comment: 'Full zod is three times the size and probes `new Function`, which a strict policy reports.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/zod/',
        pathNot: ['node_modules/zod/v4/(mini|core|locales)/', 'node_modules/zod/mini/'],
      },
    },
    {
      name: 'widgets-run-in-browsers',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core', 'npm-dev'] },
    },
    {
      name: 'server-knows-contract-and-domain',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/features/embed/' },
      to: { path: '^(src|test|stories|site|scripts)/', pathNot: [CONTRACT, '^src/domain/'] },
    },
    {
      name: 'server-pages-use-templates',
      comment:
        'The pages of the widgets are drawn by the widgets’ own templates, words and styles, never by their classes.',
      severity: 'error',
      from: { path: '^server/src/features/embed/' },
      to: {
        path: '^(src|test|stories|site|scripts)/',
        pathNot: [
          CONTRACT,
          '^src/(domain|forms|i18n|styles|templates)/',
          '^src/api/members-query-string',
          '^src/elements/([^/]+)/(?!define[.]ts$|\\1[.]ts$)',
        ],
      },
    },
    {
      name: 'dependencies-are-declared',
      comment: 'Who draws with the templates of the widgets has their Lit.',
      severity: 'error',
      from: { pathNot: '^server/src/features/embed/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'dependencies-of-pages-are-declared',
      severity: 'error',
      from: { path: '^server/src/features/embed/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: LIT },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]tmp|storybook-static)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
