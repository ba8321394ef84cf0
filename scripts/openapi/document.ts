import type * as z from 'zod/mini';
import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { refTo, schemaComponents, toJsonSchema } from './components.ts';

/** What each query parameter does. A missing one does not compile. */
const PARAMETERS: Readonly<Record<keyof contract.MembersQuery, string>> = {
  query:
    'Words that all have to begin a word in name, number, municipality or text. Accents and spelling (å/aa) do not matter.',
  kind: 'Kinds of members.',
  tier: 'Tiers.',
  sector: 'Section letters of the standard industrial classification.',
  municipality: 'Municipality numbers.',
  size: 'Bands of the number of employees.',
  report: 'Whether a report has been delivered.',
  status: 'Statuses. Without it, members who take part now.',
  since: 'Joined in this year or month or on this day, or later.',
  sort: 'Field to order by, with `-` in front for descending. Members without the field come last.',
  limit: 'Members on a page.',
  cursor: 'The value of `next` on the page before.',
};

const EVENT_PARAMETERS: Readonly<Record<keyof contract.EventFilter, string>> = {
  kind: 'Kinds of events.',
  audience: 'Whom the events are for. Those that name nobody are for everybody, and are always there.',
  from: 'Ends in this year or month or on this day, or later.',
  to: 'Begins in this year or month or on this day, or earlier.',
};

const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood: a query parameter is unknown or has no such value.',
  404: 'There is no such resource. A folder of files answers in its own way; only the status counts.',
  405: 'The resource can only be read. `Allow` says how.',
  408: 'The request took too long to arrive.',
  410: 'The resource was there and is gone for good.',
  414: 'The address is too long.',
  429: 'Too many requests. `Retry-After` says when to come back.',
  431: 'The headers are too large.',
  500: 'The server failed. `instance` is what to quote to its operator.',
  503: 'Overloaded or under maintenance. `Retry-After` says when to come back.',
};

const header = (description: string, schema: object = { type: 'string' }) => ({ description, schema });

const HEADERS = {
  'Access-Control-Allow-Origin': header('`*`: everybody may read.'),
  'Cache-Control': header('How long the answer may be reused.'),
  ETag: header('Names this version of the answer, for `If-None-Match`.'),
  'X-Request-Id': header('Id of the request, for whoever operates the server.'),
  'Retry-After': header('Seconds to wait.', { type: 'integer', minimum: 0 }),
  Allow: header('Methods of the resource.'),
};

const headers = (...names: (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const ANSWER_HEADERS = headers('Access-Control-Allow-Origin', 'Cache-Control', 'ETag', 'X-Request-Id');

const jsonContent = (schema: z.core.$ZodType, values: Readonly<Record<string, unknown>>) => ({
  'application/json': {
    schema: refTo(schema),
    examples: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
  },
});

const csvContent = {
  'text/csv': {
    schema: { type: 'string' },
    example: '\ufeffid;navn;type\r\nnordlys-bakeri;Nordlys Bakeri AS;business\r\n',
  },
};

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly content: object;
  readonly parameters?: readonly object[];
  readonly problems?: readonly number[];
}

/** A read operation, with the answers that all of them have in common. */
function read({ content, parameters = [], problems = [], ...operation }: Operation) {
  const statuses = [...problems, 404, 405, 408, 414, 429, 431, 500, 503];
  return {
    get: {
      ...operation,
      tags: ['read'],
      parameters: [...parameters, { $ref: '#/components/parameters/IfNoneMatch' }],
      responses: {
        200: { description: 'The answer.', headers: ANSWER_HEADERS, content },
        304: { description: 'Not changed since the version in `If-None-Match`.', headers: ANSWER_HEADERS },
        ...Object.fromEntries(
          statuses.map((status) => [status, { $ref: `#/components/responses/Problem${String(status)}` }]),
        ),
      },
    },
  };
}

const problemResponse = (status: number, description: string) => ({
  description,
  headers: headers(
    'Access-Control-Allow-Origin',
    'X-Request-Id',
    ...(status === 429 || status === 503 ? (['Retry-After'] as const) : []),
    ...(status === 405 ? (['Allow'] as const) : []),
  ),
  content: {
    'application/problem+json': {
      schema: refTo(contract.problemSchema),
      ...(status === examples.problemExample.status && { example: examples.problemExample }),
    },
  },
});

const pathParameter = (name: string, description: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const INITIATIVE = pathParameter('initiative', 'Id of the initiative.', examples.initiativeExample.id);
const MEMBER = pathParameter('member', 'Id of the member.', examples.memberExample.id);

/** The parameters of a list, from the schema that reads them. */
function queryParameters(schema: z.core.$ZodType, descriptions: Readonly<Record<string, string>>) {
  const { properties = {} } = toJsonSchema(schema, 'output');
  return Object.entries(descriptions).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    style: 'form',
    explode: false,
    schema: properties[name],
  }));
}

const MEMBERS_QUERY = queryParameters(contract.membersQuerySchema, PARAMETERS);
const EVENTS_QUERY = queryParameters(contract.eventsQuerySchema, EVENT_PARAMETERS);

const calendarContent = {
  'text/calendar': {
    schema: { type: 'string' },
    example: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  },
};

const CSV_COLUMNS = 'Semicolons, CRLF and a byte order mark, as spreadsheets in Norwegian expect it.';

/** The whole document. */
export const describeContract = () => ({
  openapi: '3.1.1',
  info: {
    title: 'klimabrikker',
    version: contract.CONTRACT_VERSION,
    summary: 'What the widgets read.',
    description:
      'Answers may hold fields that are not described here; readers ignore them. An optional field that does not fit is treated as absent, and a row of a list that does not fit is left out. Nothing is ever `null`.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: contract.VERSION_PREFIX, description: 'Wherever the endpoint is.' }],
  security: [],
  tags: [{ name: 'read', description: 'Public, without cookies, from every origin.' }],
  paths: {
    '/index.json': read({
      operationId: 'readIndex',
      summary: 'What the endpoint offers',
      description: 'The initiatives and their views.',
      content: jsonContent(contract.endpointIndexSchema, { index: examples.endpointIndexExample }),
    }),
    '/initiatives/{initiative}.json': read({
      operationId: 'readInitiative',
      summary: 'One initiative',
      description: 'Purpose, targets, criteria, tiers, documents, contacts and privacy of a campaign or a network.',
      parameters: [INITIATIVE],
      content: jsonContent(contract.initiativeSchema, { initiative: examples.initiativeExample }),
    }),
    '/initiatives/{initiative}/events.json': read({
      operationId: 'readEvents',
      summary: 'The events of an initiative',
      description:
        'Everything in the order of its start, or what a filter leaves, with an echo of the query in `applied`.',
      parameters: [INITIATIVE, ...EVENTS_QUERY],
      problems: [400],
      content: jsonContent(contract.eventsSchema, { events: examples.eventsExample }),
    }),
    '/initiatives/{initiative}/events.ics': read({
      operationId: 'readCalendar',
      summary: 'The events of an initiative as a calendar',
      description:
        'iCalendar (RFC 5545) to subscribe to, with the same filters. Events without a date that can be read are left out. `language` chooses the language of the texts.',
      parameters: [
        INITIATIVE,
        ...EVENTS_QUERY,
        {
          name: 'language',
          in: 'query',
          description: 'Language of the texts; bokmål when absent.',
          schema: { type: 'string', pattern: '^[a-z]{2,3}$' },
        },
      ],
      problems: [400],
      content: calendarContent,
    }),
    '/initiatives/{initiative}/members.json': read({
      operationId: 'readMembers',
      summary: 'The members of an initiative',
      description: `Everything (\`complete\`) when there are at most ${String(contract.COMPLETE_LIMIT)} members and nothing is asked; a folder of files always answers so. Otherwise one page, with an echo of the query in \`applied\`.`,
      parameters: [INITIATIVE, ...MEMBERS_QUERY],
      problems: [400],
      content: jsonContent(contract.membersSchema, {
        complete: examples.membersExample,
        page: examples.membersPageExample,
        municipalities: examples.municipalityMembersExample,
      }),
    }),
    '/initiatives/{initiative}/members.csv': read({
      operationId: 'downloadMembers',
      summary: 'The members of an initiative as a table',
      description: `The filtered list without pages. ${CSV_COLUMNS}`,
      parameters: [INITIATIVE, ...MEMBERS_QUERY],
      problems: [400],
      content: csvContent,
    }),
    '/initiatives/{initiative}/members/{member}.json': read({
      operationId: 'readMember',
      summary: 'One member',
      description: 'A member with everything that is public about it.',
      parameters: [INITIATIVE, MEMBER],
      problems: [410],
      content: jsonContent(contract.memberSchema, { member: examples.memberExample }),
    }),
  },
  components: {
    schemas: schemaComponents(),
    headers: HEADERS,
    parameters: {
      IfNoneMatch: {
        name: 'If-None-Match',
        in: 'header',
        description: '`ETag` of an earlier answer. Browsers send it by themselves.',
        schema: { type: 'string' },
      },
    },
    responses: Object.fromEntries(
      Object.entries(PROBLEM_TITLES).map(([status, title]) => [
        `Problem${status}`,
        problemResponse(Number(status), title),
      ]),
    ),
  },
});
