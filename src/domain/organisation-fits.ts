import type { OrganisationState } from '../contract/application-vocabulary.ts';
import type { Organisation } from '../contract/organisation.ts';
import { isOneOf } from '../contract/is-one-of.ts';
import { SECTOR_STANDARDS, SIZE_BANDS } from '../contract/vocabulary.ts';

/** States in which the register tells of a company. */
const KNOWN: readonly OrganisationState[] = ['active', 'deleted', 'bankrupt', 'winding-up'];

/**
 * What the register knows of a company, by the field of the form that it goes into. Fields that the register says nothing
 * of are empty, so that nothing is left of a company that was looked up before. Where a sole proprietor is stays out: that
 * is a home. A company that the register does not know, or is not asked about, changes nothing but where the facts
 * come from.
 */
export function organisationFits({
  number,
  state,
  name = '',
  form = '',
  sector,
  municipality,
  size,
  website = '',
}: Organisation): Readonly<Record<string, string>> {
  if (!KNOWN.some((known) => known === state) || name === '') return { '/organisation/source': 'manual' };
  const place = form === 'ENK' ? undefined : municipality;
  const known = isOneOf(SECTOR_STANDARDS, sector?.standard) ? sector : undefined;
  return {
    '/organisation/number': number,
    '/organisation/name': name,
    '/organisation/form': /^[A-Z]{2,4}$/.test(form) ? form : '',
    '/organisation/sector/section': known?.section ?? '',
    '/organisation/sector/code': /^\d{2}\.\d{3}$/.test(known?.code ?? '') ? (known?.code ?? '') : '',
    '/organisation/sector/standard': known?.standard ?? '',
    '/organisation/municipality/number': place?.number ?? '',
    '/organisation/municipality/name': place?.name ?? '',
    '/organisation/size': isOneOf(SIZE_BANDS, size) ? size : '',
    '/organisation/website': website,
    '/organisation/source': 'register',
  };
}
