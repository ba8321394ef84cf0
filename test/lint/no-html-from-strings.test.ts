import { noHtmlFromStrings } from '../../scripts/lint/no-html-from-strings.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ messageId: 'banned' }];

ruleTester.run('no-html-from-strings', noHtmlFromStrings, {
  valid: [
    'const text = box.innerHTML;',
    'box.textContent = answer;',
    'html`<p>${answer}</p>`;',
    'html`<p>innerHTML is never written</p>`;',
    "import { ifDefined } from 'lit/directives/if-defined.js';",
  ],
  invalid: [
    { code: 'box.innerHTML = answer;', errors },
    { code: 'box.innerHTML += answer;', errors },
    { code: "box['outerHTML'] = answer;", errors },
    { code: 'frame.srcdoc = answer;', errors },
    { code: "box.insertAdjacentHTML('beforeend', answer);", errors },
    { code: 'range.createContextualFragment(answer);', errors },
    { code: 'box.setHTMLUnsafe(answer);', errors },
    { code: 'html`<p .innerHTML=${answer}></p>`;', errors },
    { code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", errors: [...errors, ...errors] },
    { code: "import { unsafeStatic } from 'lit/static-html.js';", errors: [...errors, ...errors] },
    { code: "import { unsafeSVG } from '../templates/own.ts';", errors },
  ],
});
