import { noStyleAttribute } from '../../scripts/lint/no-style-attribute.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ messageId: 'banned' }];

ruleTester.run('no-style-attribute', noStyleAttribute, {
  valid: [
    'html`<p class="note">${text}</p>`;',
    'html`<p data-style="x">style="x"</p>`;',
    'css`:host { display: block }`;',
    "import { classMap } from 'lit/directives/class-map.js';",
    "box.setAttribute('class', name);",
  ],
  invalid: [
    { code: 'html`<p style="color: red"></p>`;', errors },
    { code: 'html`<p class=${name} style=${text}></p>`;', errors },
    { code: 'html`<p .style=${text}></p>`;', errors },
    { code: 'svg`<rect width="1" style="fill: red" />`;', errors },
    { code: "import { styleMap } from 'lit/directives/style-map.js';", errors },
    { code: "import { styleMap } from './own.ts';", errors },
    { code: "box.setAttribute('style', text);", errors },
  ],
});
