import { expect } from '@open-wc/testing';
import type { Member, Members } from '../../src/contract/index.ts';
import { pagedClient } from '../support/fake-members-client.ts';
import { allByRole, findByRole } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { manyMembers, memberOf, membersOf, network } from '../support/members.ts';
import { showDirectory } from '../support/show-directory.ts';
import { takeFile } from '../support/take-file.ts';

describe('<member-directory> downloads', () => {
  keepAddress();

  it('give the list as CSV that Norwegian Excel reads, with date, source and licence inside', async () => {
    const element = await showDirectory(network);
    const { name, type, text, bytes } = await takeFile(element, 'Last ned som CSV');
    expect(name).to.equal('nfk.csv');
    expect(type).to.equal('text/csv;charset=utf-8');
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = text.trim().split('\r\n');
    expect(lines).to.have.length(7);
    expect(lines[0]).to.match(/^\ufeff?id;navn;type;nummer;/);
    for (const said of [
      'Anker Betong AS',
      '310045373',
      'Bygg og anlegg',
      '2026-10-15',
      'Fjordbyen kommune',
      'NLOD 2.0',
    ]) {
      expect(lines[1]).to.include(said);
    }
  });

  it('give what the filters leave, in the order that is shown', async () => {
    const element = await showDirectory(network, { sort: '-since' });
    (await findByRole(element, 'checkbox', /^Bygg/)).click();
    await element.updateComplete;
    const { text } = await takeFile(element, 'Last ned som CSV');
    const ids = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')[0]);
    expect(ids).to.deep.equal(['dugg', 'celsius', 'anker']);
  });

  it('have no cell that a spreadsheet would run', async () => {
    const names = ['=1+1', '+47 22', '-1', '@SUM(A1)', '\t=1', 'a;b', 'say "hi"', 'line\nbreak'];
    const element = await showDirectory(membersOf(names.map((name, index) => memberOf({ id: `m${index}`, name }))));
    const { text } = await takeFile(element, 'Last ned som CSV');
    for (const safe of [";'=1+1;", ";'+47 22;", ";'-1;", ";'@SUM(A1);", '"a;b"', '"say ""hi"""', '"line\nbreak"']) {
      expect(text).to.include(safe);
    }
    expect(text).not.to.match(/(^|;)"?\s*[=+@-]/m);
  });

  it('give the list as JSON in the form of the contract', async () => {
    const element = await showDirectory(network, { tier: 'partner' });
    const { name, type, text } = await takeFile(element, 'Last ned som JSON');
    expect([name, type]).to.deep.equal(['nfk.json', 'application/json']);
    const answer = JSON.parse(text) as Members;
    expect(answer.members.map(({ id }: Member) => id)).to.deep.equal(['anker', 'aerlig']);
    expect([answer.asOf, answer.source, answer.licence, answer.total]).to.deep.equal([
      network.asOf,
      network.source,
      network.licence,
      2,
    ]);
  });

  it('fetch all pages of a long list first', async () => {
    const { client } = pagedClient(manyMembers(450));
    const element = await showDirectory(client);
    const { text } = await takeFile(element, 'Last ned som JSON');
    expect((JSON.parse(text) as Members).members).to.have.length(450);
  });

  it('speak the language of the page', async () => {
    const element = await showDirectory(network, { lang: 'en' });
    const { text } = await takeFile(element, 'Download as CSV');
    expect(text).to.include('Bread on district heating');
  });

  it('can be left out', async () => {
    const element = await showDirectory(network, { 'without-download': '' });
    await findByRole(element, 'searchbox');
    expect(allByRole(element, 'button', /^Last ned/)).to.have.length(0);
  });
});
