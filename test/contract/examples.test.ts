import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { decode, type Node } from '../../src/api/decode.ts';
import * as shapes from '../../src/api/shapes/index.ts';
import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';

const CASES: readonly (readonly [name: string, example: unknown, schema: z.core.$ZodType, shape: Node])[] = [
  ['checklist', examples.checklistExample, contract.checklistSchema, shapes.checklistShape],
  ['progress', examples.progressExample, contract.progressSchema, shapes.progressShape],
  ['session', examples.sessionExample, contract.sessionSchema, shapes.sessionShape],
  ['index', examples.endpointIndexExample, contract.endpointIndexSchema, shapes.endpointIndexShape],
  ['initiative', examples.initiativeExample, contract.initiativeSchema, shapes.initiativeShape],
  ['receipt', examples.applicationReceiptExample, contract.applicationReceiptSchema, shapes.applicationReceiptShape],
  ['state', examples.applicationStateExample, contract.applicationStateSchema, shapes.applicationStateShape],
  ['ticket', examples.applicationTicketExample, contract.applicationTicketSchema, shapes.applicationTicketShape],
  ['organisation', examples.organisationExample, contract.organisationSchema, shapes.organisationShape],
  ['organisations', examples.organisationsExample, contract.organisationsSchema, shapes.organisationsShape],
  ['problem', examples.problemExample, contract.problemSchema, shapes.problemShape],
  ['events', examples.eventsExample, contract.eventsSchema, shapes.eventsShape],
  ['member', examples.memberExample, contract.memberSchema, shapes.memberShape],
  ['members', examples.membersExample, contract.membersSchema, shapes.membersShape],
  ['page of members', examples.membersPageExample, contract.membersSchema, shapes.membersShape],
  ['municipalities', examples.municipalityMembersExample, contract.membersSchema, shapes.membersShape],
];

describe('examples', () => {
  for (const [name, example, schema, shape] of CASES) {
    it(`parse without loss: ${name}`, () => {
      const json: unknown = JSON.parse(JSON.stringify(example));
      assert.deepEqual(z.parse(schema, json), json);
      assert.deepEqual(decode(shape, json)?.data, json);
    });
  }

  it('have organisation numbers that pass the check', () => {
    for (const { kind, number = '' } of examples.membersExample.members)
      if (kind !== 'municipality') assert.equal(contract.parseOrganisationNumber(number), number);
  });
});
