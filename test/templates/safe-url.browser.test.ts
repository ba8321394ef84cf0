import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/templates/safe-url.ts';

const BASE = 'https://api.example/v1/';

describe('safe-url', () => {
  for (const [raw, url] of [
    ['https://www.example/a?b#c', 'https://www.example/a?b#c'],
    ['http://www.example', 'http://www.example/'],
    ['/logo.svg', 'https://api.example/logo.svg'],
    ['logo.svg', 'https://api.example/v1/logo.svg'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    [' https://www.example ', 'https://www.example/'],
  ] as const) {
    it(`takes ${raw}`, () => {
      expect(safeUrl(raw, BASE)).to.equal(url);
    });
  }

  for (const raw of [
    undefined,
    '',
    '   ',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://www.example/1',
    'file:///etc/passwd',
    'mailto:post@example.no',
    'https://',
    'http://[',
  ]) {
    it(`refuses ${JSON.stringify(raw)}`, () => {
      expect(safeUrl(raw, BASE)).to.equal(undefined);
    });
  }

  it('refuses what has no base to stand on', () => {
    expect(safeUrl('logo.svg', 'no address')).to.equal(undefined);
  });
});
