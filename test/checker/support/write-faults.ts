import type { FindingId } from '../../../src/checker/index.ts';
import { at, CORS, type Plant, problem, replace, replaceWhen, taken, withoutHeader } from './faults.ts';

const APPLY = at(/\/applications$/, 'POST');
const withoutOrigin = (request: Request): Request =>
  request.method === 'OPTIONS' ? request : withoutHeader(request, 'Origin');

const isWhole = async (request: Request): Promise<boolean> => (await request.clone().text()).length > 2;
const isEmptyWithKey = async (request: Request): Promise<boolean> =>
  (request.headers.get('Idempotency-Key') ?? '').length === 36 && !(await isWhole(request));

/** As a server does that makes up a key where there is none. */
function withKey(request: Request): Request {
  const changed = new Request(request);
  if (!changed.headers.has('Idempotency-Key')) changed.headers.set('Idempotency-Key', crypto.randomUUID());
  return changed;
}

/** As a server does that does not look at the key. */
function withFreshKey(request: Request): Request {
  const changed = new Request(request);
  if ((changed.headers.get('Idempotency-Key') ?? '').length === 36) {
    changed.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  return changed;
}

/** What is planted among what is sent, by what has to be found. */
export const WRITE_FAULTS: readonly (readonly [FindingId, string, Plant])[] = [
  [
    'writes.preflight',
    'a page that may not send',
    replace(at(/./, 'OPTIONS'), () => new Response(null, { status: 204 })),
  ],
  [
    'writes.preflight-foreign',
    'everybody may send',
    replace(at(/./, 'OPTIONS'), () => new Response(null, { status: 204, headers: CORS })),
  ],
  [
    'writes.foreign-origin',
    'what any page sends is read',
    (sound) => (input, init) => sound(withoutOrigin(new Request(input, init))),
  ],
  [
    'writes.key-not-required',
    'a POST without a key',
    (sound) => (input, init) => sound(withKey(new Request(input, init))),
  ],
  [
    'writes.key-not-checked',
    'a key that is no UUID',
    replaceWhen(
      APPLY,
      (request) => request.headers.get('Idempotency-Key') === 'no-uuid',
      () => taken('X-1'),
    ),
  ],
  ['writes.body-not-checked', 'an empty application', replaceWhen(APPLY, isEmptyWithKey, () => taken('X-2'))],
  ['writes.no-pointers', 'a refusal without fields', problem(APPLY, (body) => delete body.errors)],
  [
    'writes.if-match-not-required',
    'a change without If-Match',
    replaceWhen(
      at(/./, 'PATCH'),
      (request) => !request.headers.has('If-Match'),
      () => Response.json({}),
    ),
  ],
  [
    'writes.no-token-required',
    'a change by anybody',
    replaceWhen(
      at(/./, 'PATCH'),
      (request) => request.headers.has('If-Match'),
      () => Response.json({}),
    ),
  ],
  [
    'writes.refused',
    'a sound application refused',
    replaceWhen(APPLY, isWhole, () => Response.json({}, { status: 422 })),
  ],
  [
    'writes.not-repeatable',
    'a second receipt for the same key',
    (sound) => (input, init) => sound(withFreshKey(new Request(input, init))),
  ],
  [
    'writes.key-reused',
    'a key for something else',
    replaceWhen(
      APPLY,
      async (request) => (await request.clone().text()).includes('Noe annet'),
      () => taken('X-3'),
    ),
  ],
  [
    'writes.state',
    'a state that nobody can read',
    replace(at(/\/applications\/[^/]+\.json$/), () => new Response('', { status: 404 })),
  ],
  ['writes.withdraw', 'an application that stays', replace(at(/./, 'DELETE'), () => new Response('', { status: 405 }))],
];
