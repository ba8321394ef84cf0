/** What the page has asked the network for. */
export interface FetchStub {
  readonly requests: readonly Request[];
  readonly restore: () => void;
}

/** Puts a function in the place of `fetch`, for tests that need everything below an element to be real. */
export function stubFetch(answer: (request: Request) => Response | Promise<Response>): FetchStub {
  const original = globalThis.fetch;
  const requests: Request[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return answer(request);
  };
  return {
    requests,
    restore: () => {
      globalThis.fetch = original;
    },
  };
}

export const jsonResponse = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init });
