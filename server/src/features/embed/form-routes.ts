import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import type { Context, Hono } from 'hono';
import { VERSION_PREFIX } from '../../../../src/contract/index.ts';
import type { ApplicationForm, Event, Initiative } from '../../../../src/contract/index.ts';
import { createDayOf, formState, knownTimeZone, pickText } from '../../../../src/domain/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, READ_CACHE, sendAnswer } from '../../http/answer.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { createReceiptSecrets } from '../applications/receipt-secret.ts';
import { createSubmit } from '../applications/submit.ts';
import { createPlainJudge } from '../defence/judge.ts';
import { ticketSecret } from '../defence/secrets.ts';
import { createTicket } from '../defence/ticket.ts';
import { isFromOwnPage } from '../desk/own-origin.ts';
import type { Html } from '../desk/view.ts';
import { findEvents } from '../events/repository.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { renderElement, renderHead, renderPageDocument } from './document.ts';
import { createFormPage, type FormState } from './form-page.ts';
import { FORM_TEXTS } from './form-texts.ts';
import { readSentForm, ROWS } from './form-values.ts';
import { PageError } from './page-error.ts';
import { policyOf } from './page-policy.ts';
import { addressOf, type PageRequest, readPageRequest } from './page-request.ts';
import { renderClosedForm, renderPlainForm } from './plain-form.ts';
import { isProofOf, receiptProof, renderReceiptPage } from './receipt-page.ts';
import { sendForm } from './send-form.ts';
import { PAGE_TEXTS } from './texts.ts';

type FormCall = Context<RequestVariables>;

/** What the form needs of the pages. */
export interface FormPages {
  readonly styles: string;
  readonly baseOf: (c: FormCall) => string;
  readonly fail: (c: FormCall, error: unknown) => Promise<Response>;
}

const PATH = '/e/nfk-membership-form';
const RECEIPT_PATH = `${PATH}/receipt`;
const HTML = 'text/html; charset=utf-8';
/** Back shows the page that was left, with its key; whoever loads it anew gets a new one. */
const FORM_CACHE = 'private, no-cache';
const FRAMES = ['iframe', 'frame', 'embed', 'object'];

/** An initiative that takes applications, and what is known on the day. */
interface Offer {
  readonly initiative: Initiative;
  readonly form: ApplicationForm;
  readonly events: readonly Event[];
  readonly today: string;
}

/** The form without a script: shown, sent, and answered with a receipt that can be loaded anew. */
export function mountForm(app: Hono<RequestVariables>, dependencies: ApiDependencies, pages: FormPages): void {
  const { db, log, publicUrl, secretKey, now = () => new Date() } = dependencies;
  const judge = dependencies.judge ?? createPlainJudge(dependencies);
  const submit = createSubmit({ ...dependencies, secrets: createReceiptSecrets(db, secretKey), now, judge });

  const readOffer = async ({ attributes }: PageRequest): Promise<Offer> => {
    const initiative = await findInitiative(db, attributes.initiative ?? '');
    const form = initiative?.application;
    if (initiative === undefined || form === undefined) throw new PageError('nothing');
    const today = createDayOf(knownTimeZone(initiative.timeZone))(now().getTime());
    return { initiative, form, events: await findEvents(db, initiative.id), today };
  };

  const newState = async ({ initiative }: Offer): Promise<FormState> => ({
    values: {},
    issues: [],
    key: randomUUID(),
    ticket: createTicket(await ticketSecret(db, secretKey), initiative.id, now()),
    rows: ROWS,
  });

  /** @param isSent whether somebody has typed something already, which no script may take the place of */
  const showForm = async (
    c: FormCall,
    request: PageRequest,
    offer: Offer,
    {
      state,
      isSent,
      status,
    }: { readonly state: FormState; readonly isSent: boolean; readonly status: 200 | 422 | 503 },
  ): Promise<Response> => {
    const { language, attributes } = request;
    const base = pages.baseOf(c);
    const page = createFormPage({ ...offer, language, now: now(), base: base + VERSION_PREFIX }, state);
    const title = attributes.heading ?? PAGE_TEXTS[language].form(pickText(offer.initiative.title, language).text);
    const open = formState(offer.form, offer.today);
    const isFramed = FRAMES.includes(c.req.header('sec-fetch-dest') ?? '');
    const isOpen = open !== 'paused' && open !== 'closed';
    const content = isOpen
      ? renderPlainForm(page, {
          action: addressOf(request),
          frameAddress: isFramed ? base + addressOf(request) : undefined,
        })
      : renderClosedForm(page, open);
    const description = pickText(offer.initiative.summary, language).text;
    const widget = renderElement(request, { endpoint: VERSION_PREFIX, 'heading-level': '2' }, html``);
    const isKept = isSent || !isOpen;
    const document = await renderPageDocument({
      ...request,
      title: state.issues.length > 0 ? `${page.texts.wrong}: ${title}` : title,
      heading: title,
      isNamed: attributes.heading !== undefined,
      ...(!isSent && { addressIn: (other) => addressOf(request, { language: other }) }),
      head: renderHead(request, base, { description, isPrivate: isSent, styles: pages.styles, hasWidget: false }),
      main: html`<div class="klima" ${isKept ? '' : html`data-widget="nfk-membership-form"`}>
          <div class="root">${content}</div>
        </div>
        ${isKept ? '' : html`<template id="widget">${widget}</template>`}`,
    });
    return respond(c, document, status, isSent ? 'no-store' : FORM_CACHE);
  };

  const respond = async (c: FormCall, document: Html, status: number, cache: string): Promise<Response> =>
    new Response(c.req.method === 'HEAD' ? null : String(await document), {
      status,
      headers: {
        'Content-Type': HTML,
        'Cache-Control': cache,
        'Content-Security-Policy': policyOf('nfk-membership-form', dependencies),
      },
    });

  const showFragment = async (c: FormCall, request: PageRequest, offer: Offer): Promise<Response> => {
    const base = pages.baseOf(c);
    const { language } = request;
    const title = PAGE_TEXTS[language].form(pickText(offer.initiative.title, language).text);
    const link = html`<p><a href="${base + addressOf(request)}">${title}</a></p>`;
    const carrier = await renderElement(request, { lang: language, endpoint: base + VERSION_PREFIX }, link);
    const headers = { 'Cache-Control': READ_CACHE, 'Content-Security-Policy': policyOf(undefined, dependencies) };
    return sendAnswer(await createAnswer(String(carrier), HTML, headers), c.req.raw);
  };

  const takeForm = async (c: FormCall, request: PageRequest): Promise<Response> => {
    if (!isFromOwnPage(c.req.raw, publicUrl)) throw new PageError('foreign', undefined, addressOf(request));
    const offer = await readOffer(request);
    const { language } = request;
    const sent = readSentForm(new URLSearchParams(await c.req.raw.text()));
    const again = { ...(await newState(offer)), ...sent, key: sent.key === '' ? randomUUID() : sent.key };
    if (sent.wantsRows) return showForm(c, request, offer, { state: again, isSent: true, status: 200 });
    const outcome = await sendForm({ db, submit, now }, { ...offer, language }, sent);
    switch (outcome.name) {
      case 'received': {
        const { reference } = outcome.receipt;
        const query = new URLSearchParams({
          initiative: offer.initiative.id,
          reference,
          proof: await receiptProof(db, secretKey, reference),
          ...(outcome.isEarlier && { earlier: '1' }),
          ...(language !== 'nb' && { lang: language }),
        });
        return c.redirect(`${RECEIPT_PATH}?${query.toString()}`, 303);
      }
      case 'wrong':
        return showForm(c, request, offer, { state: { ...again, issues: outcome.issues }, isSent: true, status: 422 });
      case 'closed':
        return showForm(c, request, offer, { state: again, isSent: true, status: 422 });
      case 'refused': {
        const { cause } = outcome;
        log.warn('a form could not be sent', {
          id: c.get('requestId'),
          error: cause instanceof Error ? cause.name : '',
        });
        return showForm(c, request, offer, { state: { ...again, failure: 'refused' }, isSent: true, status: 503 });
      }
    }
  };

  const showReceipt = async (c: FormCall): Promise<Response> => {
    const parameters = queryOf(c);
    const [reference = '', proof = ''] = ['reference', 'proof'].map((name) => parameters.get(name) ?? '');
    if (!/^[\w-]{1,40}$/.test(reference) || !(await isProofOf(db, secretKey, { reference, proof }))) {
      throw new PageError('nothing');
    }
    const given = new URLSearchParams(
      ['initiative', 'lang'].flatMap((name) => {
        const value = parameters.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    const request = readPageRequest('nfk-membership-form', given);
    const offer = await readOffer(request);
    const base = pages.baseOf(c);
    const { language } = request;
    const page = createFormPage({ ...offer, language, now: now(), base }, await newState(offer));
    const document = renderPageDocument({
      ...request,
      title: FORM_TEXTS[language].sent,
      isNamed: true,
      head: html`<meta name="robots" content="noindex" /> <link rel="stylesheet" href="${pages.styles}" />`,
      main: html`<div class="klima">
        <div class="root">
          ${renderReceiptPage(page, {
            reference,
            isEarlier: parameters.has('earlier'),
            formAddress: addressOf(request),
          })}
        </div>
      </div>`,
    });
    return respond(c, document, 200, 'private, no-cache');
  };

  app.on(['GET', 'HEAD'], RECEIPT_PATH, async (c) => {
    c.set('route', RECEIPT_PATH);
    try {
      return await showReceipt(c);
    } catch (error) {
      return pages.fail(c, error);
    }
  });
  app.on(['GET', 'HEAD', 'POST'], PATH, async (c) => {
    c.set('route', PATH);
    try {
      const request = readPageRequest('nfk-membership-form', queryOf(c));
      if (c.req.method === 'POST') return await takeForm(c, request);
      const offer = await readOffer(request);
      if (request.isFragment) return await showFragment(c, request, offer);
      return await showForm(c, request, offer, { state: await newState(offer), isSent: false, status: 200 });
    } catch (error) {
      return pages.fail(c, error);
    }
  });
}
