import { expect } from '@open-wc/testing';
import { startDebug } from '../../src/debug/start-debug.ts';
import '../../src/elements/klima-site/define.ts';
import type { KlimaSite } from '../../src/elements/klima-site/klima-site.ts';
import { adoptThemes } from '../../src/styles/adopt-themes.ts';
import { eventually } from '../support/eventually.ts';
import { fakeClient, loaded } from '../support/fake-members-client.ts';
import { findByRole, findText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { network } from '../support/members.ts';
import { attachDirectory } from '../support/show-directory.ts';

const client = fakeClient(() => Promise.resolve(loaded(network)));

/** A directory with its panel, once it has looked at it alive. */
async function showPanel(attributes: Readonly<Record<string, string>> = {}, language?: string, css: string[] = []) {
  const widget = await attachDirectory(client, attributes);
  for (const line of css) widget.style.setProperty(...(line.split(': ') as [string, string]));
  startDebug([widget], language);
  const panel = widget.nextElementSibling as HTMLElement;
  await eventually(() => !/ennå|enno|yet/.test(textOf(panel)));
  return { widget, panel, problems: () => [...panel.shadowRoot!.querySelectorAll('li')].map((one) => one.textContent) };
}

/** Opens the panel and has it look again. */
async function lookAgain(panel: Element): Promise<void> {
  const details = panel.shadowRoot!.querySelector('details')!;
  const wasOpen = details.open;
  details.open = true;
  (await findByRole(panel, 'button', 'Se etter på nytt')).click();
  await findByRole(panel, 'status');
  details.open = wasOpen;
}

const textOf = (panel: Element): string => panel.shadowRoot!.querySelector('details')!.textContent;

describe('debugging', () => {
  keepAddress();
  before(() => adoptThemes(document));

  it('finds nothing to say against a directory as it is', async () => {
    const { panel, problems } = await showPanel();
    expect(problems()).to.deep.equal([]);
    expect(panel.shadowRoot!.querySelector('details')!.open).to.equal(false);
    await findText(panel, 'Feilsøking av <member-directory>: alt ser bra ut');
    expect(textOf(panel)).to.contain('Nøytralt, fordi ingen theme er valgt');
    expect(textOf(panel)).to.match(/Alle \d\d fargepar er gode nok/);
  });

  it('is accessible, open and in dark colours too', async () => {
    const { panel } = await showPanel({ colour: 'red' }, 'nb', ['--klima-color-link: #9be', 'color-scheme: dark']);
    panel.style.colorScheme = 'dark';
    await expect(panel).to.be.accessible();
    panel.style.colorScheme = 'light';
    await expect(panel).to.be.accessible();
  });

  for (const [language, sentence, measured] of [
    ['nb', 'Lenker og knapper på bakgrunnen har kontrast 1,96:1 og trenger minst 4,5:1', 'Kontrast'],
    ['nn', 'Lenkjer og knappar på bakgrunnen har kontrast 1,96:1 og treng minst 4,5:1', 'Kontrast'],
    ['en', 'Links and buttons on the background has a contrast of 1.96:1 and needs at least 4.5:1', 'Contrast'],
  ] as const) {
    it(`names colours that are too weak, with what was measured, in ${language}`, async () => {
      const { panel, problems } = await showPanel({}, language, ['--klima-color-link: #9be']);
      expect(problems()[0]).to.contain(sentence).and.to.contain('(--klima-color-link, --klima-color-background)');
      expect(panel.lang).to.equal(language);
      await findByRole(panel, 'columnheader', measured);
    });
  }

  it('speaks the language of the place', async () => {
    const { panel } = await showPanel({ lang: 'nn-NO' });
    expect(panel.lang).to.equal('nn');
  });

  it('measures against what the page has behind the widget', async () => {
    const widget = await attachDirectory(client);
    const around = widget.parentElement!;
    around.style.background = '#333';
    startDebug([widget]);
    await findText(widget.nextElementSibling!, /Tekst på sidens bakgrunn har kontrast/);
  });

  it('says that it cannot measure against a picture', async () => {
    const widget = await attachDirectory(client);
    widget.parentElement!.style.background = 'linear-gradient(white, black)';
    startDebug([widget]);
    await findText(widget.nextElementSibling!, /et bilde eller en fargeovergang/);
  });

  it('names an attribute that means nothing, and the one that was meant', async () => {
    const { problems } = await showPanel({ initative: 'nfk', 'data-anything': '', theme: 'neutral', glitter: '' });
    expect(problems()).to.deep.equal([
      'Elementet kjenner ikke «initative». Mente du «initiative»?',
      'Elementet kjenner ikke «glitter».',
    ]);
  });

  describe('says which theme there is and why', () => {
    for (const [theme, css, expected] of [
      ['neutral', [], 'Utseendeneutral'],
      ['inherit', [], 'Utseendeinherit'],
      ['auto', [], 'neutral, valgt av theme="auto" etter det som finnes på siden'],
      ['punkt', [], 'punkt, med temaets egne farger'],
      ['glitter', [], 'Utseendet theme="glitter" finnes ikke, så det nøytrale vises.'],
      ['punk', [], 'Mente du «punkt»?'],
      ['punkt', ['--pkt-color-text-body-default: #000'], 'Siden mangler --pkt-color-background-default'],
    ] as const) {
      it(`for theme="${theme}"${css.length > 0 ? ' on a page with half of it' : ''}`, async () => {
        const { panel } = await showPanel({ theme }, 'nb', [...css]);
        expect(textOf(panel)).to.contain(expected);
      });
    }
  });

  describe('says where the data come from', () => {
    for (const [endpoint, expected] of [
      [undefined, 'Det er ikke sagt hvor dataene skal hentes.'],
      ['https://klima.example/v1/', 'https://klima.example/v1 (fra endpoint på elementet)'],
      ['ftp://klima.example', 'Adressen «ftp://klima.example» må begynne med https://.'],
    ] as const) {
      it(`when the endpoint is ${endpoint ?? 'not set'}`, () => {
        const widget = document.createElement('klima-not-defined');
        if (endpoint !== undefined) widget.setAttribute('endpoint', endpoint);
        document.body.append(widget);
        startDebug([widget], 'nb');
        const panel = widget.nextElementSibling!;
        expect(textOf(panel)).to.contain(expected).and.to.contain('Elementet har ikke kommet i gang.');
        widget.remove();
        panel.remove();
      });
    }

    it('and what the page’s policy has to let through', () => {
      const widget = document.createElement('klima-not-defined');
      widget.setAttribute('endpoint', 'https://klima.example/v1');
      document.body.append(widget);
      startDebug([widget], 'nb');
      const panel = widget.nextElementSibling!;
      expect(textOf(panel)).to.contain("script-src 'self'").and.to.contain('connect-src https://klima.example');
      widget.remove();
      panel.remove();
    });
  });

  it('says what the page’s policy has stopped', async () => {
    const { panel } = await showPanel();
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://klima.example',
        effectiveDirective: 'connect-src',
        documentURI: location.href,
        violatedDirective: 'connect-src',
        originalPolicy: '',
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    await findText(panel, 'Siden stoppet https://klima.example (connect-src).');
  });

  it('looks again when it is asked to, and leaves the panel as people have it', async () => {
    const { widget, panel, problems } = await showPanel();
    widget.setAttribute('glitter', '');
    await lookAgain(panel);
    expect(problems().length).to.equal(1);
    expect(panel.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  it('shows one panel, however often it is asked for', async () => {
    const { widget, panel } = await showPanel();
    startDebug([widget]);
    expect(panel.nextElementSibling?.hasAttribute('data-klima-debug') ?? false).to.equal(false);
  });

  describe('by <klima-site>', () => {
    for (const [by, attributes, address] of [
      ['its attribute', { debug: '' }, '?'],
      ['the address', {}, '?klima-debug'],
    ] as const) {
      it(`starts by ${by}`, async () => {
        history.replaceState(null, '', address);
        const widget = await attachDirectory(client);
        const site: KlimaSite = document.createElement('klima-site');
        for (const [name, value] of Object.entries(attributes)) site.setAttribute(name, value);
        widget.replaceWith(site);
        site.append(widget);
        await eventually(() => widget.nextElementSibling?.hasAttribute('data-klima-debug'));
      });
    }
  });
});
