import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist } from '../../src/contract/checklist.ts';
import { type JoiningEmail, joiningEmail } from '../../src/domain/joining-email.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aProgress } from './any-checklist.ts';

const OPTIONS = { municipality: 'Fjordbyen', language: 'nb', today: '2026-05-20' };
const EMAIL = { to: 'post@kampanjen.example', role: 'Kampanjen', subject: 'Emne', body: 'Hei' };

const write = (email: Partial<Checklist['email']>, municipality = 'Fjordbyen', measure = ''): JoiningEmail =>
  joiningEmail(
    { ...checklistExample, email: { ...EMAIL, ...email } },
    aProgress({ paper: { status: 'done', evidence: { measure } } }),
    { ...OPTIONS, municipality },
  )!;

/** What a mail program makes of an address: recipient and header fields, the first of each name. */
function open({ mailto = '' }: JoiningEmail) {
  const { protocol, pathname, search } = new URL(mailto);
  assert.equal(protocol, 'mailto:');
  const fields = search
    .slice(1)
    .split('&')
    .map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(pathname), fields };
}

const RECIPIENTS: readonly (readonly [to: string, opens: boolean])[] = [
  ['post@kampanjen.example', true],
  [' post@kampanjen.example\n', true],
  ["o'hara+klima@kampanjen.example", true],
  ['post@kåmpanjen.example', true],
  ['post@kampanjen.example\r\nBcc: alle@kampanjen.example', false],
  ['post@kampanjen.example,alle@kampanjen.example', false],
  ['post@kampanjen.example;alle@kampanjen.example', false],
  ['post@kampanjen.example?bcc=alle@kampanjen.example', false],
  ['post@kampanjen.example&bcc=alle@kampanjen.example', false],
  ['post%0Aalle@kampanjen.example', false],
  ['Kampanjen <post@kampanjen.example>', false],
  ['kampanjen', false],
  ['', false],
];

describe('joiningEmail', () => {
  it('says what the municipality has said, in its language', () => {
    const email = joiningEmail(checklistExample, progressExample, { ...OPTIONS, language: 'en' });
    assert.deepEqual(email, {
      to: 'post@kampanjen.example',
      subject: 'Fjordbyen has joined',
      body: 'Hello,\n\nFjordbyen has joined the campaign. The goal is net zero in 2045.',
      mailto:
        'mailto:post@kampanjen.example?subject=Fjordbyen%20has%20joined&body=Hello%2C%0D%0A%0D%0AFjordbyen%20has%20joined%20the%20campaign.%20The%20goal%20is%20net%20zero%20in%202045.',
    });
  });

  it('says what is missing', () => {
    const email = joiningEmail(checklistExample, aProgress({}), { ...OPTIONS, municipality: '' });
    assert.equal(email?.subject, '[navnet på kommunen] er med');
    assert.ok(email.body.endsWith('nettonull i [Året for nettonull].'));
  });

  it('is nothing where there is no mail to send', () => {
    const { email, ...rest } = checklistExample;
    assert.ok(email);
    assert.equal(joiningEmail(rest, progressExample, OPTIONS), undefined);
  });

  for (const [to, opens] of RECIPIENTS)
    it(`${opens ? 'opens' : 'does not open'} a mail to ${JSON.stringify(to)}`, () => {
      const email = write({ to });
      assert.equal(email.mailto !== undefined, opens);
      assert.doesNotMatch(email.to, /[\r\n]/);
      if (opens) assert.equal(open(email).to, to.trim());
    });

  it('opens as long as the whole address is short enough', () => {
    const rest = write({ body: '' }).mailto!.length;
    const longest = write({ body: 'x'.repeat(1900 - rest) });
    assert.equal(longest.mailto?.length, 1900);
    const { mailto, body } = write({ body: 'x'.repeat(1901 - rest) });
    assert.equal(mailto, undefined);
    assert.equal(body.length, 1901 - rest);
    // Letters of Norwegian are six characters there, line breaks too.
    assert.equal(write({ body: 'ø'.repeat(316) }).mailto, undefined);
    assert.equal(write({ body: 'a\n'.repeat(316) }).mailto, undefined);
  });

  it('has one line as its subject, and no header but its own', () => {
    const email = write(
      { subject: '{municipality}\r\n er med', body: '{paper/measure}' },
      'Fjord\r\nBcc: alle@kampanjen.example\r\n\r\n',
      'Linje\r\nBcc: alle@kampanjen.example&cc=alle@kampanjen.example',
    );
    assert.equal(email.subject, 'Fjord Bcc: alle@kampanjen.example er med');
    assert.deepEqual(open(email).fields, [
      ['subject', 'Fjord Bcc: alle@kampanjen.example er med'],
      ['body', 'Linje\r\nBcc: alle@kampanjen.example&cc=alle@kampanjen.example'],
    ]);
  });

  it('is read back as it was written, whatever it says', () => {
    const texts = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('a&=?#%+\r\n\t \0\u2028'), '\ud800', '%0A', '{date}', 'æ', '🌍'),
      }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, texts, texts, texts, (subject, body, municipality, measure) => {
        const email = write(
          { subject: `${subject}{municipality}`, body: `${body}{paper/measure}` },
          municipality,
          measure,
        );
        assert.doesNotMatch(email.subject, /[\0-\x1f\x7f\u2028]/);
        assert.doesNotMatch(email.body, /[\0-\x08\x0b-\x1f\x7f]/);
        if (email.mailto === undefined) return;
        assert.match(email.mailto, /^[!-~]{1,1900}$/);
        assert.deepEqual(open(email), {
          to: email.to,
          fields: [
            ['subject', email.subject],
            ['body', email.body.replaceAll('\n', '\r\n')],
          ],
        });
      }),
      propertyRuns(2000),
    );
  });
});
