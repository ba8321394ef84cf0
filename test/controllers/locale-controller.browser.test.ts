import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../../src/i18n/locale-controller.ts';

class LocaleProbe extends LitElement {
  readonly locale = new LocaleController(this);
  override render() {
    return this.locale.language;
  }
}
customElements.define('locale-probe', LocaleProbe);

const spoken = async (probe: LocaleProbe): Promise<string> => {
  await probe.updateComplete;
  return probe.shadowRoot!.textContent;
};

describe('locale-controller', () => {
  for (const [lang, language] of [
    ['nb', 'nb'],
    ['nn-NO', 'nn'],
    ['EN-gb', 'en'],
    ['no', 'nb'],
    ['', 'nb'],
    ['se', 'se'],
    ['1337', 'nb'],
    ['x'.repeat(1000), 'nb'],
  ] as const) {
    it(`reads "${lang.slice(0, 10)}" as ${language}`, async () => {
      const around = await fixture(html`<div lang=${lang}><locale-probe></locale-probe></div>`);
      expect(await spoken(around.querySelector<LocaleProbe>('locale-probe')!)).to.equal(language);
    });
  }

  it('takes the nearest language, and the next when that is taken away', async () => {
    const around = await fixture(
      html`<div lang="en">
        <p lang="nn"><locale-probe></locale-probe></p>
      </div>`,
    );
    const probe = around.querySelector<LocaleProbe>('locale-probe')!;
    expect(await spoken(probe)).to.equal('nn');
    around.querySelector('p')!.removeAttribute('lang');
    await Promise.resolve();
    expect(await spoken(probe)).to.equal('en');
  });

  it('stops listening when it leaves the page', async () => {
    const around = await fixture(html`<div lang="en"><locale-probe></locale-probe></div>`);
    const probe = around.querySelector<LocaleProbe>('locale-probe')!;
    await spoken(probe);
    probe.remove();
    around.setAttribute('lang', 'nn');
    await Promise.resolve();
    expect(await spoken(probe)).to.equal('en');
  });
});
