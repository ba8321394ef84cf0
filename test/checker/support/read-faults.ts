import type { FindingId } from '../../../src/checker/index.ts';
import { type Fetch, ORIGIN } from './demo-endpoint.ts';
import { at, bytes, change, CORS, headers, json, type Plant, problem, replace, text, withoutHeader } from './faults.ts';

const ANY = at(/./);
const INDEX = at(/\/index\.json$/);
const LIST = at(/\/members\.json$/);
const PAGE = at(/\/members\.json\?/);
const EVENTS = at(/\/events\.json$/);
const CALENDAR = at(/\/events\.ics$/);
const TABLE = at(/\/members\.csv$/);
const CHECKLIST = at(/\/checklist\.json$/);
const PROGRESS = at(/\/checklist\/\d+\.json$/);
const SINGLE = at(/\/members\/[^/]+\.json$/);

const isError = ({ status }: Response) => status >= 400;
const onErrors = (edit: (headers: Headers) => void) =>
  change(ANY, (response) => {
    const changed = new Headers(response.headers);
    if (isError(response)) edit(changed);
    return new Response(response.body, { status: response.status, headers: changed });
  });

function brokenBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

const sendTo = (url: string): Response => new Response(null, { status: 302, headers: { ...CORS, Location: url } });

/** Everything lies on another host. */
const redirected =
  (sound: Fetch, host: string): Fetch =>
  (input, init) => {
    const { url, headers } = new Request(input, init);
    if (!url.startsWith(host)) {
      if (url.startsWith('https://klima.example.no'))
        return Promise.resolve(sendTo(url.replace('https://klima.example.no', host)));
    }
    return sound(url.replace(host, 'https://klima.example.no'), { headers });
  };

/** Every page says that it is followed by the first. */
const cyclic = (sound: Fetch): Fetch =>
  json(
    PAGE,
    (body) => void (body.next = 'again'),
  )((input, init) => {
    const { url, headers } = new Request(input, init);
    return sound(url.replace(/&cursor=.*/, ''), { headers });
  });

const page = (html: string, status = 200): Response =>
  new Response(html, { status, headers: { ...CORS, 'Content-Type': 'text/html; charset=utf-8' } });

function weaken(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('ETag', `W/${headers.get('ETag') ?? ''}`);
  return new Response(response.body, { status: response.status, headers });
}

const withoutCondition = (request: Request): Request => withoutHeader(request, 'If-None-Match');

/** Pages of members that are made wrong, beside what a list without a query has. */
function replacePages(edit: (body: Record<string, unknown>, whole: readonly unknown[], url: URL) => void): Plant {
  return (sound) => async (input, init) => {
    const request = new Request(input, init);
    const response = await sound(request.clone());
    if (!PAGE(request) || response.status !== 200) return response;
    const whole = (await (await sound(request.url.replace(/\?.*/, ''))).json()) as { members: unknown[] };
    const body = (await response.json()) as Record<string, unknown>;
    edit(body, whole.members, new URL(request.url));
    return new Response(JSON.stringify(body), { headers: response.headers });
  };
}

/** What is planted, by what has to be found. A sound endpoint has none of it. */
export const READ_FAULTS: readonly (readonly [FindingId, string, Plant])[] = [
  ['reach.unreachable', 'a server that is down', () => () => Promise.reject(new TypeError('fetch failed'))],
  ['reach.timeout', 'a body that never ends', replace(EVENTS, () => new Response(new ReadableStream({})))],
  ['reach.broken-off', 'a body that breaks off', replace(EVENTS, () => new Response(brokenBody()))],
  ['reach.redirect-insecure', 'a redirect to http', (sound) => redirected(sound, 'http://klima.example.no')],
  ['reach.redirect', 'a redirect to another host', (sound) => redirected(sound, 'https://other.example.no')],
  ['reach.redirect-loop', 'a redirect to itself', replace(EVENTS, ({ url }) => sendTo(url))],
  ['reach.busy', 'a server that is too busy', replace(EVENTS, () => new Response('', { status: 429, headers: CORS }))],

  [
    'content.missing',
    'a view that is not there',
    replace(EVENTS, () => new Response('', { status: 404, headers: CORS })),
  ],
  [
    'content.status',
    'a log-in before the data',
    replace(EVENTS, () => new Response('', { status: 401, headers: CORS })),
  ],
  ['content.server-error', 'a 500 for a bad query', replace(at(/limit=-1/), () => new Response('', { status: 500 }))],
  ['content.html', 'a web page with status 200', replace(EVENTS, () => page('<h1>Velkommen</h1>'))],
  ['content.type', 'JSON as text', headers(EVENTS, { 'Content-Type': 'text/plain' })],
  [
    'content.charset',
    'another character set',
    headers(EVENTS, { 'Content-Type': 'application/json; charset=iso-8859-1' }),
  ],
  ['content.not-utf8', 'Windows-1252', bytes(EVENTS, (body) => Buffer.from(body.toString('utf8'), 'latin1'))],
  ['content.bom', 'a byte order mark', text(EVENTS, (body) => `\ufeff${body}`)],
  ['content.empty', 'nothing', bytes(EVENTS, () => Buffer.alloc(0))],
  ['content.not-json', 'JSON that was cut short', text(EVENTS, (body) => body.slice(0, 300))],
  ['content.too-large', 'more than 2 MB', json(EVENTS, (body) => void (body.more = 'x'.repeat(2_100_000)))],
  ['content.head', 'no HEAD', replace(at(/./, 'HEAD'), () => new Response(null, { status: 405, headers: CORS }))],

  ['contract.version', 'another version', json(INDEX, (body) => void (body.contractVersion = '9'))],
  ['contract.field', 'a list that is none', json(EVENTS, (body) => Object.assign(body, { events: 'none' }))],
  ['contract.row', 'a bad row', json(LIST, ({ members }) => delete members[1]!.name)],
  ['contract.optional', 'an optional field of another kind', json(LIST, ({ members }) => void (members[1]!.url = 7))],
  ['contract.null', 'null', json(LIST, ({ members }) => void (members[1]!.since = null))],
  [
    'contract.unknown-value',
    'a kind that nobody knows',
    json(LIST, ({ members }) => void (members[1]!.kind = 'choir')),
  ],
  ['contract.duplicate-id', 'an id twice', json(LIST, ({ members }) => void (members[1]!.id = members[0]!.id))],
  ['contract.other-id', 'another id', json(at(/\/nettonull\.json$/), (body) => void (body.id = 'other'))],
  ['contract.no-initiatives', 'no initiatives', json(INDEX, (body) => void (body.initiatives = []))],

  ['cors.missing', 'no CORS', headers(ANY, { 'Access-Control-Allow-Origin': '' })],
  ['cors.missing-on-errors', 'no CORS on errors', onErrors((changed) => changed.delete('Access-Control-Allow-Origin'))],
  [
    'cors.other-origin',
    'CORS for another host',
    headers(ANY, { 'Access-Control-Allow-Origin': 'https://other.example' }),
  ],
  ['cors.several', 'CORS twice', headers(ANY, { 'Access-Control-Allow-Origin': '*, *' })],
  ['cors.credentials', 'cookies allowed', headers(ANY, { 'Access-Control-Allow-Credentials': 'true' })],
  ['cors.vary', 'an echoed origin without Vary', headers(ANY, { 'Access-Control-Allow-Origin': ORIGIN, Vary: '' })],
  ['cors.exposed', 'headers that are not exposed', headers(ANY, { 'Access-Control-Expose-Headers': '' })],
  [
    'cors.not-listed',
    'an origin that is not listed',
    json(INDEX, (body) => void (body.embedding = { origins: ['https://other.example'] })),
  ],

  ['privacy.cookie', 'a cookie', headers(ANY, { 'Set-Cookie': 'session=1; Path=/' })],
  [
    'privacy.contact-person',
    'a contact person',
    json(LIST, ({ members }) => void (members[1]!.contactPerson = { name: 'Kari' })),
  ],
  [
    'privacy.email',
    'an address in a text',
    json(LIST, ({ members }) => void (members[1]!.text = 'Skriv til a@example.com')),
  ],
  [
    'privacy.identity-number',
    'an identity number',
    json(LIST, ({ members }) => void (members[1]!.text = '01010050053')),
  ],

  ['caching.no-cache-control', 'no Cache-Control', headers(LIST, { 'Cache-Control': '' })],
  ['caching.forbidden', 'no caching', headers(LIST, { 'Cache-Control': 'no-store' })],
  ['caching.no-etag', 'no ETag', headers(LIST, { ETag: '' })],
  ['caching.weak-etag', 'a weak ETag', change(LIST, weaken)],
  ['caching.no-304', 'no 304', (sound) => (input, init) => sound(withoutCondition(new Request(input, init)))],
  [
    'caching.304-without-cors',
    '304 without CORS',
    change(ANY, (response) => (response.status === 304 ? new Response(null, { status: 304 }) : response)),
  ],

  ['errors.soft-404', 'a page for everything', replace(at(/no-such-initiative/), () => page('<h1>Velkommen</h1>'))],
  [
    'errors.not-problem',
    'errors as HTML',
    change(ANY, (response) => (isError(response) ? page('<h1>Nei</h1>', response.status) : response)),
  ],
  ['errors.unknown-type', 'a problem type of its own', problem(ANY, (body) => void (body.type = 'about:blank'))],
  ['errors.other-status', 'a problem with another status', problem(ANY, (body) => void (body.status = 418))],
  [
    'errors.bad-query',
    'a bad query that is taken',
    replace(at(/limit=-1/), () => Response.json({}, { headers: CORS })),
  ],
  ['errors.no-pointer', 'a refusal that does not say why', problem(at(/limit=-1/), (body) => delete body.errors)],
  [
    'errors.method',
    'a list of applications',
    replace(at(/\/checklist\/\d+$/), () => Response.json({}, { headers: CORS })),
  ],
  ['errors.no-allow', 'a 405 without Allow', onErrors((changed) => changed.delete('Allow'))],

  ['members.empty', 'no members', json(LIST, (body) => Object.assign(body, { members: [], total: 0 }))],
  ['members.total', 'a wrong total', json(PAGE, (body) => typeof body.total === 'number' && (body.total += 3))],
  [
    'members.cut',
    'a list without its end',
    json(LIST, (body) => Object.assign(body, { complete: false, total: 9999, next: undefined })),
  ],
  [
    'members.limit',
    'a limit that is not followed',
    replacePages((body, whole) => Object.assign(body, { members: whole })),
  ],
  ['members.cursor-loop', 'a cursor that leads back', (sound) => cyclic(sound)],
  ['members.repeated', 'a member on two pages', json(PAGE, ({ members }) => members[0] && (members[0].id = 'twice'))],
  ['members.not-echoed', 'a query that is not echoed', json(PAGE, (body) => delete body.applied)],
  [
    'members.filter',
    'a filter that is not applied',
    replacePages((body, whole, { searchParams }) => {
      if (!searchParams.has('municipality')) return;
      Object.assign(body, { members: whole, total: whole.length });
    }),
  ],
  [
    'members.filter-lost',
    'a search that finds nothing',
    json(at(/[?&]query=/), (body) => Object.assign(body, { members: [] })),
  ],
  ['members.facets-missing', 'no facets', json(PAGE, (body) => delete body.facets)],
  [
    'members.facets',
    'facets that are counted wrongly',
    json(PAGE, (body) => void (body.facets = { municipality: [{ value: '3203', count: 77 }] })),
  ],
  [
    'members.number',
    'a wrong number',
    json(LIST, ({ members }) => Object.assign(members[1]!, { kind: 'business', number: '974760674' })),
  ],
  ['members.date', 'a day that does not exist', json(LIST, ({ members }) => void (members[1]!.since = '2025-02-30'))],
  [
    'members.single-missing',
    'no files for members',
    replace(SINGLE, () => new Response('', { status: 404, headers: CORS })),
  ],
  ['members.single-differs', 'an old file of a member', json(SINGLE, (body) => void (body.name = 'Eldre navn'))],

  ['events.empty', 'no events', json(EVENTS, (body) => void (body.events = []))],
  ['events.time', '2026-02-30', json(EVENTS, ({ events }) => void (events[0]!.start = '2026-02-30'))],
  ['events.backwards', 'an end before the start', json(EVENTS, ({ events }) => void (events[0]!.end = '2001-01-01'))],
  [
    'events.seats',
    'more seats left than there are',
    json(EVENTS, ({ events }) => void (events[0]!.capacity = { seats: 3, remaining: 4 })),
  ],
  [
    'events.filter',
    'a filter that is not applied',
    json(at(/\/events\.json\?kind/), ({ events }) => void (events[0]!.kind = 'other-kind')),
  ],

  ['calendar.missing', 'no calendar', replace(CALENDAR, () => new Response('', { status: 404, headers: CORS }))],
  ['calendar.type', 'a calendar as text', headers(CALENDAR, { 'Content-Type': 'text/plain' })],
  ['calendar.broken', 'a calendar without its end', text(CALENDAR, (body) => body.replace('END:VCALENDAR\r\n', ''))],
  ['calendar.line-ends', 'LF alone', text(CALENDAR, (body) => body.replaceAll('\r\n', '\n'))],
  ['calendar.long-line', 'lines that are not folded', text(CALENDAR, (body) => body.replaceAll('\r\n ', ''))],
  ['calendar.event', 'an event without UID', text(CALENDAR, (body) => body.replace(/UID:.*\r\n/, ''))],
  [
    'calendar.too-few',
    'a calendar that lacks events',
    text(CALENDAR, (body) => body.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, '')),
  ],

  ['csv.missing', 'no table', replace(TABLE, () => new Response('', { status: 404, headers: CORS }))],
  ['csv.type', 'a table as a file of any kind', headers(TABLE, { 'Content-Type': 'application/octet-stream' })],
  ['csv.no-bom', 'a table without its mark', text(TABLE, (body) => body.replace('\ufeff', ''))],
  ['csv.delimiter', 'commas', text(TABLE, (body) => body.replaceAll(';', ','))],
  ['csv.ragged', 'a row with a cell too many', text(TABLE, (body) => `${body}a;b\r\n`)],
  ['csv.formula', 'a formula', text(TABLE, (body) => body.replace(/\r\n[^;]*/, '\r\n=HYPERLINK(0)'))],

  [
    'checklist.reference',
    'a step that is not there',
    json(CHECKLIST, ({ steps }) => void (steps[0]!.requires = ['nowhere'])),
  ],
  [
    'checklist.date',
    'a deadline that does not exist',
    json(CHECKLIST, ({ steps }) => void (steps[0]!.deadline = '2027-02-30')),
  ],
  [
    'checklist.progress-missing',
    'no progress',
    replace(PROGRESS, () => new Response('', { status: 404, headers: CORS })),
  ],
  [
    'checklist.other-municipality',
    'somebody else’s progress',
    json(PROGRESS, (body) => void (body.municipality = { number: '9999', name: 'Andre' })),
  ],
  [
    'checklist.summary',
    '7 of 5',
    json(PROGRESS, (body) => Object.assign(body.summary as object, { steps: { done: 7, total: 5 } })),
  ],
  [
    'checklist.unknown-step',
    'progress of no step',
    json(PROGRESS, (body) => Object.assign(body.steps, { nowhere: { status: 'done' } })),
  ],

  ['time.as-of', 'asOf that is no date', json(LIST, (body) => void (body.asOf = 'i går'))],
  ['time.future', 'asOf in the future', json(LIST, (body) => void (body.asOf = '2031-01-01'))],
  ['time.clock', 'a clock that is off', headers(INDEX, { Date: 'Sun, 22 Nov 2026 14:00:00 GMT' })],

  ['links.script', 'a javascript: link', json(LIST, ({ members }) => void (members[1]!.url = 'javascript:alert(1)'))],
  ['links.broken', 'a link that is none', json(LIST, ({ members }) => void (members[1]!.url = 'https://['))],
  [
    'links.insecure',
    'a logo over http',
    json(LIST, ({ members }) => void (members[1]!.logo = { url: 'http://example.no/a.svg', width: 9, height: 9 })),
  ],
  [
    'languages.no-norwegian',
    'a text in English alone',
    json(LIST, ({ members }) => void (members[1]!.text = { en: 'English alone' })),
  ],
];
