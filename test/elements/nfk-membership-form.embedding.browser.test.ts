import { expect, fixture, html } from '@open-wc/testing';
import type { Submitted } from '../../src/api/application-remote.ts';
import type { Organisation } from '../../src/contract/index.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { ACCEPTED, fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, nameOf, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { network, networkWith } from '../support/membership.ts';
import {
  ANSWERS,
  RECEIPT,
  STEPS,
  atStep,
  attachForm,
  complete,
  fill,
  picked,
  press,
  sendForm,
  showForm,
  showStep,
  titleOf,
  valueIn,
} from '../support/show-form.ts';

const COMPANY = 'Navnet på virksomheten';

describe('<nfk-membership-form> in a page', () => {
  keepAddress();
  const errors: unknown[] = [];
  const note = (event: Event): void => {
    errors.push('reason' in event ? event.reason : event);
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
  });

  it('keeps every answer, and the step, in another language', async () => {
    const element = await showStep('Virksomheten');
    await fill(element, COMPANY, 'Nordlys');
    for (const [lang, title, name] of [
      ['en', 'Your organisation', 'Name of the organisation'],
      ['nn', 'Verksemda', 'Namnet på verksemda'],
      ['nb', 'Virksomheten', COMPANY],
    ] as const) {
      element.lang = lang;
      await atStep(element, title);
      await eventually(() => valueIn(element, name) === 'Nordlys');
    }
  });

  it('says its errors in the language that one reads', async () => {
    const element = await showStep('Virksomheten');
    await press(element, 'Neste');
    element.lang = 'en';
    await findText(element, 'Fill in ‘Name of the organisation’.');
    await findByRole(element, 'heading', '2 things to correct');
  });

  it('follows the language of the page around it', async () => {
    const element = await showStep('Virksomheten', fakeApplications(), { lang: '' });
    element.removeAttribute('lang');
    element.parentElement!.lang = 'en';
    await atStep(element, 'Your organisation');
  });

  it('keeps every answer in other colours, another size and other words', async () => {
    const element = await showStep('Virksomheten');
    await fill(element, COMPANY, 'Nordlys');
    element.parentElement!.style.colorScheme = 'dark';
    element.style.setProperty('--klima-color-accent', 'rebeccapurple');
    element.messages = { nb: { 'step.company': 'Hvem er dere?' } };
    element.heading = 'Bli medlem';
    element.headingLevel = 4;
    await atStep(element, 'Hvem er dere?');
    expect(valueIn(element, COMPANY)).to.equal('Nordlys');
  });

  it('keeps every answer when it is moved', async () => {
    const element = await showStep('Virksomheten');
    await fill(element, COMPANY, 'Nordlys');
    (await fixture(html`<section></section>`)).append(element);
    await element.updateComplete;
    expect([titleOf(element), valueIn(element, COMPANY)]).to.deep.equal(['Virksomheten', 'Nordlys']);
    await complete(element, 'Virksomheten');
    await atStep(element, 'Medlem eller partner?');
  });

  it('keeps every answer, and its key, when it is taken out and put back', async () => {
    const client = fakeApplications();
    const element = await showStep('Virksomheten', client);
    await fill(element, COMPANY, 'Nordlys');
    const place = element.parentElement!;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await atStep(element, 'Virksomheten');
    expect(valueIn(element, COMPANY)).to.equal('Nordlys');
    await press(element, 'Tilbake');
    await atStep(element, STEPS[0]);
    expect(picked(element, 'Hvor holder dere til?')).to.equal('I Fjordbyen');
    for (const title of STEPS) await complete(element, title);
    await atStep(element, RECEIPT);
    expect(client.sent).to.have.length(1);
  });

  it('shows the receipt also when it was taken out and put back meanwhile', async () => {
    const answer = deferred<Submitted>();
    const client = fakeApplications({ submit: [answer.promise] });
    const element = await sendForm(client);
    await findByRole(element, 'button', 'Sender …');
    const place = element.parentElement!;
    element.remove();
    answer.resolve(ACCEPTED);
    await answer.promise;
    place.append(element);
    await atStep(element, RECEIPT);
    expect(client.sent).to.have.length(1);
  });

  it('keeps the receipt when it is moved, and when it is asked for in another language', async () => {
    const element = await sendForm();
    await atStep(element, RECEIPT);
    (await fixture(html`<section></section>`)).append(element);
    element.lang = 'nn';
    await atStep(element, 'Søknaden er motteken');
    expect(shownText(element)).to.include('NFK-7K3M-P9QD');
  });

  it('goes away quietly in the middle of a look-up', async () => {
    const late = deferred<Organisation>();
    const element = await showStep('Virksomheten', fakeApplications({ organisation: () => late.promise }));
    await fill(element, 'Organisasjonsnummer eller navn', '313130029');
    await findText(element, 'Slår opp');
    element.remove();
    late.resolve({ number: '313130029', state: 'active', name: 'For sent' });
    await late.promise;
  });

  it('does not notice another one on the page', async () => {
    const client = fakeApplications();
    const first = await showStep('Virksomheten', client);
    const second = await showStep('Virksomheten', client, { initiative: 'annet' });
    await fill(first, COMPANY, 'Den ene');
    await fill(second, COMPANY, 'Den andre');
    expect([valueIn(first, COMPANY), valueIn(second, COMPANY)]).to.deep.equal(['Den ene', 'Den andre']);
    for (const element of [first, second]) {
      for (const title of STEPS.slice(1)) await complete(element, title);
      await atStep(element, RECEIPT);
    }
    expect(client.sent.map(({ initiative }) => initiative)).to.deep.equal(['nfk', 'annet']);
    expect(client.sent[0]!.key).not.to.equal(client.sent[1]!.key);
  });

  for (const [level, heading, levels] of [
    ['2', '', ['h2', 'h3', 'h3']],
    ['2', 'Bli medlem', ['h2', 'h3', 'h4', 'h4']],
    ['6', 'Bli medlem', ['h6', 'h6', 'h6', 'h6']],
    ['9', '', ['h6', 'h6', 'h6']],
    ['to', '', ['h2', 'h3', 'h3']],
  ] as const) {
    it(`has headings of ${levels.join(', ')} for a level of ${level} and “${heading}” above`, async () => {
      const element = await showStep('Medlem eller partner?', fakeApplications(), {
        'heading-level': level,
        ...(heading !== '' && { heading }),
      });
      expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal(levels);
    });
  }

  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`leaves no place open in its texts in ${lang}`, async () => {
      const element = await showForm();
      const read: string[] = [];
      const readOn = async (): Promise<void> => {
        element.lang = lang;
        await eventually(() => element.shadowRoot!.querySelector('.step-title') !== null);
        await element.updateComplete;
        read.push(shownText(element));
        for (const part of element.shadowRoot!.querySelectorAll('*')) {
          for (const { value } of part.attributes) read.push(value);
        }
        element.lang = 'nb';
        await eventually(() => [...STEPS, RECEIPT].some((title) => title === titleOf(element)));
      };
      for (const title of STEPS) {
        await atStep(element, title);
        if (title !== 'Se over svarene') {
          await press(element, 'Neste');
          await eventually(() => element.shadowRoot!.querySelector('[part~=error-summary]'));
          await readOn();
        }
        await ANSWERS[title](element);
        await readOn();
        await press(element, title === 'Se over svarene' ? 'Send søknaden' : 'Neste');
      }
      await atStep(element, RECEIPT);
      await readOn();
      const text = read.join('\n');
      expect(text.match(/.{0,40}[{}].{0,40}/g)).to.equal(null);
      expect(text.match(/.{0,40}(undefined|\[object|NaN).{0,40}/g)).to.equal(null);
    });
  }

  describe('with an endpoint that is hostile or careless', () => {
    const RTL = '\u202eevil\u2066';
    const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const LONG = 'Klimavennlighetsforskningsinstituttetsårsmøteinnkalling'.repeat(3);

    for (const [what, text] of [
      ['texts that run from right to left', RTL],
      ['texts that are code', SCRIPT],
      ['words without end', LONG],
      ['empty texts', ''],
    ] as const) {
      it(`shows ${what} as they are, and can be sent`, async () => {
        const base = networkWith({
          prepare: [text],
          relevance: { question: text, areas: [{ id: 'a', title: text, text, needs: 'nothing' }] },
          notice: text,
          measureAreas: [{ id: 'a', title: text }],
          next: [text],
          agreement: { title: text, paragraphs: [text, `{organisation}${text}`], counterpart: text },
        });
        const client = fakeApplications({
          network: {
            ...base,
            title: text,
            criteria: {
              ...network.criteria,
              items: network.criteria.items.map((item) => ({ ...item, title: text, text })),
            },
            tiers: [{ id: 'member', title: text, text, fee: text, reporting: text, benefits: [text] }],
            privacy: {
              controller: text,
              purposes: [
                {
                  id: 'x',
                  purpose: text,
                  basis: text,
                  retention: text,
                  recipients: text,
                  link: 'javascript:window.hacked=1',
                  consent: true,
                },
              ],
            },
          },
          organisation: () => Promise.resolve({ number: '313130029', state: 'active', name: `Nordlys ${text}` }),
        });
        const element = await showForm(client);
        element.parentElement!.style.inlineSize = '320px';
        const next = async (): Promise<void> => {
          const before = titleOf(element);
          await press(element, 'Neste');
          await eventually(() => titleOf(element) !== before);
        };
        const tickAll = (role: 'radio' | 'checkbox'): void => {
          const groups = new Set<string>();
          for (const input of allByRole(element, role)) {
            if (role === 'radio' && groups.has(input.name)) continue;
            groups.add(input.name);
            input.click();
          }
        };
        tickAll('radio');
        await next();
        await fill(element, 'Organisasjonsnummer eller navn', '313130029');
        await findText(element, 'Funnet');
        await fill(element, COMPANY, 'Nordlys');
        await next();
        tickAll('radio');
        await next();
        tickAll('checkbox');
        await fill(element, 'Hva er tiltaket?', 'Sol');
        tickAll('radio');
        await next();
        tickAll('radio');
        await next();
        await ANSWERS['Kontaktperson og leder'](element);
        await next();
        await ANSWERS.Signering(element);
        await next();
        expect(element.scrollWidth).to.be.at.most(320);
        expect(allByRole(element, 'link').filter(({ protocol }) => protocol === 'javascript:')).to.have.length(0);
        await press(element, 'Send søknaden');
        await atStep(element, RECEIPT);
        expect(element.shadowRoot!.querySelectorAll('script, img').length).to.equal(0);
        expect('hacked' in globalThis).to.equal(false);
      });
    }

    it('gets along without criteria and with fifty places to be in', async () => {
      const areas = Array.from({ length: 50 }, (_, index) => ({
        id: `a${String(index)}`,
        title: `Område ${String(index)}`,
        needs: 'nothing',
      }));
      const base = networkWith({ relevance: { question: 'Hvor?', areas } });
      const client = fakeApplications({
        network: { ...base, criteria: { ...network.criteria, items: [] } },
      });
      const element = await showForm(client);
      expect(allByRole(element, 'radio')).to.have.length(50);
      allByRole(element, 'radio', 'Område 49')[0]!.click();
      await press(element, 'Neste');
      await complete(element, 'Virksomheten');
      await complete(element, 'Medlem eller partner?');
      await atStep(element, 'Kriterier og tiltak');
      expect(allByRole(element, 'checkbox').map(nameOf)).to.deep.equal([]);
      expect(allByRole(element, 'group').map(nameOf)).to.deep.equal(['Tiltak 1', 'Hvor langt er det kommet?']);
      await fill(element, 'Hva er tiltaket?', 'Sol');
      allByRole(element, 'radio')[0]!.click();
      await press(element, 'Neste');
      await atStep(element, 'Forventninger');
      expect(shownText(element)).not.to.include('0 av 0');
      await press(element, 'Neste');
      for (const title of STEPS.slice(5)) await complete(element, title);
      await atStep(element, RECEIPT);
      expect(client.sent[0]!.content).to.deep.include({ relevance: { area: 'a49' }, expectations: [] });
    });
  });

  it('is there as soon as it is set up', async () => {
    const element = await attachForm(undefined);
    element.client = fakeApplications();
    await findByRole(element, 'heading', STEPS[0]);
    expect(readText(element.shadowRoot!.querySelector('[part~=progress]'))).to.equal('Steg 1 av 8');
  });
});
