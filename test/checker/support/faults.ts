import type { Fetch } from './demo-endpoint.ts';

/** Lets every page read. */
export const CORS = { 'Access-Control-Allow-Origin': '*' } as const;

/** Something that is wrong with an endpoint: what stands between it and whoever asks. */
export type Plant = (sound: Fetch) => Fetch;

/** Whether a fault concerns a request. */
export type Matches = (request: Request) => boolean;

/** Requests whose address, without the host, fits a pattern; reads unless another method is named. */
export const at =
  (pattern: RegExp, method = 'GET'): Matches =>
  ({ url, method: asked }) =>
    asked === method && pattern.test(url.replace(/^https?:\/\/[^/]+/, ''));

/** Changes the answers to some requests. */
export const change =
  (matches: Matches, edit: (response: Response, request: Request) => Response | Promise<Response>): Plant =>
  (sound) =>
  async (input, init) => {
    const request = new Request(input, init);
    const response = await sound(request.clone());
    return matches(request) ? edit(response, request) : response;
  };

/** Answers some requests instead of the endpoint. */
export const replace = (matches: Matches, answer: (request: Request) => Response | Promise<Response>): Plant =>
  change(matches, (_, request) => answer(request));

/** Changes headers of answers; an empty value takes a header away. */
export const headers = (matches: Matches, changes: Readonly<Record<string, string>>): Plant =>
  change(matches, (response) => {
    const changed = new Headers(response.headers);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') changed.delete(name);
      else changed.set(name, value);
    }
    return new Response(response.body, { status: response.status, headers: changed });
  });

/** Changes the bodies of answers, as bytes. */
export const bytes = (matches: Matches, edit: (body: Buffer) => Uint8Array): Plant =>
  change(matches, async (response) => {
    const { status, headers } = response;
    if (status !== 200) return response;
    return new Response(new Uint8Array(edit(Buffer.from(await response.arrayBuffer()))), { status, headers });
  });

/** Changes the bodies of answers, as text. */
export const text = (matches: Matches, edit: (body: string) => string): Plant =>
  bytes(matches, (body) => Buffer.from(edit(body.toString('utf8'))));

/** A document of the contract that may be made wrong in any way. */
export interface Doc {
  [name: string]: unknown;
  members: Doc[];
  events: Doc[];
  steps: Doc[];
  initiatives: Doc[];
  errors: unknown;
}

/** Changes the JSON of answers. */
export const json = (matches: Matches, edit: (body: Doc) => unknown): Plant =>
  text(matches, (body) => {
    const document = JSON.parse(body) as Doc;
    edit(document);
    return JSON.stringify(document);
  });

/** Changes the JSON of errors. */
export const problem = (matches: Matches, edit: (body: Doc) => unknown): Plant =>
  change(matches, async (response) => {
    const { status, headers } = response;
    if (status < 400) return response;
    const document = (await response.json()) as Doc;
    edit(document);
    return new Response(JSON.stringify(document), { status, headers });
  });

/** Leaves an endpoint with some of its initiatives, so that a check is short. */
export const only = (...ids: readonly string[]): Plant =>
  json(at(/\/index\.json$/), (index) => {
    index.initiatives = index.initiatives.filter(({ id }) => ids.includes(String(id)));
  });

/** An application that was made up, as an endpoint answers. */
export const taken = (reference: string): Response =>
  Response.json(
    { reference, receivedAt: '2026-11-22T11:00:00Z', secret: 'secret', next: [] },
    { status: 201, headers: { 'Access-Control-Allow-Origin': '*' } },
  );

/** A request without one of its headers. */
export function withoutHeader(request: Request, name: string): Request {
  const changed = new Request(request);
  changed.headers.delete(name);
  return changed;
}

/** Answers some requests instead of the endpoint, by what they hold. */
export function replaceWhen(
  matches: (request: Request) => boolean,
  when: (request: Request) => boolean | Promise<boolean>,
  answer: () => Response,
): Plant {
  return (sound) => async (input, init) => {
    const request = new Request(input, init);
    return matches(request) && (await when(request)) ? answer() : sound(request);
  };
}
