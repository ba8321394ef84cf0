import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReceiptMail, type ReceivedApplication } from '../../server/src/features/applications/receipt-mail.ts';
import { createNoticeMail } from '../../server/src/features/applications/notice-mail.ts';
import { applicationRequestExample, initiativeExample } from '../../src/contract/examples/index.ts';
import { type ApplicationRequest, LANGUAGES } from '../../src/contract/index.ts';
import { lunch } from './support/applying.ts';

const reference = 'NFK-7K3M-P9QD';

const received = (change: Partial<ApplicationRequest> = {}): ReceivedApplication => ({
  reference,
  receivedAt: '2026-11-22T11:00:00.000Z',
  request: { ...applicationRequestExample, ...change },
  initiative: initiativeExample,
  events: [lunch],
});

describe('the receipt by mail', () => {
  it('says what was sent and what happens now, to the contact, with answers to the secretariat', () => {
    const mail = createReceiptMail(received({ signing: { choice: 'seat', event: 'lunch', attending: 2 } }));
    assert.deepEqual([mail.to, mail.replyTo], ['miljo@nordlys-bakeri.example.no', 'naring@fjordbyen.example']);
    assert.equal(mail.subject, `Vi har mottatt søknaden: ${reference}`);
    assert.equal(
      mail.text.replaceAll('\u202f', ' '),
      `Hei!

Vi har mottatt søknaden fra Nordlys Bakeri AS til Næring for klima.

Referanse: ${reference}
Mottatt: 22. november 2026 kl. 12:00
Organisasjonsnummer: 313 130 029
Tilknytning: Medlem
Klimatiltak: 2
Signering: Signeringslunsj, 3. februar 2027 kl. 11:30, 2 personer

Hva skjer nå?
1. Sekretariatet leser søknaden.
2. Dere får svar på e-post.

På kvitteringen i skjemaet kan dere se hvor søknaden står, og trekke den. Har dere ikke kvitteringen lenger, svarer dere på denne e-posten og oppgir referansen.

Fjordbyen kommune
`,
    );
  });

  it('is written in the applicant’s language, whatever was chosen', () => {
    const choices = [
      { choice: 'later' },
      { choice: 'seat', event: 'lunch', attending: 1 },
      { choice: 'waiting-list', event: 'lunch', attending: 2 },
      { choice: 'waiting-list', event: 'gone', attending: 1 },
    ] as const;
    for (const signing of choices) {
      const texts = LANGUAGES.map((language) => createReceiptMail(received({ language, signing })).text);
      assert.equal(new Set(texts).size, LANGUAGES.length);
      for (const text of texts) {
        assert.match(text, new RegExp(reference));
        assert.doesNotMatch(text, /undefined|null|\[object|NaN|Invalid/);
      }
    }
  });

  it('carries nobody’s words but the name of the company', () => {
    const free = 'Kjøp billige klokker på klokker.example';
    const { text, subject } = createReceiptMail(
      received({
        message: free,
        measures: [{ title: free, status: 'done' }],
        contact: { name: free, title: free, email: 'offer@example.no' },
        leader: { role: 'leader', name: free, email: 'leder@example.no' },
      }),
    );
    assert.doesNotMatch(text + subject, /klokker/);
  });
});

describe('the notice to the secretariat', () => {
  const initiative = initiativeExample;

  it('names the company and the reference, and where to read more', () => {
    const mail = createNoticeMail('received', reference, 'Nordlys Bakeri AS', {
      initiative,
      siteUrl: 'https://klima.example.org',
    });
    assert.deepEqual(mail, {
      kind: 'notice',
      about: reference,
      to: 'naring@fjordbyen.example',
      subject: `Ny søknad: Nordlys Bakeri AS (${reference})`,
      text: `Ny søknad til Næring for klima.\n\nVirksomhet: Nordlys Bakeri AS\nReferanse: ${reference}\n\nSe den i skranken: https://klima.example.org/desk/applications/${reference}\n`,
    });
  });

  it('goes where the operator says, else to a contact that has an address, else nowhere', () => {
    const [contact] = initiative.contacts;
    const to = (emails: readonly (string | undefined)[], secretariatEmail?: string) =>
      createNoticeMail('withdrawn', reference, 'A', {
        initiative: { ...initiative, contacts: emails.map((email) => ({ ...contact!, email })) },
        siteUrl: 'https://klima.example.org',
        secretariatEmail,
      })?.to;
    assert.equal(to(['a@example.no'], 'b@example.no'), 'b@example.no');
    assert.equal(to([undefined, 'no address', 'c@example.no']), 'c@example.no');
    assert.equal(to(['a@example.no\r\nBcc: b@example.no']), undefined);
    assert.equal(to([]), undefined);
  });
});
