import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeCss } from '../../scripts/build/squeeze-css.ts';

const cases: readonly (readonly [what: string, css: string, squeezed: string])[] = [
  ['spaces and the last semicolon', 'p {\n  color: red;\n  margin: 0 1em;\n}\n', 'p{color:red;margin:0 1em}'],
  ['comments', 'p { /* why; } */ color: red }', 'p{color:red}'],
  ['sums, which need their spaces', 'p { width: calc(1em + 2px) }', 'p{width:calc(1em + 2px)}'],
  ['pseudo-classes of descendants, which need theirs', 'p :hover , a > b { top: 0 }', 'p :hover,a>b{top:0}'],
  [
    'nesting and container queries',
    '@container (width > 20em) { p { &:hover { top: 0; } } }',
    '@container (width>20em){p{&:hover{top:0}}}',
  ],
  [
    'strings, which stay as they are',
    `p::after { content: "a  /* b */ ; }" 'c  d' }`,
    `p::after{content:"a  /* b */ ; }" 'c  d'}`,
  ],
];

describe('squeezed CSS', () => {
  for (const [what, css, squeezed] of cases) {
    it(`treats ${what}`, () => {
      assert.equal(squeezeCss(css), squeezed);
    });
  }
});
