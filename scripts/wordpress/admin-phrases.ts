import type { Text } from './text.ts';

/** Every text in the plugin's PHP, with its translations. */
export const adminPhrases: readonly Text[] = [
  { en: 'Settings', nb: 'Innstillinger', nn: 'Innstillingar' },
  { en: 'As usual', nb: 'Som vanlig', nn: 'Som vanleg' },
  { en: 'What it shows', nb: 'Hva den viser', nn: 'Kva ho viser' },
  { en: 'Rarely needed', nb: 'Sjelden nødvendig', nn: 'Sjeldan nødvendig' },
  { en: 'Open the settings', nb: 'Åpne innstillingene', nn: 'Opne innstillingane' },
  { en: 'Look', nb: 'Utseende', nn: 'Utsjånad' },
  {
    en: 'klimabrikker has no server yet. An administrator names it under Settings → klimabrikker. Visitors do not see this.',
    nb: 'klimabrikker har ingen server ennå. En administrator oppgir den under Innstillinger → klimabrikker. Besøkende ser ikke dette.',
    nn: 'klimabrikker har ingen tenar enno. Ein administrator oppgjev han under Innstillingar → klimabrikker. Vitjande ser ikkje dette.',
  },
  {
    en: 'The preview could not be made. The widget may work on the page all the same.',
    nb: 'Forhåndsvisningen kunne ikke lages. Det kan likevel virke på siden.',
    nn: 'Førehandsvisinga kunne ikkje lagast. Det kan likevel verke på sida.',
  },
  {
    en: '"%s" is not an address that can be used. Write it with https:// and without a question mark.',
    nb: '«%s» er ikke en adresse som kan brukes. Skriv den med https:// og uten spørsmålstegn.',
    nn: '«%s» er ikkje ei adresse som kan brukast. Skriv ho med https:// og utan spørjeteikn.',
  },
  { en: 'Address of the server', nb: 'Serverens adresse', nn: 'Adressa til tenaren' },
  {
    en: 'Those who run the climate cooperation tell you which.',
    nb: 'De som driver klimasamarbeidet, vet hvilken.',
    nn: 'Dei som driv klimasamarbeidet, veit kva for ei.',
  },
  {
    en: 'Other endpoints that pages may use',
    nb: 'Andre endepunkter som sidene kan bruke',
    nn: 'Andre endepunkt som sidene kan bruke',
  },
  {
    en: 'One a line, usually none. Whatever an editor writes, pages ask no other server, and applications go to no other.',
    nb: 'Ett per linje, vanligvis ingen. Uansett hva en redaktør skriver, spør sidene ingen annen server, og søknader går ikke til noen annen.',
    nn: 'Eitt per linje, vanlegvis ingen. Same kva ein redaktør skriv, spør sidene ingen annan tenar, og søknader går ikkje til nokon annan.',
  },
  { en: 'Where the code comes from', nb: 'Hvor koden kommer fra', nn: 'Kvar koden kjem frå' },
  {
    en: 'This site. The code comes with the plugin, and visitors fetch only content from the server.',
    nb: 'Dette nettstedet. Koden følger med utvidelsen, og besøkende henter bare innhold fra serveren.',
    nn: 'Denne nettstaden. Koden følgjer med utvidinga, og vitjande hentar berre innhald frå tenaren.',
  },
  {
    en: 'The server, exactly this version. Its hash is checked: nobody can change it without notice. The server must offer this version.',
    nb: 'Serveren, nøyaktig denne versjonen. Sjekksummen kontrolleres: Ingen kan endre koden uten at det merkes. Serveren må tilby denne versjonen.',
    nn: 'Tenaren, nøyaktig denne versjonen. Sjekksummen vert kontrollert: Ingen kan endre koden utan at det vert merka. Tenaren må tilby denne versjonen.',
  },
  {
    en: 'The server, the newest version. Corrections come by themselves; you trust the server with your pages.',
    nb: 'Serveren, den nyeste versjonen. Rettelser kommer av seg selv; dere stoler på serveren.',
    nn: 'Tenaren, den nyaste versjonen. Rettingar kjem av seg sjølve; de stolar på tenaren.',
  },
  {
    en: 'The language of the widgets follows the language of the site: bokmål, nynorsk or English.',
    nb: 'Språket følger nettstedets språk: bokmål, nynorsk eller engelsk.',
    nn: 'Språket følgjer språket på nettstaden: bokmål, nynorsk eller engelsk.',
  },
  {
    en: 'The server answers. You can use the blocks now.',
    nb: 'Serveren svarer. Nå kan du bruke blokkene.',
    nn: 'Tenaren svarer. No kan du bruke blokkene.',
  },
  {
    en: 'The server did not give the expected answer to this WordPress. Check the address. If it is right, ask your IT department whether the web server may reach it.',
    nb: 'Serveren ga ikke det ventede svaret til dette WordPress-nettstedet. Kontroller adressen. Er den riktig, spør IT-avdelingen om webserveren kan nå den.',
    nn: 'Tenaren gav ikkje det venta svaret til denne WordPress-nettstaden. Kontroller adressa. Er ho rett, spør IT-avdelinga om webtenaren kan nå han.',
  },
  {
    en: "Some pages show content from a climate cooperation's server. The visitor's browser fetches it there, and the server sees the visitor's IP address as every web server does. No cookies are set, and nothing is kept in the browser unless the visitor asks for it.",
    nb: 'Noen sider viser innhold fra et klimasamarbeids server. Den besøkendes nettleser henter det der, og serveren ser IP-adressen slik enhver webserver gjør. Ingen informasjonskapsler settes, og ingenting lagres i nettleseren uten at den besøkende ber om det.',
    nn: 'Nokre sider viser innhald frå tenaren til eit klimasamarbeid. Nettlesaren til den vitjande hentar det der, og tenaren ser IP-adressa slik alle webtenarar gjer. Ingen informasjonskapslar vert sette, og ingenting vert lagra i nettlesaren utan at den vitjande ber om det.',
  },
  {
    en: 'Member directory, timeline, membership form and checklist for climate cooperation, as blocks, shortcodes and pasted addresses.',
    nb: 'Medlemsoversikt, tidslinje, innmeldingsskjema og sjekkliste for klimasamarbeid, som blokker, kortkoder og innlimte adresser.',
    nn: 'Medlemsoversikt, tidslinje, innmeldingsskjema og sjekkliste for klimasamarbeid, som blokker, kortkodar og innlimte adresser.',
  },
];
