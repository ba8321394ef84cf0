import type { FindingTexts } from './finding-texts.ts';

const REPAIR_DATA = 'Rett det der dataene kommer fra, og publiser på nytt.';

/** Bokmål. */
export const nb: FindingTexts = {
  'reach.ok': { title: 'Endepunktet svarer.' },
  'reach.address': {
    title: 'Dette er ikke adressen til et endepunkt ({reason}).',
    detail: 'En adresse begynner med https:// og har verken brukernavn, spørsmålstegn eller # i seg.',
    cure: 'Spør dem som driver endepunktet. Adressen ser slik ut: https://klima.example.no/v1.',
  },
  'reach.unreachable': {
    title: 'Ingenting svarer på denne adressen.',
    detail: 'Navnet kan være feil skrevet, tjeneren kan være nede, eller et nettverk på veien slipper ingen gjennom.',
    cure: 'Åpne adressen i en nettleser. Går ikke det heller, så spør dem som driver tjeneren.',
  },
  'reach.cors-blocked': {
    title: 'Endepunktet svarer, men nettleseren får ikke gi svaret til sider på {origin}.',
    detail: 'Hodefeltet som lar sider på andre nettsteder lese svaret, mangler.',
    cure: 'Nettjeneren må sende Access-Control-Allow-Origin: * med hvert svar.',
  },
  'reach.mixed-content': {
    title: 'Siden er sikker (https), men endepunktet er det ikke (http).',
    detail: 'Nettlesere laster det ikke på sider på {origin}: Elementet blir stående tomt.',
    cure: 'Gi endepunktet et sertifikat, og bruk https-adressen.',
  },
  'reach.timeout': {
    title: 'Det kom ikke noe helt svar innen {seconds} sekunder.',
    detail: 'Besøkende ville fått en feilmelding.',
    cure: 'Finn ut hva som holder tjeneren opptatt, eller sett et mellomlager foran.',
  },
  'reach.broken-off': {
    title: 'Svaret ble brutt før det var slutt.',
    cure: 'Se i loggene til tjeneren og til mellomtjeneren foran den.',
  },
  'reach.not-https': {
    title: 'Endepunktet er ikke sikkert (http).',
    detail: 'Sikre sider, og det er nesten alle, kan ikke laste det.',
    cure: 'Gi endepunktet et sertifikat, og bruk https-adressen.',
  },
  'reach.redirect': {
    title: 'Adressen sender videre til {target}.',
    detail: 'Det virker, men alle besøkende venter på ett svar til.',
    cure: 'Bruk adressen som svarer.',
  },
  'reach.redirect-insecure': {
    title: 'Den sikre adressen sender videre til en som ikke er sikker: {target}.',
    detail: 'Nettlesere stopper der: Elementet blir stående tomt.',
    cure: 'Send videre til en https-adresse. Bak en mellomtjener må tjeneren vite at den nås med https.',
  },
  'reach.redirect-loop': {
    title: 'Adressen sender videre og videre.',
    cure: 'Se på videresendingene i nettjeneren: To av dem sender til hverandre.',
  },
  'reach.slow': {
    title: 'Svaret tok {seconds} sekunder.',
    detail: 'De besøkende venter på det.',
    cure: 'La mellomlagre ta vare på svar, eller finn ut hva som tar tid.',
  },
  'reach.busy': {
    title: 'Tjeneren sa at den har for mye å gjøre ({status}).',
    detail: 'Det som ikke kunne leses, er ikke kontrollert.',
    cure: 'Kontroller igjen senere. Møter besøkende dette også, så hev grensen for lesing.',
  },

  'content.ok': { title: 'Alle filer er der og kan leses.' },
  'content.missing': {
    title: 'Filen mangler.',
    detail: 'Innholdslisten nevner den, eller et element trenger den.',
    cure: 'Publiser filen, eller ta visningen ut av index.json.',
  },
  'content.status': {
    title: 'Svaret er {status} der det skulle vært en fil.',
    cure: 'Lesing skal ikke kreve innlogging, nøkkel eller informasjonskapsel. Se på hva tjeneren slipper gjennom.',
  },
  'content.server-error': {
    title: 'Tjeneren feilet ({status}).',
    detail: 'Ingen spørsmål herfra skal kunne velte en tjener; et dårlig spørsmål besvares med 400.',
    cure: 'Se i loggene til tjeneren.',
  },
  'content.html': {
    title: 'Det kom en nettside i stedet for data.',
    detail: 'Ofte er det en innlogging, en side fra publiseringssystemet eller en forside for alle adresser.',
    cure: 'La adressen svare med selve filen.',
  },
  'content.type': {
    title: 'Content-Type er {type}, ikke {expected}.',
    detail: 'Elementene leser den ikke.',
    cure: 'La nettjeneren sende Content-Type: {expected} for slike filer.',
  },
  'content.charset': {
    title: 'Content-Type sier {charset}, ikke UTF-8.',
    detail: 'Bokstaver som æ, ø og å blir lest feil.',
    cure: 'Lagre og send filene som UTF-8.',
  },
  'content.not-utf8': {
    title: 'Filen er ikke UTF-8.',
    detail: 'Elementene avviser den. Ofte er filen lagret som Windows-1252.',
    cure: 'Lagre filen som UTF-8.',
  },
  'content.bom': {
    title: 'Det står et byterekkefølgemerke (BOM) foran JSON-en.',
    detail: 'Elementene hopper over det; andre programmer kan stoppe der.',
    cure: 'Lagre filen som UTF-8 uten BOM.',
  },
  'content.empty': { title: 'Svaret er tomt.', cure: 'Publiser filen på nytt.' },
  'content.not-json': {
    title: 'Svaret er ikke JSON.',
    detail: 'Det kan være kuttet, eller et program kan ha lagt til noe.',
    cure: 'Publiser filen på nytt, og se på den i en JSON-viser.',
  },
  'content.too-large': {
    title: 'Svaret er større enn 2 MB.',
    detail: 'Der slutter elementene å lese.',
    cure: 'Svar i sider (limit og next) når det er flere enn 2000 medlemmer.',
  },
  'content.head': {
    title: 'HEAD besvares annerledes enn GET ({status}).',
    detail: 'Mellomlagre og overvåking spør slik.',
    cure: 'Besvar HEAD som GET, uten innholdet.',
  },

  'contract.ok': { title: 'Det som ble lest, følger kontrakten.' },
  'contract.version': {
    title: 'Endepunktet følger versjon {version} av kontrakten, ikke {expected}.',
    cure: 'Bruk elementer av samme versjon, eller adressen til et endepunkt som følger versjon {expected}.',
  },
  'contract.field': {
    title: 'På {pointer} har svaret {found} i stedet for {expected}.',
    detail: 'Elementene avviser hele svaret.',
    cure: REPAIR_DATA,
  },
  'contract.row': {
    title: 'På {pointer} har en rad {found} i stedet for {expected}.',
    detail: 'Elementene utelater raden og sier at noe mangler.',
    cure: REPAIR_DATA,
  },
  'contract.optional': {
    title: 'På {pointer} står det {found} i stedet for {expected}.',
    detail: 'Elementene ser bort fra det.',
    cure: REPAIR_DATA,
  },
  'contract.null': {
    title: 'På {pointer} står det null.',
    detail: 'Kontrakten har ikke null: Det som ikke er kjent, utelates.',
    cure: 'Ta bort feltet.',
  },
  'contract.unknown-value': {
    title: 'På {pointer} står det {found}, som denne versjonen ikke kjenner.',
    detail: 'Elementene viser ordet som det er. Kjente er: {expected}.',
  },
  'contract.duplicate-id': {
    title: 'ID-en {id} finnes mer enn én gang.',
    detail: 'Elementene viser bare den første.',
    cure: REPAIR_DATA,
  },
  'contract.other-id': {
    title: 'Filen sier at den er {id}, men adressen sier {expected}.',
    cure: 'Gi filen samme navn som ID-en.',
  },
  'contract.no-initiatives': {
    title: 'Innholdslisten nevner ingen tiltak.',
    detail: 'Det er ingenting å vise.',
    cure: 'Publiser et tiltak.',
  },

  'cors.ok': { title: 'Sider på andre nettsteder får lese svarene.' },
  'cors.missing': {
    title: 'Sider på andre nettsteder får ikke lese svaret.',
    detail: 'Hodefeltet Access-Control-Allow-Origin mangler: Elementet blir stående tomt.',
    cure: 'La nettjeneren sende Access-Control-Allow-Origin: * med hvert svar.',
  },
  'cors.missing-on-errors': {
    title: 'Sider på andre nettsteder får ikke lese feilsvar.',
    detail: 'Besøkende får vite at nettet er nede, hva som enn er galt.',
    cure: 'Send Access-Control-Allow-Origin: * med feilsvar også (i nginx: add_header … always).',
  },
  'cors.other-origin': {
    title: 'Bare sider på {allowed} får lese svaret, ikke sider på {origin}.',
    cure: 'Send Access-Control-Allow-Origin: * for alt som er offentlig.',
  },
  'cors.several': {
    title: 'Access-Control-Allow-Origin har flere verdier: {allowed}.',
    detail: 'Nettlesere godtar bare én. Ofte legger både tjeneren og mellomtjeneren den til.',
    cure: 'La bare én av dem sende hodefeltet.',
  },
  'cors.credentials': {
    title: 'Svaret tillater informasjonskapsler fra andre sider (Access-Control-Allow-Credentials).',
    detail: 'Elementene sender ingen, så det åpner bare en dør.',
    cure: 'Ta bort hodefeltet.',
  },
  'cors.vary': {
    title: 'Svaret avhenger av hvilken side som spør, men mellomlagre får ikke vite det.',
    detail: 'Et mellomlager kan gi én sides tillatelse til en annen.',
    cure: 'Send Vary: Origin, eller Access-Control-Allow-Origin: * for alt som er offentlig.',
  },
  'cors.exposed': {
    title: 'Sider får ikke lese disse hodefeltene: {missing}.',
    detail: 'Elementene må da stole på klokken til den besøkende og vet ikke hvor lenge de skal vente.',
    cure: 'Send Access-Control-Expose-Headers: Date, ETag, Retry-After.',
  },
  'cors.not-listed': {
    title: 'Endepunktet nevner ikke {origin} blant nettstedene sine.',
    detail: 'Det nevner: {origins}. Lesing virker; skjemaer og endringer blir trolig avvist.',
    cure: 'Be dem som driver endepunktet om å legge til {origin}.',
  },
  'cors.held-back': {
    title: 'Nettleseren får ikke gi fra seg dette svaret.',
    detail: 'Noe svarer, men uten Access-Control-Allow-Origin; ofte er det et feilsvar.',
    cure: 'Send Access-Control-Allow-Origin: * med hvert svar, feilsvar også.',
  },
  'cors.unseen': {
    title: 'Det er ikke vurdert om sider på andre nettsteder får lese svarene.',
    detail: 'Siden og endepunktet ligger på samme sted, så ingenting trenger å tillates.',
  },

  'privacy.ok': { title: 'Ingen informasjonskapsler, og ingen personopplysninger der de ikke hører hjemme.' },
  'privacy.cookie': {
    title: 'Svaret setter en informasjonskapsel ({name}).',
    detail: 'Sider med elementene lover de besøkende at det ikke skjer.',
    cure: 'Slå av økter og lastfordelingskapsler for denne adressen.',
  },
  'privacy.contact-person': {
    title: 'På {pointer} har et medlem personopplysninger ({name}).',
    detail: 'Alle kan lese dem. Kontrakten har ikke plass til dem.',
    cure: 'Ta feltet ut av det som publiseres, og tøm mellomlagrene.',
  },
  'privacy.email': {
    title: 'På {pointer} har et medlem en e-postadresse.',
    detail: 'Alle kan lese den, også maskiner som samler adresser.',
    cure: 'Ta den ut, med mindre den ikke tilhører en person.',
  },
  'privacy.identity-number': {
    title: 'På {pointer} ser det ut til å stå et fødselsnummer.',
    detail: 'Alle kan lese det.',
    cure: 'Ta det ut straks, tøm mellomlagrene, og vurder om avviket må meldes.',
  },
  'privacy.unseen': {
    title: 'En nettleser viser ikke om det settes informasjonskapsler.',
    detail: 'Kontroller fra kommandolinjen: npx klimabrikker check.',
  },

  'caching.ok': { title: 'Mellomlagre kan ta vare på svarene og spørre om de fortsatt gjelder.' },
  'caching.no-cache-control': {
    title: 'Svaret sier ikke hvor lenge det kan tas vare på.',
    cure: 'Send Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
  },
  'caching.forbidden': {
    title: 'Felles mellomlagre får ikke ta vare på svaret ({control}).',
    detail: 'Alle besøkende spør tjeneren selv, og et avbrudd merkes med en gang.',
    cure: 'Send Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
  },
  'caching.no-etag': {
    title: 'Svaret har ingen ETag.',
    detail: 'Nettlesere henter hele filen igjen for å se om den er ny.',
    cure: 'La tjeneren sende en ETag.',
  },
  'caching.weak-etag': {
    title: 'ETag-en er svak ({tag}).',
    detail: 'Ofte svekker nginx den når svaret pakkes.',
    cure: 'La tjeneren som lager svaret, pakke det, eller publiser ferdig pakkede filer (gzip_static).',
  },
  'caching.no-304': {
    title: 'Tjeneren sender alt på nytt selv om ingenting er nytt.',
    detail: 'På If-None-Match med merket som den selv hadde sendt, svarte den {status} i stedet for 304.',
    cure: 'La den sammenligne merkene. En mellomtjener som endrer merker, må endre dem tilbake.',
  },
  'caching.304-without-cors': {
    title: 'Et 304-svar mangler Access-Control-Allow-Origin.',
    detail: 'Noen nettlesere avviser da det de hadde tatt vare på.',
    cure: 'Send hodefeltet med hvert svar.',
  },
  'caching.unseen': {
    title: 'En side kan ikke se alle hodefelt for mellomlagre.',
    detail: 'Kontroller fra kommandolinjen: npx klimabrikker check.',
  },

  'errors.ok': { title: 'Dårlige spørsmål får tydelige svar.' },
  'errors.soft-404': {
    title: 'Det som ikke finnes, besvares med {status}, ikke med 404.',
    detail: 'Elementene tar det som kommer, for data.',
    cure: 'Svar 404 på adresser som ikke fører noe sted.',
  },
  'errors.not-problem': {
    title: 'Et feilsvar ({status}) er ikke skrevet slik kontrakten sier.',
    detail: 'Elementene kan bare si at noe gikk galt.',
    cure: 'Send feil som application/problem+json (RFC 9457) med type, title og status.',
  },
  'errors.unknown-type': {
    title: 'Problemtypen {type} står ikke i registeret.',
    detail: 'Elementene kan bare si at noe gikk galt.',
    cure: 'Bruk en type fra kontrakten.',
  },
  'errors.other-status': {
    title: 'Problemet {type} sier {said}, men kom med {status}.',
    cure: 'Bruk den statusen som kontrakten har for typen.',
  },
  'errors.bad-query': {
    title: 'Et meningsløst spørsmål ({query}) besvares med {status}, ikke med 400.',
    cure: 'Avvis parametere som er ukjente eller gale.',
  },
  'errors.no-pointer': {
    title: 'Et avvist spørsmål ({query}) sier ikke hva som var galt.',
    cure: 'Nevn parameteren i errors[].pointer: {pointer}.',
  },
  'errors.method': {
    title: '{method} besvares med {status} der det ikke er tillatt, ikke med 405.',
    cure: 'Svar 405 med de metodene som er tillatt.',
  },
  'errors.no-allow': { title: 'Et 405-svar sier ikke hvilke metoder som er tillatt.', cure: 'Send hodefeltet Allow.' },
  'errors.unseen': {
    title: 'En side kan ikke se hvordan metoder som ikke er tillatt, blir avvist.',
    detail: 'Kontroller fra kommandolinjen: npx klimabrikker check.',
  },

  'members.ok': { title: 'Medlemslistene er i orden.' },
  'members.empty': { title: 'Medlemslisten er tom.' },
  'members.total': { title: 'Listen sier {said} medlemmer, men har {counted}.', cure: 'Tell det som sendes.' },
  'members.cut': {
    title: 'Listen er ikke fullstendig, og nevner ingen neste side.',
    detail: 'Av {total} medlemmer kan {counted} nås.',
    cure: 'Send next med hver side unntatt den siste, eller complete: true med alt.',
  },
  'members.limit': {
    title: 'En side har {counted} medlemmer selv om det ble bedt om {limit}.',
    cure: 'Følg limit.',
  },
  'members.cursor-loop': {
    title: 'Pekeren på en side fører tilbake til en side som har vært.',
    detail: 'En leser ville aldri komme til slutten.',
    cure: 'Utelat next på siste side, og la pekeren føre videre.',
  },
  'members.repeated': {
    title: 'Medlemmet {id} står på to sider.',
    cure: 'Sorter etter noe som ingen to medlemmer deler, for eksempel navn og så ID.',
  },
  'members.many-pages': { title: 'Bare de første {pages} sidene ble lest.' },
  'members.not-echoed': {
    title: 'Svaret gjentar ikke det som ble spurt om ({query}).',
    detail: 'Elementene tar det for en liste som ingen har filtrert.',
    cure: 'Gjenta parameterne i applied.',
  },
  'members.filter': {
    title: 'Spurt om {query} sender endepunktet også andre: {id}.',
    cure: 'Bruk filteret, eller utelat det fra applied.',
  },
  'members.filter-lost': {
    title: 'Spurt om {query} sender endepunktet {counted} medlemmer; etter dets egen liste er det {expected}.',
    cure: 'Se på hvordan filteret brukes.',
  },
  'members.facets-missing': {
    title: 'Første side har ingen fasetter.',
    detail: 'Elementene kan ikke tilby filtre.',
    cure: 'Send facets med første side.',
  },
  'members.facets': {
    title: 'Fasetten {query} lover {said} medlemmer og gir {counted}.',
    cure: 'Tell hver fasett som om ingenting var valgt i den.',
  },
  'members.number': {
    title: 'Nummeret {number} hos {id} er ikke noe {expected}.',
    detail: 'Det siste sifferet følger av de andre, så ett av dem er feil.',
    cure: REPAIR_DATA,
  },
  'members.date': { title: 'På {pointer} står det ingen dag i kalenderen: {found}.', cure: REPAIR_DATA },
  'members.single-missing': {
    title: 'Et medlem i listen har ingen egen fil.',
    detail: 'For lister som ikke er fullstendige, leses detaljene derfra.',
    cure: 'Publiser én fil for hvert medlem.',
  },
  'members.single-differs': {
    title: 'Et medlem er ikke likt i listen og i sin egen fil.',
    detail: 'De er ulike i: {fields}.',
    cure: 'Publiser begge fra de samme dataene, og la mellomlagre ta vare på dem like lenge.',
  },

  'events.ok': { title: 'Hendelsene er i orden.' },
  'events.empty': { title: 'Det er ingen hendelser.' },
  'events.time': {
    title: 'På {pointer} står det ikke noe tidspunkt: {found}.',
    detail: 'Hendelsen vises uten dato.',
    cure: 'Skriv 2026, 2026-05, 2026-05-17 eller 2026-05-17T12:00:00+02:00.',
  },
  'events.backwards': {
    title: 'Hendelsen {id} slutter før den begynner.',
    detail: 'Den vises uten dato.',
    cure: REPAIR_DATA,
  },
  'events.seats': { title: 'Hendelsen {id} har {remaining} ledige plasser av {seats}.', cure: REPAIR_DATA },
  'events.filter': {
    title: 'Spurt om {query} sender endepunktet også andre: {id}.',
    cure: 'Bruk filteret.',
  },

  'calendar.ok': { title: 'Det går an å abonnere på kalenderne.' },
  'calendar.missing': {
    title: 'Det er ingen kalender ved siden av hendelsene.',
    detail: 'Ingen kan abonnere, og den som ikke kjører skript, har ingen annen vei til hendelsene.',
    cure: 'Publiser events.ics.',
  },
  'calendar.type': {
    title: 'Content-Type for kalenderen er {type}, ikke text/calendar.',
    detail: 'Kalenderprogrammer kan avvise den.',
    cure: 'La nettjeneren sende Content-Type: text/calendar; charset=utf-8 for .ics.',
  },
  'calendar.broken': {
    title: 'Kalenderen er ikke hel: {what}.',
    detail: 'Kalenderprogrammer avviser den.',
    cure: 'Publiser kalenderen på nytt.',
  },
  'calendar.line-ends': {
    title: 'Linjene i kalenderen slutter ikke slik RFC 5545 sier (CRLF).',
    detail: 'Noen kalenderprogrammer avviser den.',
    cure: 'Avslutt linjer med CR og LF, og la ingen programmer endre dem på veien.',
  },
  'calendar.long-line': {
    title: 'Linje {line} i kalenderen er lengre enn 75 oktetter.',
    cure: 'Brett lange linjer (RFC 5545, 3.1).',
  },
  'calendar.event': {
    title: 'En hendelse i kalenderen mangler {what}.',
    detail: 'Kalenderprogrammer kan ikke holde den oppdatert.',
    cure: 'Gi hver hendelse UID, DTSTAMP og DTSTART, og hver UID bare én gang.',
  },
  'calendar.too-few': {
    title: 'Kalenderen har {counted} hendelser, listen har {expected} med dato.',
    cure: 'Publiser begge fra de samme dataene.',
  },

  'csv.ok': { title: 'Tabellene åpnes i et regneark og kjører ingenting der.' },
  'csv.missing': { title: 'Det er ingen tabell å laste ned.' },
  'csv.type': {
    title: 'Content-Type for tabellen er {type}, ikke text/csv.',
    cure: 'La nettjeneren sende Content-Type: text/csv; charset=utf-8 for .csv.',
  },
  'csv.no-bom': {
    title: 'Tabellen har ikke noe byterekkefølgemerke (BOM).',
    detail: 'Excel viser æ, ø og å feil.',
    cure: 'Begynn filen med merket (EF BB BF).',
  },
  'csv.delimiter': {
    title: 'Kolonnene i tabellen er ikke skilt med semikolon.',
    detail: 'Norsk Excel setter alt i én kolonne.',
    cure: 'Skill med ;.',
  },
  'csv.ragged': {
    title: 'Rad {row} i tabellen har {counted} kolonner, den første har {expected}.',
    cure: 'Sett celler med ; eller linjeskift i anførselstegn.',
  },
  'csv.formula': {
    title: 'En celle i rad {row} ville blitt kjørt som formel.',
    detail: 'Den som skriver et navn, kan få et regneark til å gjøre noe.',
    cure: 'Sett en apostrof foran celler som begynner med =, +, - eller @.',
  },

  'checklist.ok': { title: 'Sjekklistene er i orden.' },
  'checklist.reference': { title: 'På {pointer} nevner sjekklisten {id}, som ikke finnes.', cure: REPAIR_DATA },
  'checklist.date': { title: 'På {pointer} står det ingen dag i kalenderen: {found}.', cure: REPAIR_DATA },
  'checklist.progress-missing': {
    title: 'En kommune har framdrift i listen, men ingen egen fil.',
    detail: 'Kommunens egen side blir stående tom.',
    cure: 'Publiser checklist/{municipality}.json.',
  },
  'checklist.other-municipality': {
    title: 'Filen til kommune {expected} handler om {number}.',
    cure: 'Gi filen nummeret til kommunen.',
  },
  'checklist.summary': {
    title: 'Et sammendrag teller {done} av {total}.',
    detail: 'Elementene teller selv på nytt.',
    cure: REPAIR_DATA,
  },
  'checklist.unknown-step': {
    title: 'Det står framdrift for steget {id}, som ikke er i sjekklisten.',
    cure: REPAIR_DATA,
  },

  'time.ok': { title: 'Datoer og klokke er i orden.' },
  'time.as-of': {
    title: 'asOf er ingen dato: {found}.',
    detail: 'Besøkende får ikke vite hvor gamle dataene er.',
    cure: 'Skriv en dato (2026-05-17) eller et tidspunkt med tidssone.',
  },
  'time.future': { title: 'asOf ligger i framtiden: {found}.', cure: 'Se på klokken til det som publiserer dataene.' },
  'time.clock': {
    title: 'Klokken til tjeneren går {seconds} sekunder feil.',
    detail: 'Frister går ut for tidlig eller for sent.',
    cure: 'Still klokken med NTP. Eller så går klokken på denne maskinen feil.',
  },

  'links.ok': { title: 'Lenkene fører noe sted, og ikke til noe farlig.' },
  'links.script': {
    title: 'På {pointer} ville en lenke kjørt et skript: {link}.',
    detail: 'Elementene utelater den; andre lesere kan komme til å kjøre den.',
    cure: 'Ta den ut, og finn ut hvordan den kom dit.',
  },
  'links.broken': { title: 'På {pointer} står det ingen adresse: {link}.', cure: REPAIR_DATA },
  'links.insecure': {
    title: 'På {pointer} kommer et bilde fra en adresse som ikke er sikker: {link}.',
    detail: 'Sikre sider viser det ikke.',
    cure: 'Bruk https-adressen.',
  },

  'languages.ok': { title: 'Alle tekster kan leses på norsk.' },
  'languages.missing': {
    title: '{count} av {all} tekster mangler {language}.',
    detail: 'Leserne får det nærmeste språket i stedet, merket som det.',
  },
  'languages.no-norwegian': {
    title: '{count} av {all} tekster finnes verken på bokmål eller nynorsk.',
    cure: 'Legg til minst bokmål.',
  },

  'writes.ok': { title: 'Det som sendes inn, blir kontrollert og telt én gang.' },
  'writes.not-offered': { title: 'Endepunktet tar verken imot søknader eller endringer.' },
  'writes.not-tried': {
    title: 'Her kan det sendes søknader og endringer; hvordan det går, er ikke prøvd.',
    detail: 'Kjør kontrollen med --writes for å prøve.',
  },
  'writes.not-sent': {
    title: 'Det ble ikke sendt noen prøvesøknad ({reason}).',
    detail: 'Det gjøres bare der index.json sier "example": true og skjemaet er åpent uten oppgave.',
  },
  'writes.unseen': {
    title: 'En side kan ikke prøve hvordan innsendinger blir avvist.',
    detail: 'Kontroller fra kommandolinjen: npx klimabrikker check --writes.',
  },
  'writes.preflight': {
    title: 'Sider på {origin} får ikke sende hit.',
    detail: 'Nettleseren spør først og får nei: Skjemaet kan ikke sendes derfra.',
    cure: 'Legg {origin} til de tillatte nettstedene til tjeneren (ALLOWED_ORIGINS).',
  },
  'writes.preflight-foreign': {
    title: 'Sider på hvilket som helst nettsted får sende hit.',
    detail: 'En side som ingen kjenner, kunne sendt søknader eller brukt noens økt.',
    cure: 'Tillat bare navngitte nettsteder, og svar med Vary: Origin.',
  },
  'writes.foreign-origin': {
    title: 'En innsending fra et nettsted som ikke er tillatt, besvares med {status}, ikke med 403.',
    cure: 'Avvis innsendinger der Origin ikke er tillatt.',
  },
  'writes.key-not-required': {
    title: 'En søknad uten Idempotency-Key besvares med {status}, ikke med 400.',
    detail: 'Sendt to ganger av et dårlig nett ville den vært der to ganger.',
    cure: 'Krev nøkkelen.',
  },
  'writes.key-not-checked': {
    title: 'En Idempotency-Key som ikke er en UUID, besvares med {status}, ikke med 400.',
    cure: 'Avvis nøkler som ikke er UUID-er.',
  },
  'writes.body-not-checked': {
    title: 'En tom søknad besvares med {status}, ikke med 422.',
    cure: 'Kontroller det som sendes, mot skjemaet i kontrakten.',
  },
  'writes.no-pointers': {
    title: 'En avvist søknad sier ikke hvilke felter som er gale.',
    detail: 'Skjemaet kan ikke vise hvor.',
    cure: 'Nevn hvert felt i errors[].pointer.',
  },
  'writes.if-match-not-required': {
    title: 'En endring uten If-Match besvares med {status}, ikke med 401 eller 428.',
    detail: 'To som arbeider samtidig, ville overskrevet hverandre.',
    cure: 'Krev If-Match med versjonen.',
  },
  'writes.no-token-required': {
    title: 'En endring med et bevis som ingen har fått, besvares med {status}, ikke med 401.',
    detail: 'Hvem som helst kunne endret det en kommune har skrevet.',
    cure: 'Kontroller beviset (Authorization).',
  },
  'writes.refused': {
    title: 'En riktig søknad ble avvist ({status}).',
    detail: '{what}',
    cure: 'Sammenlign med skjemaet i kontrakten.',
  },
  'writes.not-repeatable': {
    title: 'Den samme søknaden sendt igjen får ikke samme svar ({what}).',
    detail: 'Etter et tapt svar ville folk hatt to søknader.',
    cure: 'Besvar samme nøkkel og innhold med samme kvittering og Idempotent-Replayed: true.',
  },
  'writes.key-reused': {
    title: 'Noe annet under samme Idempotency-Key besvares med {status}, ikke med 422.',
    cure: 'Avvis det med problemet idempotency-key-reused.',
  },
  'writes.state': {
    title: 'Tilstanden til søknaden kan ikke leses med hemmeligheten fra kvitteringen ({status}).',
    cure: 'Svar med tilstanden slik kontrakten har den.',
  },
  'writes.withdraw': {
    title: 'Søknaden kunne ikke trekkes ({status}).',
    detail: 'Den har referansen {reference} og er en prøve.',
    cure: 'Ta den bort for hånd, og se på DELETE.',
  },
};
