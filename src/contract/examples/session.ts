import type { Session } from '../session.ts';

/** A session for one municipality's checklist; the token is nobody's. */
export const sessionExample: Session = {
  token: 'nobodys-token-of-an-example-0000000000000',
  scope: { kind: 'checklist', initiative: 'nettonull', municipality: '9901' },
  expiresAt: '2026-05-04T17:00:00+02:00',
};
