import type { Both } from './say.ts';

const both = (nb: string, en: string): Both => ({ nb, en });

/** What the builder itself says. */
export const UI_WORDS = {
  // Paste an old one
  'paste.summary': both(
    'Har du en kode fra før? Lim den inn og bygg videre',
    'Have a snippet already? Paste it and go on from there',
  ),
  'paste.label': both('Kode, lenke eller kortkode', 'Snippet, link or shortcode'),
  'paste.hint': both(
    'Alt byggeren kan skrive, kan den også lese: element, div, lenke, iframe, kortkode og blokk.',
    'What the builder writes, it can read: element, div, link, iframe, shortcode and block.',
  ),
  'paste.read': both('Les koden', 'Read it'),
  'paste.done': both(
    'Lest: {task}. Valgene under er satt etter koden.',
    'Read: {task}. The choices below follow the snippet.',
  ),
  'paste.unknown': both(
    'Ingen brikke kjenner dette, så det ble ikke med: {names}.',
    'No widget knows this, so it was left out: {names}.',
  ),
  'paste.nothing': both(
    'Fant ingen brikke i dette. Lim inn hele koden, fra < til >, eller adressen til brikkens egen side.',
    'There is no widget in this. Paste the whole snippet, from < to >, or the address of the widget’s own page.',
  ),

  // 1
  'tasks.title': both('Hva skal siden gjøre?', 'What is the page to do?'),
  'tasks.notOffered': both('Ikke hos dette endepunktet', 'Not at this endpoint'),

  // 2
  'source.title': both('Hvor kommer tallene fra?', 'Where do the data come from?'),
  'source.endpoint': both('Endepunkt', 'Endpoint'),
  'source.endpointHint': both(
    'Adressen til dataene deres. Får du den av noen, ender den gjerne på /v1.',
    'The address of your data. It usually ends in /v1.',
  ),
  'source.default': both('Tomt er denne tjeneren: {endpoint}', 'Empty is this server: {endpoint}'),
  'source.base': both('Hvor ligger filene?', 'Where are the files?'),
  'source.baseHint': both(
    'Tjeneren med koden og brikkenes egne sider. Tomt er {base}',
    'The server with the code and the widgets’ own pages. Empty is {base}',
  ),
  'source.page': both('Hvilken side skal brikken stå på?', 'Which page is the widget for?'),
  'source.pageHint': both(
    'For eksempel https://www.kommunen.no. Brukes bare til sjekken under.',
    'For example https://www.kommunen.no. Used for the check below only.',
  ),
  'source.more': both('Filene ligger et annet sted', 'The files are somewhere else'),
  'source.initiative': both('Tiltak', 'Initiative'),
  'source.initiativeHint': both(
    'Hvilket nettverk eller hvilken kampanje det gjelder.',
    'Which network or campaign it is about.',
  ),
  'source.initiativeText': both('Id-en til tiltaket, for eksempel nfk', 'Id of the initiative, for example nfk'),
  'source.municipality': both('Kommune', 'Municipality'),
  'source.municipalityText': both('Kommunenummer, for eksempel 3203', 'Number of the municipality, for example 3203'),
  'source.choose': both('Velg …', 'Choose …'),
  'source.loading': both('Henter listen over tiltak …', 'Fetching the list of initiatives …'),
  'source.failed': both(
    'Fikk ikke svar fra endepunktet, så tiltak må skrives inn. Kjør sjekken under for å se hvorfor.',
    'The endpoint gives no answer, so write the initiative yourself. Run the check below to see why.',
  ),
  'source.known': both('{name}: {count} tiltak', '{name}: {count} initiatives'),
  'source.noPages': both(
    'Dette endepunktet har ingen egne sider for brikkene. Lenke, iframe og innfletting er derfor ikke med under, og lenken inni koden går til en fil.',
    'This endpoint has no pages of its own for the widgets. Link, iframe and include are left out below, and the link inside the snippet leads to a file.',
  ),
  'source.noFiles': both(
    'Fant ikke koden på {base}/klimabrikker. Skriv adressen til tjeneren som har den, ellers virker ikke det du limer inn.',
    'There is no code at {base}/klimabrikker. Write the address of the server that has it; without it the snippet does not work.',
  ),
  'source.useOwn': both('Bruk filene på denne tjeneren', 'Use the files of this server'),
  'wrong.malformed': both(
    'Dette er ikke en adresse. Den skal se ut som https://klima.kommunen.no/v1',
    'This is no address. It should look like https://klima.kommunen.no/v1',
  ),
  'wrong.scheme': both('Adressen må begynne med https://', 'The address must begin with https://'),
  'wrong.credentials': both(
    'Adressen har brukernavn eller passord i seg. Ta det bort.',
    'The address has a user name or a password in it. Take it away.',
  ),
  'wrong.insecure': both(
    'Adressen begynner med http://. En side med https får ikke hente derfra. Prøv https://',
    'The address begins with http://. A page with https may not fetch from there. Try https://',
  ),
  'wrong.missing': both('Adressen mangler.', 'The address is missing.'),

  // Doctor
  'doctor.title': both('Virker endepunktet?', 'Does the endpoint work?'),
  'doctor.start': both('Sjekk endepunktet', 'Check the endpoint'),
  'doctor.again': both('Sjekk på nytt', 'Check again'),
  'doctor.running': both('Sjekker … {count} svar så langt', 'Checking … {count} findings so far'),
  'doctor.ok': both('Alt er i orden.', 'Everything is in order.'),
  'doctor.warnings': both('Det virker, men noe bør ses på.', 'It works, but something should be looked at.'),
  'doctor.failed': both(
    'Noe må rettes før brikkene virker som de skal.',
    'Something must be put right before the widgets work as they should.',
  ),
  'doctor.broken': both('Sjekken stanset. Prøv på nytt.', 'The check stopped. Try again.'),
  'doctor.all': both('Alt som ble sjekket ({count})', 'All that was checked ({count})'),
  'doctor.cure': both('Slik rettes det:', 'The cure:'),
  'doctor.letter': both('Tekst til IT-avdelingen', 'Text for the IT department'),
  'level.ok': both('I orden', 'In order'),
  'level.info': both('Ikke sjekket herfra', 'Not checked from here'),
  'level.warning': both('Bør ses på', 'Look at this'),
  'level.error': both('Må rettes', 'Must be put right'),
  'row.reach': both('Endepunktet svarer', 'The endpoint answers'),
  'row.cors': both('Andre nettsteder slipper til (CORS)', 'Other sites are let in (CORS)'),
  'row.contract': both(
    'Svarene er slik brikkene venter (kontrakten)',
    'Answers are as the widgets expect (the contract)',
  ),
  'row.languages': both('Språkene er med', 'The languages are there'),
  'row.origins': both('Siden din kan sende inn (søknad, sjekkliste)', 'Your page may send (application, checklist)'),
  'row.secure': both('Sikker forbindelse, ikke blandet innhold', 'Secure connection, no mixed content'),
  'row.rest': both('Resten: mellomlagring, personvern, feilsvar', 'The rest: caching, privacy, error answers'),

  // 3
  'options.title': both('Tilpass, og se hvordan det blir', 'Adjust, and see what it becomes'),
  'options.more': both('Flere valg', 'More choices'),
  'options.unset': both('Som vanlig', 'As usual'),
  'options.start': both('Når skal den lastes?', 'When is it to load?'),
  'start.usual': both('Når siden er lest', 'When the page has been read'),
  'start.preload': both(
    'Så tidlig som mulig: når brikken er det viktigste på siden',
    'As early as possible: when it is what the page is about',
  ),
  'start.lazy': both(
    'Når leseren nærmer seg: når den står langt nede',
    'When the reader comes near: when it is far down',
  ),
  'preview.title': both('Forhåndsvisning', 'Preview'),
  'preview.frame': both('Forhåndsvisning av brikken', 'Preview of the widget'),
  'preview.width': both('Bredde', 'Width'),
  'preview.360': both('Telefon', 'Phone'),
  'preview.768': both('Nettbrett', 'Tablet'),
  'preview.1280': both('Skjerm', 'Desktop'),
  'preview.scheme': both('Farger', 'Colours'),
  'preview.light': both('Lyse', 'Light'),
  'preview.dark': both('Mørke', 'Dark'),
  'preview.language': both('Språk', 'Language'),
  'preview.scene': both('Vis', 'Show'),
  'scene.live': both('Ekte data', 'Real data'),
  'scene.example': both('Eksempel', 'Example'),
  'scene.loading': both('Mens den laster', 'While it loads'),
  'scene.empty': both('Tom', 'Empty'),
  'scene.closed': both('Stengt', 'Closed'),
  'scene.failed': both('Når noe svikter', 'When something fails'),
  'scene.archived': both('Avsluttet', 'Archived'),
  'preview.open': both('Åpne i egen fane', 'Open in a tab of its own'),
  'preview.harmless': both(
    'Prøv gjerne å fylle ut: herfra sendes og lagres ingenting.',
    'Do fill it in: nothing is sent or kept from here.',
  ),

  // 4
  'output.title': both('Hent koden', 'Get the snippet'),
  'output.system': both('Hvor lages siden?', 'Where is the page made?'),
  'output.carrier': both('Form', 'Form'),
  'output.safest': both('{name} (tryggest her)', '{name} (safest here)'),
  'carrier.tag': both('Eget element', 'Own element'),
  'carrier.div': both('div med data-*', 'div with data-*'),
  'carrier.link': both('Lenke', 'Link'),
  'carrier.iframe': both('iframe', 'iframe'),
  'carrier.shortcode': both('Kortkode', 'Shortcode'),
  'carrier.block': both('Blokk', 'Block'),
  'carrier.include': both('Innfletting', 'Include'),
  'carrier.component': both('Komponent', 'Component'),
  'output.template': both('I malen', 'In the template'),
  'output.page': both('På siden', 'In the page'),
  'output.survives': both('Hva overlever her?', 'What survives here?'),
  'output.pageAddress': both('Brikkens egen side', 'The widget’s own page'),
  'output.version': both('Hvilken utgave?', 'Which copy?'),
  'version.channel': both('Følg hovedversjonen', 'Follow the major version'),
  'version.channel.text': both(
    'Rettelser kommer av seg selv. Du stoler på at tjeneren gir deg riktig kode.',
    'Corrections arrive by themselves. You trust the server to give you the right code.',
  ),
  'version.fixed': both('Lås til denne utgaven', 'Pin this release'),
  'version.fixed.text': both(
    'Nettleseren kjører bare akkurat denne koden ({version}). Rettelser får du først når noen bytter linjen i malen.',
    'The browser runs this code ({version}) and no other byte. Corrections come only when somebody changes the line in the template.',
  ),
  'version.fixed.none': both(
    'Tjeneren med filene oppgir ingen utgave å låse til.',
    'The server of the files names no release to pin.',
  ),
  'missing.initiative': both(
    'Velg et tiltak under punkt 2 først. Koden er ikke ferdig.',
    'Choose an initiative in step 2 first. The snippet is not complete.',
  ),
  'missing.municipality': both(
    'Velg en kommune under punkt 2 først. Koden er ikke ferdig.',
    'Choose a municipality in step 2 first. The snippet is not complete.',
  ),
  'missing.debug': both(
    'Husk å ta bort «Vis årsaken når noe er galt» før siden publiseres.',
    'Remember to take “Show the cause” away before you publish.',
  ),
  'output.origins': both(
    'Søknader tas bare imot fra nettsteder som står i ALLOWED_ORIGINS på tjeneren. Be den som drifter den, om å legge til nettstedet ditt. Det gjelder iframe også.',
    'Applications are taken only from sites that stand in ALLOWED_ORIGINS on the server. Ask whoever runs it to add your site. This goes for iframes too.',
  ),
  copy: both('Kopier', 'Copy'),
  'copy.done': both('Kopiert', 'Copied'),
  'copy.marked': both(
    'Nettleseren lot oss ikke kopiere. Teksten er merket: trykk Ctrl+C.',
    'The browser did not let us copy. The text is selected: press Ctrl+C.',
  ),

  // 5
  'survival.title': both('Overlever dette redigerings\u00adprogrammet mitt?', 'Does this survive my editor?'),
  'survival.lead': both(
    'Mange redigeringsprogram stryker HTML de ikke kjenner. Velg ditt, eller lim inn det som ble lagret.',
    'Many editors remove HTML that they do not know. Choose yours, or paste what it saved.',
  ),
  'survival.editor': both('Redigeringsprogram', 'Editor'),
  'survival.loader': both('Lasteren står i malen til nettstedet', 'The loader is in the template of the site'),
  'survival.best': both('Tryggest her: {name}', 'Safest here: {name}'),
  'survival.use': both('Bruk denne formen', 'Use this form'),
  'survival.caption': both(
    'Hva {name} gjør med hver form, i standardoppsettet',
    'What {name} does to each form, as it comes',
  ),
  'survival.form': both('Form', 'Form'),
  'survival.kept': both('Det som blir igjen', 'What is left'),
  'survival.outcome': both('Det leseren får', 'What readers get'),
  'kept.whole': both('Alt', 'Everything'),
  'kept.inner-link': both('Lenken inni, alene i avsnittet sitt', 'The link inside, alone in its paragraph'),
  'kept.sandboxed': both('Rammen, uten lov til å kjøre kode', 'The frame, which may run no code'),
  'kept.bare-link': both('Lenken i setningen under', 'The link in the sentence below'),
  'kept.shown': both('Koden, som synlig tekst', 'The code, as visible text'),
  'kept.text': both('Bare tekst, uten lenke', 'Only words, without a link'),
  'kept.gone': both('Ingenting', 'Nothing'),
  'outcome.widget': both('Brikken', 'The widget'),
  'outcome.way': both('En lenke eller side som virker', 'A link or page that works'),
  'outcome.lost': both('Ikke noe brukbart', 'Nothing of use'),
  'survival.plugin': both(
    'Kortkoder virker bare der utvidelsen for WordPress er installert. Ellers ser leseren selve koden.',
    'Shortcodes work only where the WordPress plugin is installed. Elsewhere readers see the code.',
  ),
  'saved.label': both('HTML-en som ble lagret', 'The HTML that was saved'),
  'saved.hint': both(
    'Lim inn koden, lagre siden, åpne kildevisningen og kopier det som står der nå.',
    'Paste the snippet, save the page, open its source and copy what is there now.',
  ),
  'saved.judge': both('Se hva som er igjen', 'See what is left'),
  'saved.whole': both('Formen kom helskinnet gjennom.', 'The snippet came through whole.'),
  'saved.lost': both('Disse valgene ble borte: {names}.', 'These choices are gone: {names}.'),
  'saved.inner-link': both(
    'Elementet rundt er strøket, men lenken står alene i avsnittet sitt.',
    'The element around it is gone, but the link stands alone in its paragraph.',
  ),
  'saved.sandboxed': both(
    'Rammen er der, men har ikke lov til å kjøre kode (sandbox). Den kan leses, men vokser ikke.',
    'The frame is there but may run no code (sandbox). It can be read and does not grow.',
  ),
  'saved.bare-link': both('Bare en lenke blant andre ord er igjen.', 'Only a link among other words is left.'),
  'saved.shown': both(
    'Koden er gjort om til tekst som leserne ser. Ta den bort, og bruk lenken i stedet.',
    'The code has become text that readers see. Take it away and use the link instead.',
  ),
  'saved.text': both(
    'Verken element eller lenke er igjen. Bruk lenken i stedet.',
    'Neither element nor link is left. Use the link instead.',
  ),
  'saved.gone': both('Ingenting er igjen. Bruk lenken i stedet.', 'Nothing is left. Use the link instead.'),
  'loader.makes': both(
    'Lasteren gjør dette om til brikken, så lenge den står i malen.',
    'The loader makes the widget of this, as long as it is in the template.',
  ),
  'loader.needless': both('Dette virker uten lasteren.', 'This works without the loader.'),
  'loader.nothing': both('Lasteren gjør ingenting med dette.', 'The loader does nothing with this.'),
  'loader.kept': both('Linjen med lasteren ble også lagret.', 'The line of the loader was saved too.'),
  'loader.removed': both(
    'Linjen med lasteren er ikke med her. Det er som det skal når den står i malen.',
    'The line of the loader is not in here. That is as it should be when it is in the template.',
  ),

  // 6
  'texts.title': both('Tekster du kan trenge', 'Texts that you may need'),
  'texts.lead': both(
    'Til den som styrer nettstedet, og til personvern- og tilgjengelighetssidene deres.',
    'For whoever runs the site, and for your pages on privacy and accessibility.',
  ),
  'texts.csp': both('Sikkerhetsregler (CSP) for siden', 'Security rules (CSP) of the page'),
  'texts.csp.hint': both(
    'Bare om nettstedet har slike regler. Legg dette til dem dere har.',
    'Only if the site has such rules. Add this to the ones you have.',
  ),
  'texts.supplier': both(
    'Til den som har malen: leverandøren eller IT',
    'For whoever has the template: the supplier or IT',
  ),
  'texts.privacy': both('Til personvernerklæringen', 'For the privacy statement'),
  'texts.accessibility': both('Til tilgjengelighetserklæringen', 'For the accessibility statement'),
  'texts.language': both('Språk i tekstene', 'Language of the texts'),
} as const satisfies Readonly<Record<string, Both>>;

export type UiKey = keyof typeof UI_WORDS;
