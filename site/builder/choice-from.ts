import { findAddresses } from './addresses.ts';
import type { Choice } from './address-state.ts';
import type { Carrier } from './choice.ts';
import type { Found } from './read-snippet.ts';
import { SYSTEMS, type SystemId } from './systems.ts';

/** The system that a carrier speaks of by itself. */
const SYSTEM_OF: Partial<Readonly<Record<Carrier, SystemId>>> = {
  shortcode: 'wordpress-plugin',
  block: 'wordpress-plugin',
  include: 'include',
};

/** What a snippet that was read changes in a choice: how it is looked at stays as it is. */
export function choiceFrom(found: Found, before: Choice, pageUrl: string): Partial<Choice> {
  const { tag, attributes, start, version, carrier } = found;
  const system = SYSTEM_OF[carrier] ?? (SYSTEMS[before.system].carriers.includes(carrier) ? before.system : 'html');
  // A shortcode says nothing of where its data come from.
  const places = found.endpoint === '' && found.base === '' ? {} : shortest(found, pageUrl);
  return { tag, attributes, start, version, system, carrier, ...places };
}

/** Places without what follows by itself. */
function shortest(
  { endpoint, base }: Pick<Found, 'endpoint' | 'base'>,
  pageUrl: string,
): Pick<Choice, 'endpoint' | 'base'> {
  const own = findAddresses({ endpoint: '', base: '' }, pageUrl);
  const known = findAddresses({ endpoint, base: '' }, pageUrl);
  const isOwn = own.name === 'known' && own.endpoint === endpoint;
  const follows = known.name === 'known' && known.base === base;
  return { endpoint: isOwn ? '' : endpoint, base: follows ? '' : base };
}
