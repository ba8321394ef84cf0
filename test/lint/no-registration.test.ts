import { noRegistration } from '../../scripts/lint/no-registration.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ messageId: 'banned' }];
const options = [{ reads: true }];

ruleTester.run('no-registration', noRegistration, {
  valid: [
    'export class Plain extends HTMLElement {}',
    'function known(customElements: Registry) { return customElements.get(tag); }',
    { code: 'await customElements.whenDefined(tag);', options },
    { code: 'const known = customElements.get(tag) !== undefined;', options },
  ],
  invalid: [
    { code: 'customElements.define(tag, Plain);', errors },
    { code: 'window.customElements.define(tag, Plain);', errors },
    { code: 'customElements.get(tag);', errors },
    { code: 'customElements.define(tag, Plain);', options, errors },
    { code: 'const registry = customElements;', options, errors },
    { code: "import { customElement } from 'lit/decorators.js';", options, errors },
  ],
});
