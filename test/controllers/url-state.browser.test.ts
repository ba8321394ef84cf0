import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { UrlState } from '../../src/controllers/url-state.ts';
import { keepAddress, parameter, visit } from '../support/keep-address.ts';

const host: ReactiveControllerHost & Pick<Node, 'isConnected'> = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
  isConnected: true,
};

describe('url-state', () => {
  keepAddress();
  const connected: UrlState[] = [];
  const connect = (prefix: string, changed: () => void = () => undefined): UrlState => {
    const state = new UrlState(host, ['query', 'tier', 'view', 'member'], () => prefix, changed);
    state.hostConnected();
    connected.push(state);
    return state;
  };
  afterEach(() => {
    for (const state of connected.splice(0)) state.hostDisconnected();
  });

  it('reads the values under its prefix', () => {
    visit({ 'a-query': 'bærum & co', 'a-tier': 'member,partner', 'b-query': 'x', a: 'y' });
    expect(connect('a').read()).to.deep.equal({ query: 'bærum & co', tier: 'member,partner' });
  });

  it('writes values, and takes away what is no more', () => {
    const state = connect('a');
    state.write({ query: 'x', tier: 'member' }, 'replace');
    state.write({ tier: 'partner' }, 'replace');
    expect([parameter('a-query'), parameter('a-tier')]).to.deep.equal([null, 'partner']);
  });

  it('says what an address would be without going there', () => {
    const { href } = location;
    const url = new URL(connect('a').hrefFor({ member: 'x y' }));
    expect(url.searchParams.get('a-member')).to.equal('x y');
    expect(location.href).to.equal(href);
  });

  it('gives the second of a name a number, and the name back when the first leaves', () => {
    const first = connect('same');
    const second = connect('same');
    first.write({ view: 'list' }, 'replace');
    second.write({ view: 'table' }, 'replace');
    expect([parameter('same-view'), parameter('same2-view')]).to.deep.equal(['list', 'table']);
    first.hostDisconnected();
    expect(connect('same').read()).to.deep.equal({ view: 'list' });
  });

  it('tells when the reader goes back, until it leaves the page', () => {
    let told = 0;
    const state = connect('a', () => {
      told++;
    });
    dispatchEvent(new PopStateEvent('popstate'));
    state.hostDisconnected();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(told).to.equal(1);
  });

  it('takes no steps for what does not change', () => {
    const state = connect('a');
    state.write({ view: 'list' }, 'push');
    const { length } = history;
    state.write({ view: 'list' }, 'push');
    expect(history.length).to.equal(length);
  });

  it('reads what an address has that no widget wrote', () => {
    history.replaceState(history.state, '', `${location.pathname}${location.search}&a-query=%E0%A4%A&a-query=two&a-`);
    expect(connect('a').read()).to.have.property('query', 'two');
  });
});
