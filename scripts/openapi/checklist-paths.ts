import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { answerHeaders, body, exchange, WITH_BODY } from './exchange.ts';
import { INITIATIVE, pathParameter } from './parameters.ts';
import { read } from './read.ts';
import { headers, jsonContent } from './responses.ts';

const MUNICIPALITY = pathParameter(
  'municipality',
  'Number of the municipality.',
  examples.progressExample.municipality.number,
);

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The `version` that the change is made from, as `"v17"`. It is not the `ETag` of a read.',
  schema: { type: 'string', pattern: '^"v\\d{1,9}"$' },
  example: contract.versionTag(examples.progressExample.version),
};

/** The steps of joining, and how far municipalities have come. */
export const CHECKLIST_PATHS = {
  '/initiatives/{initiative}/checklist.json': read({
    operationId: 'readChecklist',
    summary: 'The steps of joining an initiative',
    description: 'The same for all: steps, criteria in their versions, the mail and the draft of a case paper.',
    parameters: [INITIATIVE],
    refusals: [400],
    content: jsonContent(contract.checklistSchema, { checklist: examples.checklistExample }),
  }),
  '/initiatives/{initiative}/checklist.csv': read({
    operationId: 'downloadChecklist',
    summary: 'How far all municipalities have come, as a table',
    description: 'A line for each. Semicolons, CRLF and a byte order mark, as spreadsheets in Norwegian expect it.',
    parameters: [
      INITIATIVE,
      {
        name: 'language',
        in: 'query',
        description: 'Language of steps and statuses; bokmål when absent.',
        schema: { type: 'string', enum: contract.LANGUAGES },
      },
    ],
    refusals: [400],
    content: {
      'text/csv': {
        schema: { type: 'string' },
        example: '\ufeffkommunenummer;kommune;Skriv saksfremlegg\r\n9901;Fjordbyen;ferdig\r\n',
      },
    },
  }),
  '/initiatives/{initiative}/checklist/{municipality}.json': read({
    operationId: 'readProgress',
    summary: 'How far one municipality has come',
    description:
      'Counted in `summary` for the day that it is where the initiative is. A member that has done nothing yet has version 0. Fresh for five seconds.',
    parameters: [INITIATIVE, MUNICIPALITY],
    refusals: [400],
    content: jsonContent(contract.progressSchema, { progress: examples.progressExample }),
  }),
  '/initiatives/{initiative}/checklist/{municipality}': {
    patch: exchange({
      operationId: 'changeProgress',
      summary: 'Change what a municipality has done',
      description:
        'For whoever has a session of that municipality, and for the secretariat. What is not named stays; an empty text takes a value away; what is so already changes nothing. When somebody was faster, `current` of the problem is what is there now.',
      parameters: [INITIATIVE, MUNICIPALITY, IF_MATCH],
      requestBody: body(contract.progressChangeSchema, examples.progressChangeExample),
      security: [{ session: [] }],
      answer: [
        200,
        'All of it as it is now. `ETag` is what the next `If-Match` names.',
        {
          headers: { ...answerHeaders, ...headers('ETag') },
          content: jsonContent(contract.progressSchema, { progress: examples.progressExample }),
        },
      ],
      refusals: [...WITH_BODY, 401, 403, 404, 412, 428],
    }),
  },
};
