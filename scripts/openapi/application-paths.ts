import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { answerHeaders, body, exchange, WITH_BODY } from './exchange.ts';
import { INITIATIVE, pathParameter } from './parameters.ts';
import { read } from './read.ts';
import { headers, jsonContent } from './responses.ts';

const REFERENCE = pathParameter(
  'reference',
  'Reference of the application, as on the receipt.',
  examples.applicationReceiptExample.reference,
);
const NUMBER = pathParameter('number', 'Organisation number.', examples.organisationExample.number);

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Names what is sent. Sent again with the same key and content, it is answered alike and stored once.',
  schema: { type: 'string', format: 'uuid' },
};

/** Sending and following applications, and what helps to fill them in. */
export const APPLICATION_PATHS = {
  '/initiatives/{initiative}/applications': {
    post: exchange({
      operationId: 'sendApplication',
      summary: 'Apply',
      description: 'What is answered is on disk. The receipt holds the secret that opens the status.',
      parameters: [INITIATIVE, KEY],
      requestBody: body(contract.applicationRequestSchema, examples.applicationRequestExample),
      answer: [
        201,
        'The receipt.',
        {
          headers: { ...answerHeaders, ...headers('Idempotent-Replayed') },
          content: jsonContent(contract.applicationReceiptSchema, { receipt: examples.applicationReceiptExample }),
        },
      ],
      refusals: [...WITH_BODY, 403, 404, 409],
    }),
  },
  '/initiatives/{initiative}/applications/ticket.json': {
    get: exchange({
      operationId: 'readTicket',
      summary: 'What a form takes when it is opened',
      description: 'Proof of when that was, to be sent along; where the operator wants it, a challenge to solve.',
      parameters: [INITIATIVE],
      answer: [
        200,
        'The ticket.',
        { content: jsonContent(contract.applicationTicketSchema, { ticket: examples.applicationTicketExample }) },
      ],
      refusals: [400, 404],
    }),
  },
  '/applications/{reference}.json': {
    get: exchange({
      operationId: 'readApplication',
      summary: 'Where an application is',
      description: 'For whoever has the receipt.',
      parameters: [REFERENCE],
      security: [{ receipt: [] }],
      answer: [
        200,
        'The state.',
        { content: jsonContent(contract.applicationStateSchema, { state: examples.applicationStateExample }) },
      ],
      refusals: [400, 401, 403, 404],
    }),
  },
  '/applications/{reference}': {
    delete: exchange({
      operationId: 'withdrawApplication',
      summary: 'Withdraw an application',
      description: 'For whoever has the receipt, as long as it is not decided for good.',
      parameters: [REFERENCE],
      security: [{ receipt: [] }],
      answer: [204, 'Withdrawn.'],
      refusals: [400, 401, 403, 404, 409],
    }),
  },
  '/organisations/{number}.json': read({
    operationId: 'readOrganisation',
    summary: 'A company as the register of business enterprises knows it',
    description:
      'Normalised, and without an address. That the register knows no such number or does not answer is a `state`, not a failure.',
    parameters: [
      NUMBER,
      {
        name: 'branches',
        in: 'query',
        description: 'Municipality numbers whose branches are wanted, at most ten, separated by commas.',
        schema: { type: 'string', pattern: '^\\d{4}(,\\d{4}){0,9}$' },
        example: '0301',
      },
    ],
    refusals: [400],
    content: jsonContent(contract.organisationSchema, { organisation: examples.organisationExample }),
  }),
  '/organisations.json': read({
    operationId: 'findOrganisations',
    summary: 'Companies by name',
    description: 'At most ten. Nothing is searched for with fewer than two letters.',
    parameters: [
      {
        name: 'query',
        in: 'query',
        required: true,
        description: 'What somebody has typed of the name.',
        schema: { type: 'string', maxLength: contract.MAX_QUERY_LENGTH },
        example: 'nordlys',
      },
    ],
    refusals: [400],
    content: jsonContent(contract.organisationsSchema, { organisations: examples.organisationsExample }),
  }),
};
