import { noRem } from '../../scripts/lint/no-rem.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ messageId: 'banned' }];

ruleTester.run('no-rem', noRem, {
  valid: ['css`p { margin: 1.5em }`;', 'css`.x-1rem { margin: 0 }`;', 'html`<p>remember</p>`;', "const unit = '1rem';"],
  invalid: [
    { code: 'css`p { margin: 1rem }`;', errors },
    { code: 'css`p { margin: -.5rem auto }`;', errors },
    { code: 'css`p { width: calc(2.25rem + 1px) }`;', errors },
    { code: 'css`p { line-height: 1rlh }`;', errors },
    { code: 'css`p { margin: ${space}rem }`;', errors },
    { code: 'svg`<text font-size="1rem"></text>`;', errors },
  ],
});
