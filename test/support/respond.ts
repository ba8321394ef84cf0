import type { RequestListener, ServerResponse } from 'node:http';

export const JSON_TYPE = 'application/json';

/** Answers with a status, a type and a body. */
export const respond =
  (
    status: number,
    type: string | undefined,
    body: string | Buffer,
    headers: Record<string, string> = {},
  ): RequestListener =>
  (_, response) => {
    response.writeHead(status, { ...(type !== undefined && { 'content-type': type }), ...headers }).end(body);
  };

/** Starts an answer and then does something to the connection. */
export const begin =
  (headers: Record<string, string>, then: (response: ServerResponse) => void): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, ...headers });
    response.write('{"ok":', () => then(response));
  };
