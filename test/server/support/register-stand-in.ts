import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the stand-in answers a number; each is invented, with a right check digit. */
export const NUMBERS = {
  active: '315071097',
  deleted: '315150280',
  removed: '315229472',
  unknown: '315308666',
  bankrupt: '315467047',
  windingUp: '315546230',
  soleProprietor: '315625424',
  withoutHeadcount: '315704618',
  html: '315783801',
  silent: '315942187',
  busy: '316021379',
  failing: '316100562',
  broken: '316179754',
  endless: '316258948',
  other: '316338135',
  once: '316417329',
} as const;

const address = (kommune: string, kommunenummer: string) => ({
  land: 'Norge',
  landkode: 'NO',
  postnummer: '0150',
  poststed: 'POSTSTED',
  adresse: ['Oppdiktet gate 1'],
  kommune,
  kommunenummer,
});

const unit = (organisasjonsnummer: string, navn: string, more: object = {}) => ({
  organisasjonsnummer,
  navn,
  organisasjonsform: { kode: 'AS', beskrivelse: 'Aksjeselskap' },
  hjemmeside: 'www.stedfortreder.example.no',
  registreringsdatoEnhetsregisteret: '2015-03-01',
  registrertIMvaregisteret: true,
  naeringskode1: { kode: '43.110', beskrivelse: 'Riving av bygninger og andre konstruksjoner' },
  antallAnsatte: 42,
  harRegistrertAntallAnsatte: true,
  forretningsadresse: address('NORDRE FOLLO', '3207'),
  konkurs: false,
  underAvvikling: false,
  underTvangsavviklingEllerTvangsopplosning: false,
  maalform: 'Bokmål',
  _links: { self: { href: `http://register.example/enheter/${organisasjonsnummer}` } },
  ...more,
});

const UNITS: Readonly<Record<string, object>> = {
  [NUMBERS.active]: unit(NUMBERS.active, 'STEDFORTREDER RIVING AS'),
  [NUMBERS.deleted]: {
    organisasjonsnummer: NUMBERS.deleted,
    navn: 'SLETTET STEDFORTREDER AS',
    organisasjonsform: { kode: 'AS' },
    slettedato: '2024-05-01',
    _links: {},
  },
  [NUMBERS.bankrupt]: unit(NUMBERS.bankrupt, 'KONKURS STEDFORTREDER AS', { konkurs: true, konkursdato: '2026-01-02' }),
  [NUMBERS.windingUp]: unit(NUMBERS.windingUp, 'AVVIKLET STEDFORTREDER AS', {
    underTvangsavviklingEllerTvangsopplosning: true,
  }),
  [NUMBERS.soleProprietor]: unit(NUMBERS.soleProprietor, 'STEDFORTREDER ENKELTMANN', {
    organisasjonsform: { kode: 'ENK', beskrivelse: 'Enkeltpersonforetak' },
  }),
  [NUMBERS.withoutHeadcount]: unit(NUMBERS.withoutHeadcount, 'LITEN STEDFORTREDER AS', {
    antallAnsatte: undefined,
    hjemmeside: 'javascript:alert(1)',
    naeringskode1: { kode: '00.000', beskrivelse: 'Uoppgitt' },
  }),
  [NUMBERS.other]: unit(NUMBERS.active, 'SVAR OM EN ANNEN AS'),
};

const branch = (organisasjonsnummer: string, navn: string, kommune: string, kommunenummer: string, more = {}) => ({
  organisasjonsnummer,
  navn,
  organisasjonsform: { kode: 'BEDR', beskrivelse: 'Underenhet til næringsdrivende' },
  overordnetEnhet: NUMBERS.active,
  beliggenhetsadresse: address(kommune, kommunenummer),
  ...more,
});

const BRANCHES = [
  branch('316496512', 'STEDFORTREDER RIVING AS AVD OSLO', 'OSLO', '0301'),
  branch('316575706', 'STEDFORTREDER RIVING AS AVD ASKER', 'ASKER', '3203'),
  branch('316654894', 'STEDFORTREDER RIVING AS AVD NEDLAGT', 'OSLO', '0301', { nedleggelsesdato: '2020-01-01' }),
];

const page = (embedded: object | undefined) => ({
  ...(embedded && { _embedded: embedded }),
  _links: { self: { href: 'http://register.example/' } },
  page: { size: 20, totalElements: embedded ? 1 : 0, totalPages: 1, number: 0 },
});

/** A register on this machine that answers as the public one is documented to, and in every way that one may fail. */
export async function startRegister() {
  const asked: string[] = [];
  const gone = new Set<string>([NUMBERS.removed]);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(request.url ?? '');
    const json = (body: unknown, type = 'application/json') =>
      response.writeHead(200, { 'Content-Type': type }).end(JSON.stringify(body));
    if (pathname === '/api/underenheter') {
      const wanted = searchParams.get('kommunenummer')?.split(',') ?? [];
      const isActive = searchParams.get('overordnetEnhet') === NUMBERS.active;
      if (wanted.includes('9999')) {
        response.writeHead(503).end();
        return;
      }
      const underenheter = isActive
        ? BRANCHES.filter(({ beliggenhetsadresse }) => wanted.includes(beliggenhetsadresse.kommunenummer))
        : [];
      json(page(underenheter.length > 0 ? { underenheter } : undefined), 'application/hal+json');
      return;
    }
    if (pathname === '/api/enheter') {
      const name = searchParams.get('navn')?.toUpperCase() ?? '';
      if (name === 'TAUS') return;
      const enheter = Object.values(UNITS).filter((found) => 'navn' in found && String(found.navn).includes(name));
      json(page(enheter.length > 0 ? { enheter } : undefined), 'application/hal+json;charset=UTF-8');
      return;
    }
    const number = pathname.slice('/api/enheter/'.length);
    if (gone.has(number)) {
      response.writeHead(410, { 'Content-Type': 'application/json' }).end(`{"organisasjonsnummer":"${number}"}`);
      return;
    }
    switch (number) {
      case NUMBERS.html:
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Vedlikehold</title>');
        return;
      case NUMBERS.silent:
        return;
      case NUMBERS.busy:
        response.writeHead(429, { 'Retry-After': '120' }).end();
        return;
      case NUMBERS.failing:
        response.writeHead(500).end('failed');
        return;
      case NUMBERS.broken:
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"organisasjonsnummer":');
        return;
      case NUMBERS.endless:
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ ...UNITS[NUMBERS.active], navn: 'x'.repeat(2_000_000) }));
        return;
      case NUMBERS.once:
        if (asked.filter((path) => path.endsWith(NUMBERS.once)).length === 1) response.destroy();
        else json(unit(NUMBERS.once, 'ANDRE GANGEN AS'));
        return;
      default:
        if (UNITS[number] === undefined) response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}');
        else json(UNITS[number]);
    }
  };
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/api`,
    /** Every question, as path and query. */
    asked,
    /** Removes a company on legal grounds. */
    remove: (number: string) => gone.add(number),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
