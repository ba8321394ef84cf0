import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runCommand, type Terminal } from '../../src/checker/check-command.ts';
import { ENDPOINT, type Fetch, NOW, openDemo } from './support/demo-endpoint.ts';
import { at, headers, only } from './support/faults.ts';

describe('klimabrikker check', () => {
  let demo: { readonly fetch: Fetch; readonly close: () => Promise<void> };
  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.close());

  const run = async (words: readonly string[], changes: Partial<Terminal> = {}) => {
    let written = '';
    let complained = '';
    const code = await runCommand({
      arguments: words,
      write: (text) => void (written += text),
      complain: (text) => void (complained += text),
      hasColours: false,
      showsProgress: false,
      fetch: only('nettonull')(demo.fetch),
      now: () => NOW.getTime(),
      ...changes,
    });
    return { code, written, complained };
  };

  it('writes a report by topic that ends in the verdict, without colours where nobody looks', async () => {
    const { code, written, complained } = await run(['check', ENDPOINT]);
    assert.equal(code, 0);
    assert.equal(complained, '');
    assert.match(written, /\(contract version 1\)/);
    assert.match(written, /\nMembers\n {2}✔ /);
    assert.match(written, /✔ In order\. {2}0 errors, 0 warnings, \d+ notes, \d+ requests\n$/);
    assert.ok(!written.includes('\u001b'));
  });

  it('says what is wrong, where, and what to do, and ends with 1', async () => {
    const fetch = headers(at(/events[.]json/), { 'Content-Type': 'text/plain' })(demo.fetch);
    const { code, written } = await run(['check', ENDPOINT, '--language', 'nb'], { fetch });
    assert.equal(code, 1);
    assert.match(written, /✖ .*text\/plain/);
    assert.match(written, /→ /);
    assert.match(written, /\[content\.type\]/);
    assert.match(written, /✖ Ikke i orden\./);
  });

  it('writes JSON for machines', async () => {
    const { code, written } = await run(['check', '--json', ENDPOINT]);
    const report = JSON.parse(written) as { verdict: string; findings: { id: string }[] };
    assert.equal(code, 0);
    assert.equal(report.verdict, 'ok');
    assert.ok(report.findings.some(({ id }) => id === 'members.ok'));
  });

  it('shows progress and colours to people', async () => {
    const { written, complained } = await run(['check', ENDPOINT], { hasColours: true, showsProgress: true });
    assert.match(complained, /index\.json/);
    assert.match(written, /\u001b\[32m✔/);
  });

  it('does not let an endpoint steer the terminal', async () => {
    const fetch = headers(at(/index[.]json/), { 'Set-Cookie': 'a\u009b31m=1' })(demo.fetch);
    const { written } = await run(['check', ENDPOINT], { fetch });
    assert.match(written, /privacy\.cookie/);
    assert.doesNotMatch(written, /[\u001b\u009b]/);
  });

  for (const [words, complaint] of [
    [[], /one command/],
    [['look', ENDPOINT], /one command/],
    [['check'], /Name one endpoint/],
    [['check', ENDPOINT, 'https://other.example'], /Name one endpoint/],
    [['check', ENDPOINT, '--origin', 'www.example.no'], /--origin/],
    [['check', ENDPOINT, '--language=sv'], /--language/],
    [['check', ENDPOINT, '--force'], /--force/],
  ] as const) {
    it(`ends with 2 and the usage after “${words.join(' ')}”`, async () => {
      const { code, complained, written } = await run(words);
      assert.equal(code, 2);
      assert.equal(written, '');
      assert.match(complained, complaint);
      assert.match(complained, /Usage:/);
    });
  }

  it('ends with 2 when nothing answers', async () => {
    const { code, written } = await run(['check', ENDPOINT], { fetch: () => Promise.reject(new TypeError('no')) });
    assert.equal(code, 2);
    assert.match(written, /Nothing answers/);
  });

  it('ends with 2 when the address is none', async () => {
    assert.equal((await run(['check', 'klima.example.no'])).code, 2);
  });
});
