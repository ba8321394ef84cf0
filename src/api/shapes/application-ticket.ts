// Generated from src/contract by `npm run shapes`. Do not edit.
import type { ApplicationTicket } from '../../contract/index.ts';
import type { Shape } from '../decode.ts';

export const applicationTicketShape: Shape<ApplicationTicket> = {
  ticket: 'string',
  'minimum?': 'integer',
  'challenge?': { algorithm: 'string', challenge: 'string', salt: 'string', signature: 'string', maxnumber: 'integer' },
};
