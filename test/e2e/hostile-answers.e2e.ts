import type { RequestListener } from 'node:http';
import type { Page } from '@playwright/test';
import { paths } from '../../src/contract/index.ts';
import { manyMembers, membersOf } from '../support/members.ts';
import { directoryOf, namesIn } from './support/directory.ts';
import type { ForeignSite } from './support/foreign-site.ts';
import { FALLBACK, writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

const MEMBERS = paths.members('nfk');
const JSON_TYPE = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' } as const;
const DEEP = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

const answer =
  (body: string | Uint8Array, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body);
  };
const whole = JSON.stringify(membersOf(manyMembers(9)));

/** Answers that are no list. */
const NO_LIST: Readonly<Record<string, RequestListener>> = {
  'a page of HTML with 200': answer('<!doctype html><h1>Velkommen', 200, { 'Content-Type': 'text/html' }),
  'HTML that says it is JSON': answer('<!doctype html><h1>Velkommen'),
  'JSON that says it is text': answer(whole, 200, { 'Content-Type': 'text/plain' }),
  '204': answer('', 204),
  nothing: answer(''),
  'half a list': answer(whole.slice(0, whole.length / 2)),
  'a list that breaks off on its way': (_, response) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': String(whole.length) });
    response.write(whole.slice(0, 200), () => response.destroy());
  },
  null: answer('null'),
  'an array': answer('[]'),
  'a number without end': answer('1e999'),
  '10,000 levels': answer(DEEP),
  'a list of 10,000 levels': answer(`{"members":${DEEP},"complete":true,"asOf":"2026"}`),
  'keys of prototypes': answer('{"__proto__":{"members":[],"complete":true,"asOf":"2026"},"constructor":{}}'),
  'three megabytes': answer(`{"padding":"${'x'.repeat(3_000_000)}",${whole.slice(1)}`),
  'bytes that are no UTF-8': answer(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
  'not found': answer('{}', 404),
  'nothing that this page may read': answer(whole, 200, { 'Access-Control-Allow-Origin': 'https://other.example' }),
  'a redirect to itself': answer('', 302, { Location: MEMBERS }),
};

/** Answers that are a list all the same. */
const LISTS: Readonly<Record<string, RequestListener>> = {
  'a byte order mark': answer(`\ufeff${whole}`),
  'keys of prototypes': answer(whole.replace('{', '{"__proto__":{"polluted":true},')),
  '10,000 levels that nobody asked for': answer(whole.replace('{', `{"deep":${DEEP},`)),
  'a type with a suffix': answer(whole, 200, { 'Content-Type': 'application/vnd.klima+json; charset=utf-8' }),
};

/** The endpoint of a foreign site, on another origin than its pages. */
const endpointOf = ({ origin }: ForeignSite): string => origin.replace('127.0.0.1', 'localhost');

const isPolluted = (page: Page): Promise<boolean> =>
  page.evaluate(() => ['polluted', 'members', 'asOf'].some((key) => key in {}));

for (const [name, listener] of Object.entries(NO_LIST)) {
  test(`visitors are told calmly, and keep the link, when the answer is ${name}`, async ({
    page,
    host,
    foreign,
    complaints,
  }) => {
    complaints.allow(/^says: (Failed to load resource|Access to fetch)/);
    foreign.handle(MEMBERS, listener);
    const body = writeDirectory({ endpoint: endpointOf(foreign) });
    await page.goto(foreign.page('/', writePage({ scripts: [host.script('cdn/klimabrikker.js')], body })));
    const directory = directoryOf(page);
    // What may pass is tried again a few times first.
    await expect(directory.locator('[part~="notice"]')).toContainText(
      /Medlemslisten er ikke tilgjengelig akkurat nå|Du er uten nett/,
      { timeout: 15_000 },
    );
    await expect(directory.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
    await expect(directory.getByRole('link', { name: FALLBACK })).toBeVisible();
    await expect(directory.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await isPolluted(page)).toBe(false);
  });
}

for (const [name, listener] of Object.entries(LISTS)) {
  test(`the list stands although the answer has ${name}`, async ({ page, host, foreign }) => {
    foreign.handle(MEMBERS, listener);
    const body = writeDirectory({ endpoint: endpointOf(foreign) });
    await page.goto(foreign.page('/', writePage({ scripts: [host.script('cdn/klimabrikker.js')], body })));
    await expect(namesIn(directoryOf(page))).toHaveCount(9);
    expect(await isPolluted(page)).toBe(false);
  });
}
