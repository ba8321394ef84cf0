import { headers, problems } from './responses.ts';

const ANSWER_HEADERS = headers('Access-Control-Allow-Origin', 'Cache-Control', 'ETag', 'X-Request-Id');

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly content: object;
  readonly parameters?: readonly object[];
  /** Statuses of problems beside those that all reads have. */
  readonly refusals?: readonly number[];
}

/** A read operation, with the answers that all of them have in common. */
export function read({ content, parameters = [], refusals = [], ...operation }: Operation) {
  const statuses = [...refusals, 404, 405, 408, 414, 429, 431, 500, 503];
  return {
    get: {
      ...operation,
      tags: ['read'],
      parameters: [...parameters, { $ref: '#/components/parameters/IfNoneMatch' }],
      responses: {
        200: { description: 'The answer.', headers: ANSWER_HEADERS, content },
        304: { description: 'Not changed since the version in `If-None-Match`.', headers: ANSWER_HEADERS },
        ...problems(statuses),
      },
    },
  };
}
