import { fixture, html } from '@open-wc/testing';
import type { MembersClient } from '../../src/api/members-client.ts';
import type { Members } from '../../src/contract/index.ts';
import '../../src/elements/member-directory/define.ts';
import type { MemberDirectory } from '../../src/elements/member-directory/member-directory.ts';
import { eventually } from './eventually.ts';
import { fakeClient } from './fake-members-client.ts';
import { shownText } from './find-by-role.ts';

/** A directory as a page would write it, in bokmål and of `nfk` unless the attributes say something else. */
export function createDirectory(
  client: MembersClient | Members | undefined,
  attributes: Readonly<Record<string, string>> = {},
): MemberDirectory {
  const element = document.createElement('member-directory');
  for (const [name, value] of Object.entries({ lang: 'nb', initiative: 'nfk', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (client) element.client = 'asOf' in client ? fakeClient(client) : client;
  return element;
}

/** A directory in a wide page, where the filters stand beside the list. */
export async function attachDirectory(...parameters: Parameters<typeof createDirectory>): Promise<MemberDirectory> {
  const element = createDirectory(...parameters);
  await fixture(html`<div>${element}</div>`);
  element.parentElement!.style.inlineSize = '1100px';
  return element;
}

/** A directory whose list has come. */
export async function showDirectory(...parameters: Parameters<typeof createDirectory>): Promise<MemberDirectory> {
  const element = await attachDirectory(...parameters);
  await waitForReady(element);
  return element;
}

/** Resolves when the list stands with everything around it, or what is said in place of it. */
export const waitForReady = (element: Element): Promise<boolean> =>
  eventually(
    () => {
      const root = element.shadowRoot!;
      const foot = root.querySelector('[part~=footer]');
      return (
        foot && foot.textContent.trim() !== '' && foot.checkVisibility() && !root.querySelector('[aria-busy=true]')
      );
    },
    `no list: ${shownText(element)}`,
  );

/** Names of the members that are shown, in order. */
export const shownNames = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part~=name]')].map((name) => name.textContent.trim());
