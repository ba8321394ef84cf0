import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { WidgetError } from '../../src/api/errors.ts';
import type { MembersClient } from '../../src/api/members-client.ts';
import * as examples from '../../src/contract/examples/index.ts';
import type { MemberDirectory } from '../../src/elements/member-directory/member-directory.ts';
import { type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { failingClient, fakeClient, loaded, pagedClient, silentClient } from '../support/fake-members-client.ts';
import { allByRole, findByRole } from '../support/find-by-role.ts';
import { keepAddress, visit } from '../support/keep-address.ts';
import { withLocalLogos } from '../support/local-logos.ts';
import { manyMembers, membersOf, network } from '../support/members.ts';
import { attachDirectory, waitForReady } from '../support/show-directory.ts';

interface State {
  readonly client?: MembersClient;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the reader does to get there. */
  readonly act?: (element: MemberDirectory) => unknown;
}

const search = async (element: MemberDirectory, text: string): Promise<void> =>
  type(await eventually(() => allByRole(element, 'searchbox')[0]), text);
const notice = (element: MemberDirectory) => eventually(() => element.shadowRoot!.querySelector('[part~=notice]'));
const stale = fakeClient(() => Promise.resolve({ ...loaded(network), failure: new WidgetError('timeout') }));

const STATES: Readonly<Record<string, State>> = {
  'not set up': { act: notice },
  'without an initiative': { client: fakeClient(network), attributes: { initiative: '' }, act: notice },
  loading: { client: silentClient() },
  empty: { client: fakeClient(membersOf([])), act: waitForReady },
  'without hits': {
    client: fakeClient(network),
    act: async (element) => {
      await search(element, 'finnes ikke');
      await notice(element);
    },
  },
  failed: { client: failingClient(new WidgetError('server', { status: 500 })), attributes: { debug: '' }, act: notice },
  offline: { client: failingClient(new WidgetError('offline')), act: notice },
  'with old data': { client: stale, act: waitForReady },
  'with cards': { client: fakeClient(withLocalLogos(examples.membersExample)), act: waitForReady },
  'with a list': { client: fakeClient(network), attributes: { view: 'list' }, act: waitForReady },
  'with a table': {
    client: fakeClient(network),
    attributes: { view: 'table' },
    act: (element) => findByRole(element, 'table'),
  },
  'with the alphabet': {
    client: fakeClient(network),
    attributes: { view: 'alphabet' },
    act: (element) => findByRole(element, 'heading', 'Æ'),
  },
  'with municipalities': {
    client: fakeClient(examples.municipalityMembersExample),
    attributes: { heading: 'Kommunene' },
    act: waitForReady,
  },
  'with pages': { client: pagedClient(manyMembers(60)).client, act: waitForReady },
  'with chosen filters and marks': {
    client: fakeClient(network),
    act: async (element) => {
      const box = await eventually(() => allByRole(element, 'checkbox')[0]);
      box.click();
      await search(element, 'an');
      await eventually(() => element.shadowRoot!.querySelector('mark'));
    },
  },
  'with details open': {
    client: fakeClient(network),
    act: async (element) => {
      (await findByRole(element, 'link', 'Celsius Rør')).click();
      await eventually(() => element.shadowRoot!.querySelector('dialog:modal'));
    },
  },
};

async function show({ client, attributes = {}, act }: State, lang: string): Promise<MemberDirectory> {
  const element = await attachDirectory(client, { ...attributes, lang });
  await act?.(element);
  await element.updateComplete;
  return element;
}

describe('<member-directory> accessibility', function () {
  this.timeout(20_000);
  keepAddress();

  for (const [name, state] of Object.entries(STATES)) {
    for (const lang of ['nb', 'nn', 'en']) {
      it(`has nothing to remark ${name} in ${lang}`, async () => {
        const element = await show(state, lang);
        await expect(element).to.be.accessible();
      });
    }

    it(`has nothing to remark ${name} in the dark`, async () => {
      const element = await show(state, 'nb');
      element.parentElement!.style.colorScheme = 'dark';
      element.parentElement!.style.background = '#10191d';
      await expect(element).to.be.accessible();
    });

    it(`has nothing to remark ${name} in forced colours and 320 pixels`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await show(state, 'nb');
      element.parentElement!.style.inlineSize = '320px';
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(320);
      await emulateMedia({ forcedColors: 'none' });
    });
  }

  it('has nothing to remark with details that were linked to', async () => {
    visit({ 'nfk-member': 'celsius' });
    const element = await show({ client: fakeClient(network), act: waitForReady }, 'nb');
    await findByRole(element, 'dialog', 'Celsius Rør');
    await expect(element).to.be.accessible();
  });

  it('never takes the focus when the page loads', async () => {
    const before = document.activeElement;
    await show({ client: fakeClient(network), act: waitForReady }, 'nb');
    expect(document.activeElement).to.equal(before);
  });

  it('has controls that a finger can hit', async () => {
    const element = await show({ client: fakeClient(network), act: waitForReady }, 'nb');
    await findByRole(element, 'button', 'Last ned som CSV');
    const labels = [...allByRole(element, 'checkbox'), ...allByRole(element, 'radio')].map((box) =>
      box.closest('label')!,
    );
    const fields = [...allByRole(element, 'searchbox'), ...allByRole(element, 'combobox')];
    const heights = [...allByRole(element, 'button'), ...fields, ...labels].map(
      (control) => control.getBoundingClientRect().height,
    );
    expect(Math.min(...heights)).to.be.at.least(24);
    expect(heights.filter((height) => height >= 44).length / heights.length).to.be.at.least(0.95);
  });
});
