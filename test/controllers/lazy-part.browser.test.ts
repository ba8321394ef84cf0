import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import { LazyPart } from '../../src/controllers/lazy-part.ts';
import { deferred } from '../support/deferred.ts';

interface Greeting {
  readonly styles?: ReturnType<typeof css>;
  readonly words: string;
}

class LazyProbe extends LitElement {
  load: () => Promise<Greeting> = () => new Promise(() => undefined);
  readonly greeting: LazyPart<Greeting> = new LazyPart<Greeting>(this, () => this.load());
  override render() {
    return this.greeting.value?.words ?? 'Vent';
  }
}
customElements.define('lazy-probe', LazyProbe);

async function show(load: () => Promise<Greeting>): Promise<LazyProbe> {
  const probe = new LazyProbe();
  probe.load = load;
  await fixture(html`<div>${probe}</div>`);
  return probe;
}

describe('lazy-part', () => {
  it('does without until the part has come, and then renders it with its styles', async () => {
    const part = deferred<Greeting>();
    const probe = await show(() => part.promise);
    expect(probe.shadowRoot!.textContent).to.equal('Vent');
    part.resolve({
      words: 'Hei',
      styles: css`
        :host {
          color: rgb(1, 2, 3);
        }
      `,
    });
    await probe.greeting.whenLoaded();
    await probe.updateComplete;
    expect(probe.shadowRoot!.textContent).to.equal('Hei');
    expect(getComputedStyle(probe).color).to.equal('rgb(1, 2, 3)');
  });

  it('is loaded once, however often it is asked for', async () => {
    let loads = 0;
    const probe = await show(() => {
      loads++;
      return Promise.resolve({ words: 'Hei' });
    });
    await Promise.all([probe.greeting.whenLoaded(), probe.greeting.whenLoaded()]);
    probe.requestUpdate();
    await probe.updateComplete;
    expect(loads).to.equal(1);
  });

  it('that cannot be loaded is done without, and comes when it is waited for again', async () => {
    let isThere = false;
    const probe = await show(() => (isThere ? Promise.resolve({ words: 'Hei' }) : Promise.reject(new Error('gone'))));
    expect(await probe.greeting.whenLoaded()).to.equal(undefined);
    expect(probe.shadowRoot!.textContent).to.equal('Vent');
    isThere = true;
    expect(await probe.greeting.whenLoaded()).to.have.property('words', 'Hei');
  });
});
