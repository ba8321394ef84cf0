import type { Organisation, Organisations } from '../../../../src/contract/index.ts';
import { searchTokens } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import type { AskRegister } from './ask-register.ts';
import { toBranches, toHits, toOrganisation } from './normalise.ts';
import { type OwnOrganisations, searchOwn } from './own-organisations.ts';
import { findAnswer, keepAnswer, keyOf, purgeAnswers, type Question } from './repository.ts';
import { hasHiddenPlace } from './sole-proprietor.ts';

const MAX_HITS = 10;
const MAX_BRANCHES = 20;
/** A word of one letter finds half of the register. */
const MIN_QUERY = 2;

/** What looking up needs. */
export interface OrganisationsOptions {
  readonly db: Database;
  readonly ask: AskRegister;
  readonly own: OwnOrganisations;
  readonly now: () => Date;
}

/** An answer, and whether it is all there is to say: only then is it worth keeping. */
export interface Found<Value> {
  readonly value: Value;
  readonly isWhole: boolean;
}

/** Organisations by number and by name. The register not answering is an answer too. */
export interface OrganisationsService {
  readonly lookUp: (question: Question) => Promise<Found<Organisation>>;
  readonly search: (query: string) => Promise<Found<Organisations>>;
}

/** Creates the service. Those who ask the same at the same time share one question to the register. */
export function createOrganisationsService(options: OrganisationsOptions): OrganisationsService {
  const asking = new Map<string, Promise<Found<Organisation>>>();
  return {
    lookUp: (question) => {
      const own = options.own.get(question.number);
      if (own !== undefined) return Promise.resolve({ value: withBranchesIn(own, question), isWhole: true });
      const key = keyOf(question);
      const begun = asking.get(key) ?? lookUp(options, question).finally(() => asking.delete(key));
      asking.set(key, begun);
      return begun;
    },
    search: (query) => search(options, query),
  };
}

function withBranchesIn({ branches = [], ...own }: Organisation, { municipalities }: Question): Organisation {
  if (municipalities.length === 0 || own.state !== 'active' || hasHiddenPlace(own.form)) return own;
  return { ...own, branches: branches.filter(({ municipality }) => municipalities.includes(municipality.number)) };
}

async function lookUp(options: OrganisationsOptions, question: Question): Promise<Found<Organisation>> {
  const { db, now } = options;
  const kept = await findAnswer(db, question, now());
  if (kept !== undefined) return { value: kept, isWhole: true };
  const found = await askFor(options.ask, question);
  if (found.value.state === 'removed') await purgeAnswers(db, question.number);
  if (found.isWhole) await keepAnswer(db, question, found.value, now());
  return found;
}

async function askFor(ask: AskRegister, { number, municipalities }: Question): Promise<Found<Organisation>> {
  const reply = await ask(`/enheter/${number}`);
  switch (reply.kind) {
    case 'missing':
      return { value: { number, state: 'unknown' }, isWhole: true };
    case 'gone':
      return { value: { number, state: 'removed' }, isWhole: true };
    case 'failed':
      return { value: { number, state: 'unavailable' }, isWhole: false };
    case 'found': {
      const organisation = toOrganisation(reply.body, number);
      if (organisation === undefined) return { value: { number, state: 'unavailable' }, isWhole: false };
      return addBranches(ask, organisation, municipalities);
    }
  }
}

async function addBranches(
  ask: AskRegister,
  organisation: Organisation,
  municipalities: readonly string[],
): Promise<Found<Organisation>> {
  const { number, state, form } = organisation;
  // A sole proprietor's branch is at home as well.
  if (municipalities.length === 0 || state !== 'active' || hasHiddenPlace(form)) {
    return { value: organisation, isWhole: true };
  }
  const query = new URLSearchParams({
    overordnetEnhet: number,
    kommunenummer: municipalities.join(','),
    size: String(MAX_BRANCHES),
  });
  const reply = await ask(`/underenheter?${query.toString()}`);
  const branches = reply.kind === 'found' ? toBranches(reply.body, municipalities) : undefined;
  if (branches === undefined) return { value: organisation, isWhole: false };
  return { value: { ...organisation, branches }, isWhole: true };
}

async function search({ ask, own }: OrganisationsOptions, query: string): Promise<Found<Organisations>> {
  if (searchTokens(query).join('').length < MIN_QUERY) return { value: { organisations: [] }, isWhole: true };
  const local = searchOwn(own, query).map(toHit);
  const reply = await ask(`/enheter?${new URLSearchParams({ navn: query, size: String(MAX_HITS) }).toString()}`);
  const found = reply.kind === 'found' ? toHits(reply.body) : reply.kind === 'failed' ? undefined : [];
  const others = (found ?? []).filter(({ number }) => !own.has(number));
  const organisations = [...local, ...others].slice(0, MAX_HITS);
  return found === undefined
    ? { value: { organisations, state: 'unavailable' }, isWhole: false }
    : { value: { organisations }, isWhole: true };
}

const toHit = ({ number, name = '', form, municipality }: Organisation): Organisations['organisations'][number] => ({
  number,
  name,
  ...(form !== undefined && { form }),
  ...(municipality !== undefined && { place: municipality.name }),
});
