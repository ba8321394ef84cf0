import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { ACCESS_PATHS, SECURITY_SCHEMES } from './access-paths.ts';
import { APPLICATION_PATHS } from './application-paths.ts';
import { CHECKLIST_PATHS } from './checklist-paths.ts';
import { schemaComponents } from './components.ts';
import { INITIATIVE, MEMBER, queryParameters } from './parameters.ts';
import { read } from './read.ts';
import { HEADERS, jsonContent, problemComponents } from './responses.ts';

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

const csvContent = {
  'text/csv': {
    schema: { type: 'string' },
    example: '\ufeffid;navn;type\r\nnordlys-bakeri;Nordlys Bakeri AS;business\r\n',
  },
};

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
    summary: 'What the widgets read and send.',
    description:
      'Answers may hold fields that are not described here; readers ignore them. An optional field that does not fit is treated as absent, and a row of a list that does not fit is left out. Nothing is ever `null`.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: contract.VERSION_PREFIX, description: 'Wherever the endpoint is.' }],
  security: [],
  tags: [
    { name: 'read', description: 'Public, without cookies, from every origin.' },
    {
      name: 'write',
      description:
        'On a server only, not in a folder of files: sent without cookies, from origins that the operator allows. None of its answers is kept.',
    },
  ],
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
      refusals: [400],
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
      refusals: [400],
      content: calendarContent,
    }),
    '/initiatives/{initiative}/members.json': read({
      operationId: 'readMembers',
      summary: 'The members of an initiative',
      description: `Everything (\`complete\`) when there are at most ${String(contract.COMPLETE_LIMIT)} members and nothing is asked; a folder of files always answers so. Otherwise one page, with an echo of the query in \`applied\`.`,
      parameters: [INITIATIVE, ...MEMBERS_QUERY],
      refusals: [400],
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
      refusals: [400],
      content: csvContent,
    }),
    '/initiatives/{initiative}/members/{member}.json': read({
      operationId: 'readMember',
      summary: 'One member',
      description: 'A member with everything that is public about it.',
      parameters: [INITIATIVE, MEMBER],
      refusals: [410],
      content: jsonContent(contract.memberSchema, { member: examples.memberExample }),
    }),
    ...CHECKLIST_PATHS,
    ...APPLICATION_PATHS,
    ...ACCESS_PATHS,
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
    responses: problemComponents(),
    securitySchemes: SECURITY_SCHEMES,
  },
});
