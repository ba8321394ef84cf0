import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** ESLint's rule tester, reporting to node:test and reading TypeScript. */
export const ruleTester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
