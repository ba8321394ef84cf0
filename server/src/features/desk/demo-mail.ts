import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { RequestVariables } from '../../http/request.ts';
import { ProblemError } from '../../problem.ts';
import { languageOf } from './create-desk.ts';
import { renderPublicPage } from './layout.ts';
import { type ReadMail, readEml } from './read-eml.ts';
import { createView, type Html, type View } from './view.ts';

/** Mails that are listed. */
const SHOWN = 50;
/** A name as the delivery into a folder gives it. */
const NAME = /^[\w-]+\.eml$/;

/**
 * The mails that the demo would have sent, for everybody who tries it. Only the demo has this page: what it shows opens
 * the desk.
 */
export function mountDemoMail(app: Hono<RequestVariables>, folder: string): void {
  app.get('/demo/mail', async (c) => {
    c.set('route', '/demo/mail');
    const view = createView(languageOf(c));
    const names = await listMails(folder);
    const mails = await Promise.all(names.map(async (name) => ({ name, mail: await readMail(folder, name) })));
    return c.html(renderMails(view, mails));
  });

  app.get('/demo/mail/:name', async (c) => {
    c.set('route', '/demo/mail/:name');
    const name = c.req.param('name');
    if (!NAME.test(name) || !(await listMails(folder, Infinity)).includes(name)) throw new ProblemError('not-found');
    return c.html(renderMail(createView(languageOf(c)), await readMail(folder, name)));
  });
}

/** Names of the mails, the newest first: they begin with the time. */
async function listMails(folder: string, most = SHOWN): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => NAME.test(name))
      .sort()
      .reverse()
      .slice(0, most);
  } catch {
    // There is no folder before the first mail.
    return [];
  }
}

const readMail = async (folder: string, name: string): Promise<ReadMail> =>
  readEml(await readFile(join(folder, name), 'utf8'));

interface NamedMail {
  readonly name: string;
  readonly mail: ReadMail;
}

const addressOf = (view: View, name = ''): string => view.href('').replace('/desk', `/demo/mail${name}`);

const renderMails = (view: View, mails: readonly NamedMail[]): Html =>
  renderPublicPage(view, {
    title: view.t('demo.title'),
    main: html`<div class="stack wide">
      <div class="stack tight">
        <h1>${view.t('demo.title')}</h1>
        <p class="muted prose">${view.t(mails.length === 0 ? 'demo.none' : 'demo.lead')}</p>
      </div>
      <ul class="rows" role="list">
        ${mails.map(
          ({ name, mail }) =>
            html`<li>
              <div class="stack tight">
                <h2><a href="${addressOf(view, `/${name}`)}">${mail.subject}</a></h2>
                <p class="small muted">${view.t('demo.to', { to: mail.to })}</p>
              </div>
              <p class="when">${view.time.instant(mail.date)}</p>
            </li>`,
        )}
      </ul>
      <p><a class="button" href="${view.href('')}">${view.t('demo.desk')}</a></p>
    </div>`,
  });

const renderMail = (view: View, { to, subject, date, text }: ReadMail): Html =>
  renderPublicPage(view, {
    title: subject,
    width: 'narrow',
    main: html`<div class="stack wide">
      <p><a href="${addressOf(view)}">${view.t('demo.back')}</a></p>
      <div class="stack tight">
        <h1>${subject}</h1>
        <p class="muted">${view.t('demo.to', { to })} · ${view.time.instant(date)}</p>
      </div>
      <div class="letter">${linkAddresses(text.trim())}</div>
    </div>`,
  });

/** A text in which addresses of this server's desk can be followed, as mail programs show them. */
const linkAddresses = (text: string): Html =>
  html`${text.split(/(https?:\/\/[^\s]+)/).map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
