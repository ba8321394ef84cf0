import type { ApplicationRequest, Initiative } from '../../contract/index.ts';
import { checkApplication, createDayOf, formState, knownTimeZone } from '../../domain/index.ts';

/** Who applies. Nobody has the number, nor the address. */
const NAME = 'Klimabrikker prøvesøknad';
const PERSON = { name: 'Prøve av endepunkt', email: 'klimabrikker-check@example.com' } as const;
const NUMBER = '313130029';

/**
 * The smallest application that an initiative should take; `undefined` when its form is not open, or asks for something
 * that cannot be made up.
 */
export function sampleApplication(initiative: Initiative, now: number): ApplicationRequest | undefined {
  const { application: form, criteria, tiers = [] } = initiative;
  const today = createDayOf(knownTimeZone(initiative.timeZone))(now);
  const area = form?.relevance.areas.find(({ needs }) => needs === 'nothing');
  const tier = tiers.find(({ id }) => form?.invoiced?.includes(id) !== true);
  if (formState(form, today) !== 'open' || area === undefined || tier === undefined) return undefined;
  const idsOf = (kind: string) => criteria.items.filter((item) => item.kind === kind).map(({ id }) => id);
  const request: ApplicationRequest = {
    language: 'nb',
    relevance: { area: area.id },
    organisation: { number: NUMBER, name: NAME, source: 'manual' },
    tier: tier.id,
    criteria: { version: criteria.version, accepted: idsOf('requirement') },
    measures: [{ title: 'Prøve av endepunkt', status: 'planned' }],
    expectations: idsOf('expectation').map((id) => ({ id, answer: 'planned' })),
    leader: { role: 'leader', ...PERSON },
    contact: PERSON,
    signing: { choice: 'later' },
    message: 'Sendt av klimabrikker check. Trekkes med en gang.',
  };
  return checkApplication(request, initiative, [], today).length === 0 ? request : undefined;
}
