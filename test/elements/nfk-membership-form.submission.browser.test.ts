import { expect } from '@open-wc/testing';
import type { Submitted } from '../../src/api/application-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import { applicationReceiptExample } from '../../src/contract/examples/index.ts';
import { sha256 } from '../../src/domain/sha-256.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { ACCEPTED, type FakeApplications, fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { collectEvents, nextEvent } from '../support/next-event.ts';
import {
  RECEIPT,
  atStep,
  errorAt,
  fill,
  focused,
  pick,
  press,
  sendForm,
  showStep,
  summaryOf,
  titleOf,
} from '../support/show-form.ts';

const UNKNOWN: Submitted = { name: 'unknown', error: new WidgetError('timeout') };
const LIMITED: Submitted = { name: 'refused', error: new WidgetError('limited', { status: 429, retryAfter: 100 }) };
const WE_DO_NOT_KNOW = 'Vi vet ikke om søknaden kom fram';
const ANSWERS = 'Se over svarene';

const invalid = (...problems: readonly (readonly [pointer: string, code: string])[]): Submitted => ({
  name: 'invalid',
  errors: problems.map(([pointer, code]) => ({ pointer, code, detail: 'Said in English.' })),
});
const answering = (...submit: readonly (Submitted | Promise<Submitted>)[]): FakeApplications =>
  fakeApplications({ submit });

describe('<nfk-membership-form> sending', () => {
  keepAddress();

  it('tells the page the reference, and nothing else', async () => {
    const element = await showStep(ANSWERS);
    const submitted = nextEvent(element, 'application-submitted');
    await press(element, 'Send søknaden');
    const event = await submitted;
    const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    expect(own).to.deep.equal([['reference', 'NFK-7K3M-P9QD']]);
  });

  it('happens once for a double click, Enter held down, and everything pressed while it is under way', async () => {
    const answer = deferred<Submitted>();
    const client = answering(answer.promise);
    const element = await showStep(ANSWERS, client);
    const submitted = collectEvents(element, 'application-submitted');
    const button = await findByRole(element, 'button', 'Send søknaden');
    button.click();
    button.click();
    const form = element.shadowRoot!.querySelector('form')!;
    for (let times = 0; times < 20; times++) form.requestSubmit();
    const pending = await findByRole(element, 'button', 'Sender …');
    pending.click();
    form.requestSubmit();
    expect([pending.ariaDisabled, pending.disabled]).to.deep.equal(['true', false]);
    answer.resolve(ACCEPTED);
    await atStep(element, RECEIPT);
    expect([client.sent.length, submitted.length]).to.deep.equal([1, 1]);
  });

  it('lets nothing be changed while it is under way', async () => {
    const element = await sendForm(answering(new Promise(() => undefined)));
    await findByRole(element, 'button', 'Sender …');
    expect(allByRole(element, 'button').map(readText)).to.deep.equal(['Sender …']);
    expect(allByRole(element, 'textbox').length + allByRole(element, 'checkbox').length).to.equal(0);
  });

  it('has another key for another application', async () => {
    const client = fakeApplications();
    for (const count of [1, 2]) {
      const element = await sendForm(client);
      await atStep(element, RECEIPT);
      expect(client.sent).to.have.length(count);
    }
    const keys = client.sent.map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
    for (const key of keys) expect(key).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('works where there is no https, and so no crypto.randomUUID', async () => {
    const original = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID')!;
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined, configurable: true });
    const element = await sendForm();
    await atStep(element, RECEIPT);
    Object.defineProperty(Crypto.prototype, 'randomUUID', original);
  });

  it('goes nowhere while something is missing, and leads there', async () => {
    const client = fakeApplications();
    const element = await showStep(ANSWERS, client);
    await press(element, 'Endre: Medlem eller partner?');
    await atStep(element, 'Medlem eller partner?');
    await pick(element, 'Vi vil bli', 'Partner');
    await press(element, 'Tilbake');
    await press(element, 'Til oversikten');
    await press(element, 'Send søknaden');
    await atStep(element, 'Medlem eller partner?');
    expect(summaryOf(element)).to.deep.equal(['Fyll ut «E-post for faktura».']);
    expect(element.shadowRoot!.activeElement).to.match('[part~=error-summary]');
    expect(client.sent).to.have.length(0);
  });

  describe('with an unknown outcome', () => {
    it('says so, freezes the answers, and promises that trying again does no harm', async () => {
      const element = await showStep(ANSWERS, answering(UNKNOWN));
      const failed = nextEvent(element, 'application-failed');
      await press(element, 'Send søknaden');
      expect((await failed).kind).to.equal('unknown-outcome');
      await findText(element, WE_DO_NOT_KNOW);
      expect(readText(queryByRole(element, 'alert'))).to.include('du blir ikke registrert to ganger');
      expect(allByRole(element, 'button').map(readText)).to.deep.equal(['Prøv igjen']);
      expect(allByRole(element, 'textbox').length + allByRole(element, 'checkbox').length).to.equal(0);
      expect(focused(element)).to.equal(ANSWERS);
    });

    it('sends the same content under the same key until it is known', async () => {
      const client = answering(UNKNOWN, UNKNOWN, UNKNOWN, ACCEPTED);
      const element = await sendForm(client);
      for (const tries of [2, 3, 4]) {
        await press(element, 'Prøv igjen');
        await eventually(() => client.sent.length === tries);
      }
      await atStep(element, RECEIPT);
      expect(new Set(client.sent.map((sent) => JSON.stringify(sent))).size).to.equal(1);
    });

    it('sends the same content also when one reads on in another language', async () => {
      const client = answering(UNKNOWN, ACCEPTED);
      const element = await sendForm(client);
      await findText(element, WE_DO_NOT_KNOW);
      element.lang = 'en';
      await press(element, 'Try again');
      await atStep(element, 'We have received your application');
      expect(client.sent[1]!.content).to.deep.equal(client.sent[0]!.content);
    });

    for (const [what, next] of [
      ['one is turned away at the door', LIMITED],
      ['somebody on the way refuses', { name: 'refused', error: new WidgetError('rejected', { status: 403 }) }],
    ] as const) {
      it(`stays unknown when ${what} the next time`, async () => {
        const client = answering(UNKNOWN, next, ACCEPTED);
        const element = await sendForm(client);
        await press(element, 'Prøv igjen');
        await eventually(() => client.sent.length === 2);
        await findByRole(element, 'button', 'Prøv igjen');
        await findText(element, WE_DO_NOT_KNOW);
        expect(shownText(element)).not.to.include('Ingenting er sendt');
        await press(element, 'Prøv igjen');
        await atStep(element, RECEIPT);
      });
    }

    it('is over when the server says what is wrong: then nothing was taken', async () => {
      const element = await sendForm(answering(UNKNOWN, invalid(['/organisation/name', 'too-long'])));
      await press(element, 'Prøv igjen');
      await atStep(element, 'Virksomheten');
      await fill(element, 'Navnet på virksomheten', 'Nordlys');
    });
  });

  describe('with problems that the server finds', () => {
    it('leads to their fields, step by step, in our own words', async () => {
      const client = answering(invalid(['/contact/email', 'email'], ['/organisation/name', 'too-long']), ACCEPTED);
      const element = await showStep(ANSWERS, client);
      const failed = nextEvent(element, 'application-failed');
      await press(element, 'Send søknaden');
      expect((await failed).kind).to.equal('invalid');
      await eventually(() => titleOf(element) !== ANSWERS);
      const mend: Record<string, () => Promise<void>> = {
        Virksomheten: async () => {
          expect(errorAt(element, 'Navnet på virksomheten')).to.equal(
            'Svaret under «Navnet på virksomheten» er for langt. Gjør det kortere.',
          );
          await fill(element, 'Navnet på virksomheten', 'Nordlys');
        },
        'Kontaktperson og leder': async () => {
          expect(errorAt(element, /^E-post/)).to.include('må være en e-postadresse');
          await fill(element, /^E-post/, 'post@nordlys.example');
        },
      };
      for (const times of [1, 2]) {
        expect(element.shadowRoot!.activeElement).to.match('[part~=error-summary]');
        expect(summaryOf(element), `the time ${String(times)}`).to.have.length(1);
        await mend[titleOf(element)]!();
        await eventually(() => summaryOf(element).length === 0);
        await press(element, 'Til oversikten');
        await atStep(element, ANSWERS);
        await press(element, 'Send søknaden');
        await eventually(() => titleOf(element) !== ANSWERS);
      }
      await atStep(element, RECEIPT);
      expect(client.sent.map(({ key }) => key === client.sent[0]!.key)).to.deep.equal([true, true]);
    });

    it('lands on the measure, the criterion and the lunch that they are about', async () => {
      for (const [pointer, code, step, said] of [
        [
          '/measures/0/title',
          'too-long',
          'Kriterier og tiltak',
          'Svaret under «Tiltak 1: Hva er tiltaket?» er for langt.',
        ],
        ['/criteria/accepted/1', 'not-offered', 'Kriterier og tiltak', 'Velg på nytt under «Handling»'],
        ['/expectations/1/answer', 'invalid', 'Forventninger', 'Se over «Leverandører»'],
        ['/leader/name', 'too-long', 'Kontaktperson og leder', 'Svaret under «Kontaktperson: Navn» er for langt.'],
        ['/signing/event', 'full', 'Signering', 'Det er ikke flere plasser her.'],
        ['/relevance/area', 'not-offered', 'Passer nettverket for dere?', 'Velg på nytt under «Hvor holder dere til?»'],
      ] as const) {
        const element = await sendForm(answering(invalid([pointer, code])));
        await atStep(element, step);
        await eventually(() => summaryOf(element)[0]?.startsWith(said), `${pointer}: ${summaryOf(element).join()}`);
        element.remove();
      }
    });

    it('takes a code that it does not know for “something is wrong”', async () => {
      const element = await sendForm(answering(invalid(['/organisation/name', 'too-funny'])));
      await eventually(() => summaryOf(element)[0]?.startsWith('Se over «Navnet på virksomheten»'));
    });

    it('lets one try again when no field can be mended', async () => {
      const client = answering(invalid(['/no/such/field', 'unknown-field']), ACCEPTED);
      const element = await sendForm(client);
      await eventually(() => summaryOf(element)[0]?.startsWith('Skjemaet har et felt som mottakeren ikke kjenner'));
      await press(element, 'Send søknaden');
      await atStep(element, RECEIPT);
    });

    it('lets one come back to what was refused, once it has been another', async () => {
      const client = answering(invalid(['/tier', 'not-offered']), ACCEPTED);
      const element = await sendForm(client);
      await atStep(element, 'Medlem eller partner?');
      await pick(element, 'Vi vil bli', 'Partner');
      await pick(element, 'Vi vil bli', 'Medlem');
      await press(element, 'Til oversikten');
      await press(element, 'Send søknaden');
      await atStep(element, RECEIPT);
    });
  });

  it('shows the first receipt when something else was sent under the key before', async () => {
    const receipt = { ...applicationReceiptExample, reference: 'NFK-FIRST-ONE' };
    const element = await sendForm(answering({ name: 'reused', receipt }));
    await atStep(element, RECEIPT);
    expect(readText(queryByRole(element, 'alert'))).to.include('Denne søknaden var allerede sendt herfra.');
    expect(shownText(element)).to.include('NFK-FIRST-ONE');
  });

  for (const [what, submitted, kind, said] of [
    ['the form has closed', { name: 'closed' }, 'closed', 'Det tas ikke imot søknader akkurat nå. Ingenting er sendt.'],
    ['many are sending', LIMITED, 'limited', 'Det er mange som sender nå. Ingenting er sendt. Prøv igjen om 2 min.'],
    [
      'it is refused',
      { name: 'refused', error: new WidgetError('rejected', { status: 403 }) },
      'rejected',
      'Søknaden ble ikke tatt imot. Ingenting er sendt.',
    ],
  ] as const) {
    it(`says that nothing was sent when ${what}, and keeps the answers`, async () => {
      const client = answering(submitted, ACCEPTED);
      const element = await showStep(ANSWERS, client);
      const failed = nextEvent(element, 'application-failed');
      await press(element, 'Send søknaden');
      expect((await failed).kind).to.equal(kind);
      await eventually(() => readText(queryByRole(element, 'alert')).startsWith(said));
      expect(allByRole(element, 'button', /^Endre: /)).to.have.length(7);
      await press(element, 'Send søknaden');
      await atStep(element, RECEIPT);
      expect(client.sent[1]!.key).to.equal(client.sent[0]!.key);
    });
  }

  it('says that one is offline instead of trying, and tries when that is over', async () => {
    const client = fakeApplications();
    const element = await showStep(ANSWERS, client);
    const failed = collectEvents(element, 'application-failed');
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    try {
      await press(element, 'Send søknaden');
      await findText(element, 'Du er uten nett. Ingenting er sendt.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect([client.sent.length, failed.map(({ kind }) => kind)]).to.deep.equal([0, ['offline']]);
    await press(element, 'Send søknaden');
    await atStep(element, RECEIPT);
  });

  describe('with work for machines', () => {
    const challengeOf = (number: number, maxnumber: number) => {
      const salt = '5f1b6c7d?expires=1795334700';
      const challenge = sha256(`${salt}${String(number)}`);
      return { algorithm: 'SHA-256', challenge, salt, signature: 'c2f7', maxnumber };
    };

    it('does it without a word, once', async () => {
      let tickets = 0;
      const client = fakeApplications({
        submit: [{ name: 'challenged' }, ACCEPTED],
        ticket: () => {
          tickets++;
          return Promise.resolve({
            ticket: `nfk.${String(tickets)}`,
            ...(tickets === 2 && { challenge: challengeOf(137, 1000) }),
          });
        },
      });
      const element = await showStep(ANSWERS, client);
      const failed = collectEvents(element, 'application-failed');
      await press(element, 'Send søknaden');
      await atStep(element, RECEIPT);
      const [first, second] = client.sent;
      expect(first!.defence).to.deep.equal({ ticket: 'nfk.1' });
      const { ticket, solution } = second!.defence as { readonly ticket: string; readonly solution: string };
      expect([ticket, JSON.parse(atob(solution))]).to.deep.equal([
        'nfk.2',
        {
          algorithm: 'SHA-256',
          challenge: challengeOf(137, 1000).challenge,
          number: 137,
          salt: '5f1b6c7d?expires=1795334700',
          signature: 'c2f7',
        },
      ]);
      expect([second!.key, second!.content]).to.deep.equal([first!.key, first!.content]);
      expect([tickets, failed.length]).to.deep.equal([2, 0]);
    });

    it('is refused when that was not enough', async () => {
      const client = answering({ name: 'challenged' });
      const element = await sendForm(client);
      await findText(element, 'Søknaden ble ikke tatt imot.');
      expect(client.sent).to.have.length(2);
    });

    it('asks for a ticket when one begins, once', async () => {
      const asked: string[] = [];
      const client = fakeApplications({
        ticket: (initiative) => {
          asked.push(initiative);
          return Promise.resolve({ ticket: 'nfk.1' });
        },
      });
      const element = await sendForm(client);
      await atStep(element, RECEIPT);
      expect(asked).to.deep.equal(['nfk']);
    });

    for (const [what, ticket] of [
      ['there is no ticket to be had', () => Promise.reject(new WidgetError('server'))],
      [
        'the work has no solution',
        () => Promise.resolve({ ticket: 'nfk.1', challenge: { ...challengeOf(0, 20), challenge: 'none' } }),
      ],
      [
        'the work is of another kind',
        () => Promise.resolve({ ticket: 'nfk.1', challenge: { ...challengeOf(3, 20), algorithm: 'SHA-1' } }),
      ],
    ] as const) {
      it(`sends without it when ${what}`, async () => {
        const client = fakeApplications({ ticket });
        const element = await sendForm(client);
        await atStep(element, RECEIPT);
        expect(client.sent[0]!.defence).to.not.have.property('solution');
      });
    }
  });
});
