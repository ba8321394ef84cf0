import { expect } from '@open-wc/testing';
import { defineOnce } from '../../src/controllers/define-once.ts';

/** What the console was told while a function ran. */
function infosOf(run: () => void): string[] {
  const original = console.info;
  const infos: string[] = [];
  console.info = (...words: unknown[]) => infos.push(words.join(' '));
  try {
    run();
  } finally {
    console.info = original;
  }
  return infos;
}

describe('define-once', () => {
  it('registers an element', () => {
    const First = class extends HTMLElement {};
    defineOnce(customElements, 'defined-first', First);
    expect(customElements.get('defined-first')).to.equal(First);
  });

  it('says nothing when the same class is registered again', () => {
    const Same = class extends HTMLElement {};
    defineOnce(customElements, 'defined-same', Same);
    expect(infosOf(() => defineOnce(customElements, 'defined-same', Same))).to.deep.equal([]);
  });

  it('lets the first copy win, and names both versions once', () => {
    const First = class extends HTMLElement {};
    const Second = class extends HTMLElement {};
    defineOnce(customElements, 'defined-twice', First);
    const infos = infosOf(() => defineOnce(customElements, 'defined-twice', Second));
    expect(customElements.get('defined-twice')).to.equal(First);
    expect(infos).to.have.length(1);
    expect(infos[0]).to.match(/klimabrikker \S+: <defined-twice> is already defined here by \S+/);
  });

  it('says so when somebody else has the name', () => {
    customElements.define('defined-by-others', class extends HTMLElement {});
    const infos = infosOf(() => defineOnce(customElements, 'defined-by-others', class extends HTMLElement {}));
    expect(infos[0]).to.match(/by others$/);
  });

  it('does nothing where there is no registry', () => {
    expect(() => defineOnce(undefined, 'defined-nowhere', class extends HTMLElement {})).not.to.throw();
  });
});
