import * as z from 'zod/mini';
import {
  cleanText,
  type Municipality,
  type Organisation,
  type Organisations,
  type OrganisationState,
  type Sector,
  type SIZE_BANDS,
} from '../../../../src/contract/index.ts';
import { websiteSchema } from '../../../../src/contract/form-text.ts';
import { parseOrganisationNumber } from '../../../../src/contract/organisation-number.ts';
import { sectionOfCode, titleOfSection } from '../../import/industry-sections.ts';
import { placeName } from './place-name.ts';
import { branchesSchema, type Unit, unitSchema, unitsSchema } from './register-schemas.ts';
import { hasHiddenPlace } from './sole-proprietor.ts';

const MAX_NAME = 200;

/** The register's answer about a number, as the contract has it; `undefined` for what is no answer about it. */
export function toOrganisation(body: unknown, number: string): Organisation | undefined {
  const parsed = z.safeParse(unitSchema, body);
  if (!parsed.success || parsed.data.organisasjonsnummer !== number) return undefined;
  const unit = parsed.data;
  const form = formOf(unit);
  const sector = sectorOf(unit.naeringskode1?.kode);
  const municipality = hasHiddenPlace(form) ? undefined : municipalityOf(unit.forretningsadresse);
  const size = sizeOf(unit.antallAnsatte);
  const website = websiteOf(unit.hjemmeside);
  return {
    number,
    state: stateOf(unit),
    ...(unit.navn !== undefined && { name: nameOf(unit.navn) }),
    ...(form !== undefined && { form }),
    ...(sector !== undefined && { sector }),
    ...(municipality !== undefined && { municipality }),
    ...(size !== undefined && { size }),
    ...(website !== undefined && { website }),
  };
}

type Branches = NonNullable<Organisation['branches']>;

/** The branches in the municipalities that were asked for; `undefined` for what is no list of branches. */
export function toBranches(body: unknown, municipalities: readonly string[]): Branches | undefined {
  const parsed = z.safeParse(branchesSchema, body);
  if (!parsed.success) return undefined;
  const found = parsed.data._embedded?.underenheter ?? [];
  return found.flatMap((branch): Branches => {
    const municipality = municipalityOf(branch.beliggenhetsadresse);
    const isClosed = branch.nedleggelsesdato !== undefined || branch.slettedato !== undefined;
    if (isClosed || municipality === undefined || !municipalities.includes(municipality.number)) return [];
    return [{ number: branch.organisasjonsnummer, name: nameOf(branch.navn), municipality }];
  });
}

type Hits = Organisations['organisations'];

/** What the register found by name; `undefined` for what is no list of companies. */
export function toHits(body: unknown): Hits | undefined {
  const parsed = z.safeParse(unitsSchema, body);
  if (!parsed.success) return undefined;
  const found = parsed.data._embedded?.enheter ?? [];
  return found.flatMap((unit): Hits => {
    const { organisasjonsnummer: number, navn, forretningsadresse } = unit;
    if (navn === undefined || parseOrganisationNumber(number) !== number) return [];
    const form = formOf(unit);
    const place = hasHiddenPlace(form) ? undefined : municipalityOf(forretningsadresse)?.name;
    return [{ number, name: nameOf(navn), ...(form !== undefined && { form }), ...(place !== undefined && { place }) }];
  });
}

function stateOf(unit: Unit): OrganisationState {
  if (unit.slettedato !== undefined) return 'deleted';
  if (unit.konkurs === true) return 'bankrupt';
  return unit.underAvvikling === true || unit.underTvangsavviklingEllerTvangsopplosning === true
    ? 'winding-up'
    : 'active';
}

const nameOf = (raw: string): string => cleanText(raw).replace(/\s+/g, ' ').slice(0, MAX_NAME);

function formOf({ organisasjonsform }: Unit): string | undefined {
  const code = organisasjonsform?.kode;
  return code !== undefined && /^[A-Z]{2,4}$/.test(code) ? code : undefined;
}

function sectorOf(code: string | undefined): Sector | undefined {
  const section = code === undefined ? undefined : sectionOfCode(code);
  const title = section === undefined ? undefined : titleOfSection(section);
  if (code === undefined || section === undefined || title === undefined) return undefined;
  return { section, code, standard: 'SN2025', title };
}

function municipalityOf(address: Unit['forretningsadresse']): Municipality | undefined {
  const { kommune, kommunenummer } = address ?? {};
  if (kommune === undefined || kommunenummer === undefined || !/^\d{4}$/.test(kommunenummer)) return undefined;
  return { number: kommunenummer, name: placeName(nameOf(kommune)) };
}

type SizeBand = (typeof SIZE_BANDS)[number];

const BANDS: readonly (readonly [atLeast: number, band: SizeBand])[] = [
  [250, '250+'],
  [100, '100-249'],
  [50, '50-99'],
  [20, '20-49'],
  [5, '5-19'],
  [1, '1-4'],
];

/** Nobody is no band, and a headcount that the register withholds is no headcount of zero. */
const sizeOf = (employees: number | undefined): SizeBand | undefined =>
  employees === undefined ? undefined : BANDS.find(([atLeast]) => employees >= atLeast)?.[1];

function websiteOf(raw: string | undefined): string | undefined {
  const parsed = z.safeParse(websiteSchema, raw);
  return parsed.data;
}
