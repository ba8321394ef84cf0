import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { body, exchange, WITH_BODY } from './exchange.ts';
import { jsonContent } from './responses.ts';

/** How one shows that one may see or change something. */
export const SECURITY_SCHEMES = {
  receipt: { type: 'http', scheme: 'bearer', description: 'The `secret` of the receipt.' },
  session: { type: 'http', scheme: 'bearer', description: 'The `token` of a session.' },
};

/** How those who are known by an address get to work. */
export const ACCESS_PATHS = {
  '/edit-links': {
    post: exchange({
      operationId: 'askForLink',
      summary: 'Ask for a link by mail',
      description: 'Whether the address is known or not, the answer is the same.',
      requestBody: body(contract.editLinkRequestSchema, {
        email: 'klima@fjordbyen.example',
        scope: { kind: 'checklist', initiative: 'nettonull', municipality: '9901' },
        language: 'nn',
      }),
      answer: [202, 'If the address is known, a link is on its way.'],
      refusals: [...WITH_BODY, 403],
    }),
  },
  '/sessions': {
    post: exchange({
      operationId: 'redeemLink',
      summary: 'Redeem a link',
      description: 'A link is good once and for 15 minutes.',
      requestBody: body(contract.sessionRequestSchema, { link: 'ZXQgZWtzZW1wZWwgcMOlIGVuIGxlbmtl' }),
      answer: [
        201,
        'The session.',
        { content: jsonContent(contract.sessionSchema, { session: examples.sessionExample }) },
      ],
      refusals: [...WITH_BODY, 401, 403],
    }),
    delete: exchange({
      operationId: 'closeSession',
      summary: 'End a session',
      description: 'The token opens nothing from then on. One that never did is answered alike.',
      security: [{ session: [] }],
      answer: [204, 'Ended.'],
      refusals: [400, 401, 403],
    }),
  },
};
