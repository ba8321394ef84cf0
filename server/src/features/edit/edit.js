// @ts-check

/** @typedef {import('../../../../src/contract/session.ts').Session} Session */
/** @typedef {HTMLElement & { session?: Session | undefined; link?: string | undefined }} Checklist */

/**
 * What the editing page does around the widget: it takes a mailed link out of the address, keeps the session for as long
 * as the tab is open, and signs out. The widget redeems the link, when somebody presses its button and not before.
 */

const WIDGET = '/klimabrikker/cdn/race-to-zero-checklist.js';
const SESSIONS = '/v1/sessions';

/** @type {Checklist | null} */
const checklist = document.querySelector('race-to-zero-checklist');
const signOut = document.querySelector('#sign-out');
const key = `klima-edit ${checklist?.getAttribute('initiative') ?? ''} ${checklist?.getAttribute('municipality') ?? ''}`;

/** The token of a mailed link in the address, which then has it no more: neither history nor a copied address keeps it. */
function takeLink() {
  const link = new URLSearchParams(location.hash.slice(1)).get('link');
  if (link === null) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return link;
}

/**
 * The session of this tab, if it lasts.
 * @returns {Session | undefined}
 */
function readSession() {
  try {
    const session = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof session?.token === 'string' && Date.parse(session.expiresAt) > Date.now() ? session : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Session | undefined} session */
function keepSession(session) {
  if (signOut instanceof HTMLElement) signOut.hidden = session === undefined;
  try {
    if (session === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(session));
  } catch {
    // Without storage a session ends with the page.
  }
}

/** Ends a session at the server, also when the page is closed meanwhile. @param {Session} session */
const endSession = ({ token }) =>
  fetch(SESSIONS, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` }, keepalive: true }).catch(
    // It ends by itself after a working day.
    () => undefined,
  );

/** @param {string} selector @param {boolean} isShown */
function toggle(selector, isShown) {
  const part = document.querySelector(selector);
  if (part instanceof HTMLElement) part.hidden = !isShown;
}

/** @param {Checklist} element */
function start(element) {
  const link = takeLink();
  // A link is newer than what this tab had.
  let session = link === undefined ? readSession() : undefined;
  /** @param {Session | undefined} next */
  const change = (next) => {
    session = next;
    keepSession(next);
  };
  const close = async () => {
    const ended = session;
    change(undefined);
    if (ended !== undefined) await endSession(ended);
  };
  change(session);
  if (link !== undefined) element.link = link;
  if (session !== undefined) element.session = session;

  element.addEventListener('session-opened', (event) => {
    change('session' in event ? /** @type {Session} */ (event.session) : undefined);
  });
  element.addEventListener('session-closed', () => void close());
  signOut?.addEventListener('click', () => void close().then(() => location.reload()));
  // A link that is opened where the page is open already changes nothing but the fragment.
  addEventListener('hashchange', () => {
    const next = takeLink();
    if (next !== undefined) element.link = next;
  });

  toggle('#loading', true);
  import(WIDGET).catch(() => {
    toggle('race-to-zero-checklist', false);
    toggle('#failed', true);
  });
}

if (checklist !== null) start(checklist);
