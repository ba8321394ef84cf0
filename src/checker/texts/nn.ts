import type { FindingTexts } from './finding-texts.ts';

const REPAIR_DATA = 'Rett det der dataa kjem frå, og publiser på nytt.';

/** Nynorsk. */
export const nn: FindingTexts = {
  'reach.ok': { title: 'Endepunktet svarar.' },
  'reach.address': {
    title: 'Dette er ikkje adressa til eit endepunkt ({reason}).',
    detail: 'Ei adresse byrjar med https:// og har verken brukarnamn, spørjeteikn eller # i seg.',
    cure: 'Spør dei som driv endepunktet. Adressa ser slik ut: https://klima.example.no/v1.',
  },
  'reach.unreachable': {
    title: 'Ingenting svarar på denne adressa.',
    detail: 'Namnet kan vere feil skrive, tenaren kan vere nede, eller eit nettverk på vegen slepper ingen gjennom.',
    cure: 'Opne adressa i ein nettlesar. Går ikkje det heller, så spør dei som driv tenaren.',
  },
  'reach.cors-blocked': {
    title: 'Endepunktet svarar, men nettlesaren får ikkje gi svaret til sider på {origin}.',
    detail: 'Hovudfeltet som lèt sider på andre nettstader lese svaret, manglar.',
    cure: 'Nettenaren må sende Access-Control-Allow-Origin: * med kvart svar.',
  },
  'reach.mixed-content': {
    title: 'Sida er sikker (https), men endepunktet er det ikkje (http).',
    detail: 'Nettlesarar lastar det ikkje på sider på {origin}: Elementet blir ståande tomt.',
    cure: 'Gi endepunktet eit sertifikat, og bruk https-adressa.',
  },
  'reach.timeout': {
    title: 'Det kom ikkje noko heilt svar innan {seconds} sekunder.',
    detail: 'Dei besøkjande ville fått ei feilmelding.',
    cure: 'Finn ut kva som held tenaren oppteken, eller set eit mellomlager framfor.',
  },
  'reach.broken-off': {
    title: 'Svaret vart brote før det var slutt.',
    cure: 'Sjå i loggane til tenaren og til mellomtenaren framfor han.',
  },
  'reach.not-https': {
    title: 'Endepunktet er ikkje sikkert (http).',
    detail: 'Sikre sider, og det er nesten alle, kan ikkje laste det.',
    cure: 'Gi endepunktet eit sertifikat, og bruk https-adressa.',
  },
  'reach.redirect': {
    title: 'Adressa sender vidare til {target}.',
    detail: 'Det verkar, men alle besøkjande ventar på eitt svar til.',
    cure: 'Bruk adressa som svarar.',
  },
  'reach.redirect-insecure': {
    title: 'Den sikre adressa sender vidare til ei som ikkje er sikker: {target}.',
    detail: 'Nettlesarar stoppar der: Elementet blir ståande tomt.',
    cure: 'Send vidare til ei https-adresse. Bak ein mellomtenar må tenaren vite at han blir nådd med https.',
  },
  'reach.redirect-loop': {
    title: 'Adressa sender vidare og vidare.',
    cure: 'Sjå på vidaresendingane i nettenaren: To av dei sender til kvarandre.',
  },
  'reach.slow': {
    title: 'Svaret tok {seconds} sekund.',
    detail: 'Dei besøkjande ventar på det.',
    cure: 'La mellomlager ta vare på svar, eller finn ut kva som tek tid.',
  },
  'reach.busy': {
    title: 'Tenaren sa at han har for mykje å gjere ({status}).',
    detail: 'Det som ikkje kunne lesast, er ikkje kontrollert.',
    cure: 'Kontroller igjen seinare. Møter besøkjande dette òg, så hev grensa for lesing.',
  },

  'content.ok': { title: 'Alle filer er der og kan lesast.' },
  'content.missing': {
    title: 'Fila manglar.',
    detail: 'Innhaldslista nemner ho, eller eit element treng ho.',
    cure: 'Publiser fila, eller ta visinga ut av index.json.',
  },
  'content.status': {
    title: 'Svaret er {status} der det skulle vore ei fil.',
    cure: 'Lesing skal ikkje krevje innlogging, nøkkel eller informasjonskapsel. Sjå på kva tenaren slepper gjennom.',
  },
  'content.server-error': {
    title: 'Tenaren feila ({status}).',
    detail: 'Ingen spørsmål herifrå skal kunne velte ein tenar; eit dårleg spørsmål blir svara med 400.',
    cure: 'Sjå i loggane til tenaren.',
  },
  'content.html': {
    title: 'Det kom ei nettside i staden for data.',
    detail: 'Ofte er det ei innlogging, ei side frå publiseringssystemet eller ei framside for alle adresser.',
    cure: 'La adressa svare med sjølve fila.',
  },
  'content.type': {
    title: 'Content-Type er {type}, ikkje {expected}.',
    detail: 'Elementa les ho ikkje.',
    cure: 'La nettenaren sende Content-Type: {expected} for slike filer.',
  },
  'content.charset': {
    title: 'Content-Type seier {charset}, ikkje UTF-8.',
    detail: 'Bokstavar som æ, ø og å blir lesne feil.',
    cure: 'Lagre og send filene som UTF-8.',
  },
  'content.not-utf8': {
    title: 'Fila er ikkje UTF-8.',
    detail: 'Elementa avviser ho. Ofte er fila lagra som Windows-1252.',
    cure: 'Lagre fila som UTF-8.',
  },
  'content.bom': {
    title: 'Det står eit byterekkjefølgjemerke (BOM) framfor JSON-en.',
    detail: 'Elementa hoppar over det; andre program kan stoppe der.',
    cure: 'Lagre fila som UTF-8 utan BOM.',
  },
  'content.empty': { title: 'Svaret er tomt.', cure: 'Publiser fila på nytt.' },
  'content.not-json': {
    title: 'Svaret er ikkje JSON.',
    detail: 'Det kan vere kutta, eller eit program kan ha lagt til noko.',
    cure: 'Publiser fila på nytt, og sjå på ho i ein JSON-visar.',
  },
  'content.too-large': {
    title: 'Svaret er større enn 2 MB.',
    detail: 'Der sluttar elementa å lese.',
    cure: 'Svar i sider (limit og next) når det er fleire enn 2000 medlemmer.',
  },
  'content.head': {
    title: 'HEAD blir svara annleis enn GET ({status}).',
    detail: 'Mellomlager og overvaking spør slik.',
    cure: 'Svar på HEAD som på GET, utan innhaldet.',
  },

  'contract.ok': { title: 'Det som vart lese, følgjer kontrakten.' },
  'contract.version': {
    title: 'Endepunktet følgjer versjon {version} av kontrakten, ikkje {expected}.',
    cure: 'Bruk element av same versjon, eller adressa til eit endepunkt som følgjer versjon {expected}.',
  },
  'contract.field': {
    title: 'På {pointer} har svaret {found} i staden for {expected}.',
    detail: 'Elementa avviser heile svaret.',
    cure: REPAIR_DATA,
  },
  'contract.row': {
    title: 'På {pointer} har ei rad {found} i staden for {expected}.',
    detail: 'Elementa utelèt rada og seier at noko manglar.',
    cure: REPAIR_DATA,
  },
  'contract.optional': {
    title: 'På {pointer} står det {found} i staden for {expected}.',
    detail: 'Elementa ser bort frå det.',
    cure: REPAIR_DATA,
  },
  'contract.null': {
    title: 'På {pointer} står det null.',
    detail: 'Kontrakten har ikkje null: Det som ikkje er kjent, blir utelate.',
    cure: 'Ta bort feltet.',
  },
  'contract.unknown-value': {
    title: 'På {pointer} står det {found}, som denne versjonen ikkje kjenner.',
    detail: 'Elementa viser ordet som det er. Kjende er: {expected}.',
  },
  'contract.duplicate-id': {
    title: 'ID-en {id} finst meir enn éin gong.',
    detail: 'Elementa viser berre den første.',
    cure: REPAIR_DATA,
  },
  'contract.other-id': {
    title: 'Fila seier at ho er {id}, men adressa seier {expected}.',
    cure: 'Gi fila same namn som ID-en.',
  },
  'contract.no-initiatives': {
    title: 'Innhaldslista nemner ingen tiltak.',
    detail: 'Det er ingenting å vise.',
    cure: 'Publiser eit tiltak.',
  },

  'cors.ok': { title: 'Sider på andre nettstader får lese svara.' },
  'cors.missing': {
    title: 'Sider på andre nettstader får ikkje lese svaret.',
    detail: 'Hovudfeltet Access-Control-Allow-Origin manglar: Elementet blir ståande tomt.',
    cure: 'La nettenaren sende Access-Control-Allow-Origin: * med kvart svar.',
  },
  'cors.missing-on-errors': {
    title: 'Sider på andre nettstader får ikkje lese feilsvar.',
    detail: 'Dei besøkjande får vite at nettet er nede, kva som enn er gale.',
    cure: 'Send Access-Control-Allow-Origin: * med feilsvar òg (i nginx: add_header … always).',
  },
  'cors.other-origin': {
    title: 'Berre sider på {allowed} får lese svaret, ikkje sider på {origin}.',
    cure: 'Send Access-Control-Allow-Origin: * for alt som er offentlig.',
  },
  'cors.several': {
    title: 'Access-Control-Allow-Origin har fleire verdiar: {allowed}.',
    detail: 'Nettlesarar godtek berre éin. Ofte legg både tenaren og mellomtenaren han til.',
    cure: 'La berre éin av dei sende hovudfeltet.',
  },
  'cors.credentials': {
    title: 'Svaret tillèt informasjonskapslar frå andre sider (Access-Control-Allow-Credentials).',
    detail: 'Elementa sender ingen, så det opnar berre ei dør.',
    cure: 'Ta bort hovudfeltet.',
  },
  'cors.vary': {
    title: 'Svaret kjem an på kva side som spør, men mellomlager får ikkje vite det.',
    detail: 'Eit mellomlager kan gi løyvet til éi side til ei anna.',
    cure: 'Send Vary: Origin, eller Access-Control-Allow-Origin: * for alt som er offentlig.',
  },
  'cors.exposed': {
    title: 'Sider får ikkje lese desse hovudfelta: {missing}.',
    detail: 'Elementa må då stole på klokka til den besøkjande og veit ikkje kor lenge dei skal vente.',
    cure: 'Send Access-Control-Expose-Headers: Date, ETag, Retry-After.',
  },
  'cors.not-listed': {
    title: 'Endepunktet nemner ikkje {origin} blant nettstadene sine.',
    detail: 'Det nemner: {origins}. Lesing verkar; skjema og endringar blir truleg avviste.',
    cure: 'Be dei som driv endepunktet om å leggje til {origin}.',
  },
  'cors.held-back': {
    title: 'Nettlesaren får ikkje gi frå seg dette svaret.',
    detail: 'Noko svarar, men utan Access-Control-Allow-Origin; ofte er det eit feilsvar.',
    cure: 'Send Access-Control-Allow-Origin: * med kvart svar, feilsvar òg.',
  },
  'cors.unseen': {
    title: 'Det er ikkje vurdert om sider på andre nettstader får lese svara.',
    detail: 'Sida og endepunktet ligg på same stad, så ingenting treng å tillatast.',
  },

  'privacy.ok': { title: 'Ingen informasjonskapslar, og ingen personopplysningar der dei ikkje høyrer heime.' },
  'privacy.cookie': {
    title: 'Svaret set ein informasjonskapsel ({name}).',
    detail: 'Sider med elementa lovar dei besøkjande at det ikkje skjer.',
    cure: 'Slå av økter og lastfordelingskapslar for denne adressa.',
  },
  'privacy.contact-person': {
    title: 'På {pointer} har ein medlem personopplysningar ({name}).',
    detail: 'Alle kan lese dei. Kontrakten har ikkje plass til dei.',
    cure: 'Ta feltet ut av det som blir publisert, og tøm mellomlagera.',
  },
  'privacy.email': {
    title: 'På {pointer} har ein medlem ei e-postadresse.',
    detail: 'Alle kan lese ho, også maskiner som samlar adresser.',
    cure: 'Ta ho ut, om ho ikkje er utan eigar.',
  },
  'privacy.identity-number': {
    title: 'På {pointer} ser det ut til å stå eit fødselsnummer.',
    detail: 'Alle kan lese det.',
    cure: 'Ta det ut straks, tøm mellomlagera, og vurder om avviket må meldast.',
  },
  'privacy.unseen': {
    title: 'Ein nettlesar viser ikkje om det blir sett informasjonskapslar.',
    detail: 'Kontroller frå kommandolinja: npx klimabrikker check.',
  },

  'caching.ok': { title: 'Mellomlager kan ta vare på svara og spørje om dei framleis gjeld.' },
  'caching.no-cache-control': {
    title: 'Svaret seier ikkje kor lenge det kan takast vare på.',
    cure: 'Send Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
  },
  'caching.forbidden': {
    title: 'Felles mellomlager får ikkje ta vare på svaret ({control}).',
    detail: 'Alle besøkjande spør tenaren sjølv, og eit avbrot merkast med ein gong.',
    cure: 'Send Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
  },
  'caching.no-etag': {
    title: 'Svaret har ingen ETag.',
    detail: 'Nettlesarar hentar heile fila igjen for å sjå om ho er ny.',
    cure: 'La tenaren sende ein ETag.',
  },
  'caching.weak-etag': {
    title: 'ETag-en er svak ({tag}).',
    detail: 'Ofte veikjer nginx han når svaret blir pakka.',
    cure: 'La tenaren som lagar svaret, pakke det, eller publiser ferdig pakka filer (gzip_static).',
  },
  'caching.no-304': {
    title: 'Tenaren sender alt på nytt sjølv om ingenting er nytt.',
    detail: 'På If-None-Match med merket som han sjølv hadde sendt, svara han {status} i staden for 304.',
    cure: 'La han samanlikne merka. Ein mellomtenar som endrar merke, må endre dei tilbake.',
  },
  'caching.304-without-cors': {
    title: 'Eit 304-svar manglar Access-Control-Allow-Origin.',
    detail: 'Nokre nettlesarar avviser då det dei hadde teke vare på.',
    cure: 'Send hovudfeltet med kvart svar.',
  },
  'caching.unseen': {
    title: 'Ei side kan ikkje sjå alle hovudfelt for mellomlager.',
    detail: 'Kontroller frå kommandolinja: npx klimabrikker check.',
  },

  'errors.ok': { title: 'Dårlege spørsmål får tydelege svar.' },
  'errors.soft-404': {
    title: 'Det som ikkje finst, blir svara med {status}, ikkje med 404.',
    detail: 'Elementa tek det som kjem, for data.',
    cure: 'Svar 404 på adresser som ikkje fører nokon stad.',
  },
  'errors.not-problem': {
    title: 'Eit feilsvar ({status}) er ikkje skrive slik kontrakten seier.',
    detail: 'Elementa kan berre seie at noko gjekk gale.',
    cure: 'Send feil som application/problem+json (RFC 9457) med type, title og status.',
  },
  'errors.unknown-type': {
    title: 'Problemtypen {type} står ikkje i registeret.',
    detail: 'Elementa kan berre seie at noko gjekk gale.',
    cure: 'Bruk ein type frå kontrakten.',
  },
  'errors.other-status': {
    title: 'Problemet {type} seier {said}, men kom med {status}.',
    cure: 'Bruk den statusen som kontrakten har for typen.',
  },
  'errors.bad-query': {
    title: 'Eit meiningslaust spørsmål ({query}) blir svara med {status}, ikkje med 400.',
    cure: 'Avvis parametrar som er ukjende eller gale.',
  },
  'errors.no-pointer': {
    title: 'Eit avvist spørsmål ({query}) seier ikkje kva som var gale.',
    cure: 'Nemn parameteren i errors[].pointer: {pointer}.',
  },
  'errors.method': {
    title: '{method} blir svara med {status} der det ikkje er tillate, ikkje med 405.',
    cure: 'Svar 405 med dei metodane som er tillatne.',
  },
  'errors.no-allow': {
    title: 'Eit 405-svar seier ikkje kva metodar som er tillatne.',
    cure: 'Send hovudfeltet Allow.',
  },
  'errors.unseen': {
    title: 'Ei side kan ikkje sjå korleis metodar som ikkje er tillatne, blir avviste.',
    detail: 'Kontroller frå kommandolinja: npx klimabrikker check.',
  },

  'members.ok': { title: 'Medlemslistene er i orden.' },
  'members.empty': { title: 'Medlemslista er tom.' },
  'members.total': { title: 'Lista seier {said} medlemmer, men har {counted}.', cure: 'Tel det som blir sendt.' },
  'members.cut': {
    title: 'Lista er ikkje fullstendig, og nemner inga neste side.',
    detail: 'Av {total} medlemmer kan {counted} nåast.',
    cure: 'Send next med kvar side unnateke den siste, eller complete: true med alt.',
  },
  'members.limit': {
    title: 'Ei side har {counted} medlemmer sjølv om det vart bede om {limit}.',
    cure: 'Følg limit.',
  },
  'members.cursor-loop': {
    title: 'Peikaren på ei side fører tilbake til ei side som har vore.',
    detail: 'Ein lesar ville aldri kome til slutten.',
    cure: 'Utelat next på siste side, og la peikaren føre vidare.',
  },
  'members.repeated': {
    title: 'Medlemmen {id} står på to sider.',
    cure: 'Sorter etter noko som ingen to medlemmer deler, til dømes namn og så ID.',
  },
  'members.many-pages': { title: 'Berre dei første {pages} sidene vart lesne.' },
  'members.not-echoed': {
    title: 'Svaret tek ikkje opp att det som vart spurt om ({query}).',
    detail: 'Elementa tek det for ei liste som ingen har filtrert.',
    cure: 'Ta opp att parametrane i applied.',
  },
  'members.filter': {
    title: 'Spurt om {query} sender endepunktet også andre: {id}.',
    cure: 'Bruk filteret, eller utelat det frå applied.',
  },
  'members.filter-lost': {
    title: 'Spurt om {query} sender endepunktet {counted} medlemmer; etter si eiga liste er det {expected}.',
    cure: 'Sjå på korleis filteret blir brukt.',
  },
  'members.facets-missing': {
    title: 'Første side har ingen fasettar.',
    detail: 'Elementa kan ikkje tilby filter.',
    cure: 'Send facets med første side.',
  },
  'members.facets': {
    title: 'Fasetten {query} lovar {said} medlemmer og gir {counted}.',
    cure: 'Tel kvar fasett som om ingenting var valt i han.',
  },
  'members.number': {
    title: 'Nummeret {number} hos {id} er ikkje noko {expected}.',
    detail: 'Det siste sifferet følgjer av dei andre, så eitt av dei er feil.',
    cure: REPAIR_DATA,
  },
  'members.date': { title: 'På {pointer} står det ingen dag i kalenderen: {found}.', cure: REPAIR_DATA },
  'members.single-missing': {
    title: 'Ein medlem i lista har inga eiga fil.',
    detail: 'For lister som ikkje er fullstendige, blir detaljane lesne derifrå.',
    cure: 'Publiser éi fil for kvar medlem.',
  },
  'members.single-differs': {
    title: 'Ein medlem er ikkje lik i lista og i si eiga fil.',
    detail: 'Dei er ulike i: {fields}.',
    cure: 'Publiser begge frå dei same dataa, og la mellomlager ta vare på dei like lenge.',
  },

  'events.ok': { title: 'Hendingane er i orden.' },
  'events.empty': { title: 'Det er ingen hendingar.' },
  'events.time': {
    title: 'På {pointer} står det ikkje noko tidspunkt: {found}.',
    detail: 'Hendinga blir vist utan dato.',
    cure: 'Skriv 2026, 2026-05, 2026-05-17 eller 2026-05-17T12:00:00+02:00.',
  },
  'events.backwards': {
    title: 'Hendinga {id} sluttar før ho byrjar.',
    detail: 'Ho blir vist utan dato.',
    cure: REPAIR_DATA,
  },
  'events.seats': { title: 'Hendinga {id} har {remaining} ledige plassar av {seats}.', cure: REPAIR_DATA },
  'events.filter': {
    title: 'Spurt om {query} sender endepunktet også andre: {id}.',
    cure: 'Bruk filteret.',
  },

  'calendar.ok': { title: 'Det går an å abonnere på kalendrane.' },
  'calendar.missing': {
    title: 'Det er ingen kalender ved sida av hendingane.',
    detail: 'Ingen kan abonnere, og den som ikkje køyrer skript, har ingen annan veg til hendingane.',
    cure: 'Publiser events.ics.',
  },
  'calendar.type': {
    title: 'Content-Type for kalenderen er {type}, ikkje text/calendar.',
    detail: 'Kalenderprogram kan avvise han.',
    cure: 'La nettenaren sende Content-Type: text/calendar; charset=utf-8 for .ics.',
  },
  'calendar.broken': {
    title: 'Kalenderen er ikkje heil: {what}.',
    detail: 'Kalenderprogram avviser han.',
    cure: 'Publiser kalenderen på nytt.',
  },
  'calendar.line-ends': {
    title: 'Linjene i kalenderen sluttar ikkje slik RFC 5545 seier (CRLF).',
    detail: 'Nokre kalenderprogram avviser han.',
    cure: 'Avslutt linjer med CR og LF, og la ingen program endre dei på vegen.',
  },
  'calendar.long-line': {
    title: 'Linje {line} i kalenderen er lengre enn 75 oktettar.',
    cure: 'Brett lange linjer (RFC 5545, 3.1).',
  },
  'calendar.event': {
    title: 'Ei hending i kalenderen manglar {what}.',
    detail: 'Kalenderprogram kan ikkje halde ho oppdatert.',
    cure: 'Gi kvar hending UID, DTSTAMP og DTSTART, og kvar UID berre éin gong.',
  },
  'calendar.too-few': {
    title: 'Kalenderen har {counted} hendingar, lista har {expected} med dato.',
    cure: 'Publiser begge frå dei same dataa.',
  },

  'csv.ok': { title: 'Tabellane let seg opne i eit rekneark og køyrer ingenting der.' },
  'csv.missing': { title: 'Det er ingen tabell å laste ned.' },
  'csv.type': {
    title: 'Content-Type for tabellen er {type}, ikkje text/csv.',
    cure: 'La nettenaren sende Content-Type: text/csv; charset=utf-8 for .csv.',
  },
  'csv.no-bom': {
    title: 'Tabellen har ikkje noko byterekkjefølgjemerke (BOM).',
    detail: 'Excel viser æ, ø og å feil.',
    cure: 'Byrj fila med merket (EF BB BF).',
  },
  'csv.delimiter': {
    title: 'Kolonnane i tabellen er ikkje skilde med semikolon.',
    detail: 'Norsk Excel set alt i éin kolonne.',
    cure: 'Skil med ;.',
  },
  'csv.ragged': {
    title: 'Rad {row} i tabellen har {counted} kolonnar, den første har {expected}.',
    cure: 'Set celler med ; eller linjeskift i hermeteikn.',
  },
  'csv.formula': {
    title: 'Ei celle i rad {row} ville blitt køyrd som formel.',
    detail: 'Den som skriv eit namn, kan få eit rekneark til å gjere noko.',
    cure: 'Set ein apostrof framfor celler som byrjar med =, +, - eller @.',
  },

  'checklist.ok': { title: 'Sjekklistene er i orden.' },
  'checklist.reference': { title: 'På {pointer} nemner sjekklista {id}, som ikkje finst.', cure: REPAIR_DATA },
  'checklist.date': { title: 'På {pointer} står det ingen dag i kalenderen: {found}.', cure: REPAIR_DATA },
  'checklist.progress-missing': {
    title: 'Ein kommune har framdrift i lista, men inga eiga fil.',
    detail: 'Sida til kommunen blir ståande tom.',
    cure: 'Publiser checklist/{municipality}.json.',
  },
  'checklist.other-municipality': {
    title: 'Fila til kommune {expected} handler om {number}.',
    cure: 'Gi fila nummeret til kommunen.',
  },
  'checklist.summary': {
    title: 'Eit samandrag tel {done} av {total}.',
    detail: 'Elementa tel sjølve på nytt.',
    cure: REPAIR_DATA,
  },
  'checklist.unknown-step': {
    title: 'Det står framdrift for steget {id}, som ikkje er i sjekklista.',
    cure: REPAIR_DATA,
  },

  'time.ok': { title: 'Datoer og klokke er i orden.' },
  'time.as-of': {
    title: 'asOf er ingen dato: {found}.',
    detail: 'Dei besøkjande får ikkje vite kor gamle dataa er.',
    cure: 'Skriv ein dato (2026-05-17) eller eit tidspunkt med tidssone.',
  },
  'time.future': { title: 'asOf ligg i framtida: {found}.', cure: 'Sjå på klokka til det som publiserer dataa.' },
  'time.clock': {
    title: 'Klokka til tenaren går {seconds} sekund feil.',
    detail: 'Fristar går ut for tidleg eller for seint.',
    cure: 'Still klokka med NTP. Eller så går klokka på denne maskina feil.',
  },

  'links.ok': { title: 'Lenkjene fører nokon stad, og ikkje til noko farleg.' },
  'links.script': {
    title: 'På {pointer} ville ei lenkje køyrt eit skript: {link}.',
    detail: 'Elementa utelèt ho; andre lesarar kan kome til å køyre ho.',
    cure: 'Ta ho ut, og finn ut korleis ho kom dit.',
  },
  'links.broken': { title: 'På {pointer} står det inga adresse: {link}.', cure: REPAIR_DATA },
  'links.insecure': {
    title: 'På {pointer} kjem eit bilete frå ei adresse som ikkje er sikker: {link}.',
    detail: 'Sikre sider viser det ikkje.',
    cure: 'Bruk https-adressa.',
  },

  'languages.ok': { title: 'Alle tekstar kan lesast på norsk.' },
  'languages.missing': {
    title: '{count} av {all} tekstar manglar {language}.',
    detail: 'Lesarane får det nærmaste språket i staden, merkt som det.',
  },
  'languages.no-norwegian': {
    title: '{count} av {all} tekstar finst verken på bokmål eller nynorsk.',
    cure: 'Legg til minst bokmål.',
  },

  'writes.ok': { title: 'Det som blir sendt inn, blir kontrollert og talt éin gong.' },
  'writes.not-offered': { title: 'Endepunktet tek verken imot søknader eller endringar.' },
  'writes.not-tried': {
    title: 'Her kan det sendast søknader og endringar; korleis det går, er ikkje prøvd.',
    detail: 'Køyr kontrollen med --writes for å prøve.',
  },
  'writes.not-sent': {
    title: 'Det vart ikkje send nokon prøvesøknad ({reason}).',
    detail: 'Det blir gjort berre der index.json seier "example": true og skjemaet er ope utan oppgåve.',
  },
  'writes.unseen': {
    title: 'Ei side kan ikkje prøve korleis innsendingar blir avviste.',
    detail: 'Kontroller frå kommandolinja: npx klimabrikker check --writes.',
  },
  'writes.preflight': {
    title: 'Sider på {origin} får ikkje sende hit.',
    detail: 'Nettlesaren spør først og får nei: Skjemaet kan ikkje sendast derifrå.',
    cure: 'Legg {origin} til dei tillatne nettstadene til tenaren (ALLOWED_ORIGINS).',
  },
  'writes.preflight-foreign': {
    title: 'Sider på kva nettstad som helst får sende hit.',
    detail: 'Ei side som ingen kjenner, kunne sendt søknader eller brukt økta til nokon.',
    cure: 'Tillat berre namngitte nettstader, og svar med Vary: Origin.',
  },
  'writes.foreign-origin': {
    title: 'Ei innsending frå ein nettstad som ikkje er tillaten, blir svara med {status}, ikkje med 403.',
    cure: 'Avvis innsendingar der Origin ikkje er tillaten.',
  },
  'writes.key-not-required': {
    title: 'Ein søknad utan Idempotency-Key blir svara med {status}, ikkje med 400.',
    detail: 'Send to gonger av eit dårleg nett ville han vore der to gonger.',
    cure: 'Krev nøkkelen.',
  },
  'writes.key-not-checked': {
    title: 'Ein Idempotency-Key som ikkje er ein UUID, blir svara med {status}, ikkje med 400.',
    cure: 'Avvis nøklar som ikkje er UUID-ar.',
  },
  'writes.body-not-checked': {
    title: 'Ein tom søknad blir svara med {status}, ikkje med 422.',
    cure: 'Kontroller det som blir sendt, mot skjemaet i kontrakten.',
  },
  'writes.no-pointers': {
    title: 'Ein avvist søknad seier ikkje kva felt som er gale.',
    detail: 'Skjemaet kan ikkje vise kvar.',
    cure: 'Nemn kvart felt i errors[].pointer.',
  },
  'writes.if-match-not-required': {
    title: 'Ei endring utan If-Match blir svara med {status}, ikkje med 401 eller 428.',
    detail: 'To som arbeider samtidig, ville skrive over kvarandre.',
    cure: 'Krev If-Match med versjonen.',
  },
  'writes.no-token-required': {
    title: 'Ei endring med eit bevis som ingen har fått, blir svara med {status}, ikkje med 401.',
    detail: 'Kven som helst kunne endra det ein kommune har skrive.',
    cure: 'Kontroller beviset (Authorization).',
  },
  'writes.refused': {
    title: 'Ein rett søknad vart avvist ({status}).',
    detail: '{what}',
    cure: 'Samanlikn med skjemaet i kontrakten.',
  },
  'writes.not-repeatable': {
    title: 'Den same søknaden send igjen får ikkje same svar ({what}).',
    detail: 'Etter eit tapt svar ville folk hatt to søknader.',
    cure: 'Svar på same nøkkel og innhald med same kvittering og Idempotent-Replayed: true.',
  },
  'writes.key-reused': {
    title: 'Noko anna under same Idempotency-Key blir svara med {status}, ikkje med 422.',
    cure: 'Avvis det med problemet idempotency-key-reused.',
  },
  'writes.state': {
    title: 'Tilstanden til søknaden kan ikkje lesast med løyndomen frå kvitteringa ({status}).',
    cure: 'Svar med tilstanden slik kontrakten har han.',
  },
  'writes.withdraw': {
    title: 'Søknaden kunne ikkje trekkjast ({status}).',
    detail: 'Han har referansen {reference} og er ei prøve.',
    cure: 'Ta han bort for hand, og sjå på DELETE.',
  },
};
