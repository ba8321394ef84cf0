import { expect } from '@open-wc/testing';
import { type Color, contrastOf, toCss } from '../../src/styles/contrast.ts';
import { contrastPairs } from '../../src/styles/contrast-pairs.ts';
import { readColors } from '../../src/styles/read-colors.ts';
import { type ColorToken, colorTokens, hostThemes, neededOf } from '../../src/styles/theme-colors.ts';
import { eventually } from '../support/eventually.ts';
import { designsystems, openHostPage } from '../support/host-page.ts';

const ADOPT = `import { adoptThemes } from '/src/styles/adopt-themes.ts'; adoptThemes(document);`;
const SITE = `import '/src/elements/klima-site/define.ts';`;
const { designsystemet, withComponents, altinn, digdir, portal, uutilsynet, punkt } = designsystems;
const PLAIN = { light: {}, dark: { style: 'color-scheme: dark' } } as const;
const DS = { light: {}, dark: { 'data-color-scheme': 'dark' } } as const;
const PUNKT = { light: {}, dark: { 'data-mode': 'dark' } } as const;

/** The colours that a theme gives an element; what it leaves alone is left out. */
const colorsOf = (element: Element): Partial<Record<ColorToken, Color>> =>
  readColors(
    element,
    Object.fromEntries(colorTokens.map((token) => [token, `var(--klima-color-${token})`])) as Record<
      ColorToken,
      string
    >,
  );

/** Pairs that are too weak, with what they have. */
function weakPairs(colors: Partial<Record<ColorToken, Color>>): string[] {
  return contrastPairs.flatMap(({ front, ground, least }) => {
    const found = contrastOf(colors[front]!, colors[ground]!);
    return found >= least ? [] : [`${front} on ${ground}: ${found.toFixed(2)}, not ${least}`];
  });
}

describe('themes', () => {
  describe('have the contrast that they promise', () => {
    for (const [name, theme, sheet, schemes] of [
      ['Designsystemet', 'designsystemet', designsystemet, DS],
      ['Designsystemet with components', 'designsystemet', withComponents, DS],
      ['Designsystemet of Altinn', 'designsystemet', altinn, DS],
      ['Designsystemet of Digdir', 'designsystemet', digdir, DS],
      ['Designsystemet of the portal', 'designsystemet', portal, DS],
      ['Designsystemet of Uutilsynet', 'designsystemet', uutilsynet, DS],
      ['Punkt', 'punkt', punkt, PUNKT],
    ] as const) {
      for (const scheme of ['light', 'dark'] as const) {
        for (const [carrier, script, body] of [
          ['a widget', ADOPT, `<member-directory theme="${theme}"></member-directory>`],
          ['<klima-site>', SITE, `<klima-site theme="${theme}"></klima-site>`],
        ] as const) {
          it(`on ${carrier} in ${scheme} ${name}, in the page’s own colours`, async () => {
            const page = await openHostPage({ sheets: [sheet], root: schemes[scheme], body, script });
            const element = page.querySelector('[theme]')!;
            const colors = colorsOf(element);
            expect(weakPairs(colors)).to.deep.equal([]);
            const [own] = hostThemes[theme].colors.text;
            expect(colors.text).to.deep.equal(readColors(element, { own }).own);
          });
        }
      }
    }

    for (const theme of ['designsystemet', 'punkt', 'inherit'] as const) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`in ${theme} on a ${scheme} page that has nothing of it`, async () => {
          const page = await openHostPage({
            root: PLAIN[scheme],
            body: `<member-directory theme="${theme}"></member-directory>`,
            script: ADOPT,
          });
          expect(weakPairs(colorsOf(page.querySelector('[theme]')!))).to.deep.equal([]);
        });
      }
    }
  });

  describe('are taken as a whole', () => {
    for (const [theme, sheet] of [
      ['designsystemet', altinn],
      ['punkt', punkt],
    ] as const) {
      const widget = `<member-directory theme="${theme}"></member-directory>`;

      it(`in ${theme} when a single property of the page’s is missing, whichever it is`, async () => {
        const whole = await openHostPage({ body: widget, script: ADOPT });
        const own = colorsOf(whole.querySelector('[theme]')!);
        const page = await openHostPage({ sheets: [sheet], body: `<div>${widget}</div>`, script: ADOPT });
        const around = page.querySelector('div')!;
        for (const name of neededOf(hostThemes[theme])) {
          around.style.setProperty(name, 'initial');
          expect(colorsOf(page.querySelector('[theme]')!), name).to.deep.equal(own);
          around.style.removeProperty(name);
        }
        expect(colorsOf(page.querySelector('[theme]')!)).not.to.deep.equal(own);
      });
    }

    it('so that neutral shows nothing of a theme around it', async () => {
      const page = await openHostPage({
        body: `<klima-site theme="punkt"><member-directory theme="neutral"></member-directory></klima-site>`,
        script: SITE,
      });
      const widget = page.querySelector('member-directory')!;
      expect(colorsOf(widget)).to.deep.equal({});
      expect(page.defaultView!.getComputedStyle(widget).getPropertyValue('--klima-radius')).to.equal('');
    });

    it('but what the page says itself wins', async () => {
      const page = await openHostPage({
        css: 'member-directory { --klima-color-link: rgb(1 2 3) } klima-site { --klima-color-link: rgb(4 5 6) }',
        body: `<member-directory theme="punkt"></member-directory><klima-site theme="punkt"></klima-site>`,
        script: SITE,
      });
      const links = [...page.querySelectorAll('[theme]')].map((element) => toCss(colorsOf(element).link!));
      expect(links).to.deep.equal(['rgb(1 2 3)', 'rgb(4 5 6)']);
    });

    it('and written in any case', async () => {
      const page = await openHostPage({ body: '<member-directory theme="Punkt"></member-directory>', script: ADOPT });
      expect(toCss(colorsOf(page.querySelector('[theme]')!).text!)).to.equal('rgb(42 40 89)');
    });
  });

  describe('that the page chooses', () => {
    const lookOf = (page: Document) => page.querySelector('[theme]')!.getAttribute('data-klima-look');
    const AUTO = '<member-directory theme="auto"></member-directory>';

    for (const [name, css, expected] of [
      ['nothing that we know', '', 'neutral'],
      ['Designsystemet', ':root { --ds-color-neutral-text-default: #000 }', 'designsystemet'],
      ['Punkt', ':root { --pkt-color-text-body-default: #000 }', 'punkt'],
      [
        'both',
        ':root { --ds-color-neutral-text-default: #000; --pkt-color-text-body-default: #000 }',
        'designsystemet',
      ],
      ['an empty property of Punkt', ':root { --pkt-color-text-body-default: ; }', 'neutral'],
    ] as const) {
      it(`are ${expected} where it has ${name}`, async () => {
        const page = await openHostPage({ css, body: AUTO, script: ADOPT });
        expect(lookOf(page)).to.equal(expected);
      });
    }

    for (const carrier of ['member-directory', 'klima-site']) {
      it(`look on <${carrier}> as if the editor had named them`, async () => {
        const page = await openHostPage({
          sheets: [punkt],
          body: `<${carrier} theme="auto"></${carrier}><${carrier} theme="punkt"></${carrier}>`,
          script: SITE,
        });
        const [chosen, named] = [...page.querySelectorAll(carrier)].map((element) => colorsOf(element));
        expect(chosen).to.deep.equal(named);
      });
    }

    it('follow the page when it is given its styles later', async () => {
      const page = await openHostPage({ body: AUTO, script: ADOPT });
      const style = page.createElement('style');
      style.textContent = ':root { --pkt-color-text-body-default: #000 }';
      page.head.append(style);
      page.defaultView!.dispatchEvent(new Event('load'));
      expect(lookOf(page)).to.equal('punkt');
    });

    it('leave no trace when the editor names another', async () => {
      const page = await openHostPage({ body: AUTO, script: ADOPT });
      page.querySelector('[theme]')!.setAttribute('theme', 'punkt');
      await eventually(() => lookOf(page) === null);
    });
  });

  describe('out of the page’s own colours', () => {
    const INHERIT = '<main><p><a href="#">Lenke</a></p><member-directory theme="inherit"></member-directory></main>';
    const show = async (css: string, body = INHERIT) => {
      const page = await openHostPage({ css, body, script: ADOPT });
      return { page, colors: () => colorsOf(page.querySelector('[theme]')!) };
    };

    it('have its text, its ground and its links', async () => {
      const { colors } = await show('body { background: #fffaf2; color: #2b1d0e } a { color: oklch(0.4 0.1 150) }');
      const { text, background, link } = colors();
      expect([text!, background!].map(toCss)).to.deep.equal(['rgb(43 29 14)', 'rgb(255 250 242)']);
      expect(link![1]).to.be.greaterThan(link![0]);
      expect(weakPairs(colors())).to.deep.equal([]);
    });

    it('see through what is transparent', async () => {
      const { colors } = await show(
        'body { background: #000; color: #fff } main { background: rgb(255 255 255 / 20%) }',
      );
      expect(toCss(colors().background!)).to.equal('rgb(51 51 51)');
      expect(weakPairs(colors())).to.deep.equal([]);
    });

    it('follow a page that is switched to dark', async () => {
      const { page, colors } = await show('body.dark { background: #111; color: #eee }');
      page.body.className = 'dark';
      await eventually(() => toCss(colors().background!) === 'rgb(17 17 17)');
      expect(weakPairs(colors())).to.deep.equal([]);
    });

    it('do not follow what the page forbids: a style attribute is not written in HTML', async () => {
      const { page } = await show('');
      const widget = page.querySelector<HTMLElement>('[theme]')!;
      expect(widget.style.length).to.equal(colorTokens.length);
      widget.setAttribute('theme', 'neutral');
      await eventually(() => widget.style.length === 0);
    });

    it('leave nothing else in the page', async () => {
      const { page } = await show('');
      expect(page.querySelector('i')).to.equal(null);
    });
  });

  describe('in a shadow root of somebody else’s', () => {
    it('work on a widget when the root has been given them, once', async () => {
      const page = await openHostPage({
        body: '<div></div>',
        script: `import { adoptThemes } from '/src/styles/adopt-themes.ts';
          const root = document.querySelector('div').attachShadow({ mode: 'open' });
          root.innerHTML = '<member-directory theme="punkt"></member-directory>';
          adoptThemes(root);
          adoptThemes(root);`,
      });
      const root = page.querySelector('div')!.shadowRoot!;
      expect(toCss(colorsOf(root.firstElementChild!).text!)).to.equal('rgb(42 40 89)');
      expect(root.adoptedStyleSheets.length).to.equal(1);
    });

    it('work through <klima-site> alone', async () => {
      const page = await openHostPage({
        body: '<div></div>',
        script: `${SITE}
          document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML =
            '<klima-site theme="punkt"><slot></slot></klima-site>';
          document.querySelector('div').append(document.createElement('member-directory'));`,
      });
      expect(toCss(colorsOf(page.querySelector('member-directory')!).text!)).to.equal('rgb(42 40 89)');
    });
  });
});
