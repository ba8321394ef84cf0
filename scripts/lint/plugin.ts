import type { ESLint } from 'eslint';
import { noEnvironment } from './no-environment.ts';
import { noHtmlFromStrings } from './no-html-from-strings.ts';
import { noNetwork } from './no-network.ts';
import { noRegistration } from './no-registration.ts';
import { noRem } from './no-rem.ts';
import { noStyleAttribute } from './no-style-attribute.ts';

/** The project's own rules, under the prefix `klima/`. */
export const klima = {
  rules: {
    'no-environment': noEnvironment,
    'no-html-from-strings': noHtmlFromStrings,
    'no-network': noNetwork,
    'no-registration': noRegistration,
    'no-rem': noRem,
    'no-style-attribute': noStyleAttribute,
  },
} satisfies ESLint.Plugin;
