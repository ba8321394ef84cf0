import type { FindingTexts } from './finding-texts.ts';

const REPAIR_DATA = 'Correct it where the data come from, and publish again.';

/** English. */
export const en: FindingTexts = {
  'reach.ok': { title: 'The endpoint can be reached.' },
  'reach.address': {
    title: 'This is not the address of an endpoint ({reason}).',
    detail: 'An address begins with https:// and has no user name, no question mark and no # in it.',
    cure: 'Ask whoever runs the endpoint for its address. It looks like https://klima.example.no/v1.',
  },
  'reach.unreachable': {
    title: 'Nothing answers at this address.',
    detail: 'The name may be misspelled, the server may be down, or a network in between lets nobody through.',
    cure: 'Open the address in a browser. If that fails too, ask whoever runs the server.',
  },
  'reach.cors-blocked': {
    title: 'The endpoint answers, but the browser may not hand the answer to pages of {origin}.',
    detail: 'The header that lets pages of other hosts read the answer is missing.',
    cure: 'The web server has to send Access-Control-Allow-Origin: * with every answer.',
  },
  'reach.mixed-content': {
    title: 'The page is secure (https), the endpoint is not (http).',
    detail: 'Browsers do not load it on pages of {origin}: the widget stays empty.',
    cure: 'Give the endpoint a certificate, and use its https:// address.',
  },
  'reach.timeout': {
    title: 'There was no whole answer within {seconds} seconds.',
    detail: 'Visitors would see an error.',
    cure: 'Find out what keeps the server busy, or put a cache in front of it.',
  },
  'reach.broken-off': {
    title: 'The answer broke off before its end.',
    cure: 'Look at the logs of the server and of the proxy in front of it.',
  },
  'reach.not-https': {
    title: 'The endpoint is not secure (http).',
    detail: 'Secure pages, which is nearly all of them, cannot load it.',
    cure: 'Give the endpoint a certificate, and use its https:// address.',
  },
  'reach.redirect': {
    title: 'The address sends on to {target}.',
    detail: 'It works, but every visitor waits for one more answer.',
    cure: 'Use the address that answers.',
  },
  'reach.redirect-insecure': {
    title: 'The secure address sends on to one that is not secure: {target}.',
    detail: 'Browsers stop there: the widget stays empty.',
    cure: 'Send on to an https:// address. Behind a proxy the server has to know that it is reached by https.',
  },
  'reach.redirect-loop': {
    title: 'The address sends on and on.',
    cure: 'Look at the redirects of the web server: two of them send to each other.',
  },
  'reach.slow': {
    title: 'The answer took {seconds} seconds.',
    detail: 'Visitors wait for it.',
    cure: 'Let caches keep answers, or find out what takes the time.',
  },
  'reach.busy': {
    title: 'The server said that it is too busy ({status}).',
    detail: 'What could not be read has not been checked.',
    cure: 'Check again later. If visitors meet this too, raise the limit for reading.',
  },

  'content.ok': { title: 'All files are there and can be read.' },
  'content.missing': {
    title: 'The file is missing.',
    detail: 'The index names it, or a widget needs it.',
    cure: 'Publish the file, or take the view out of index.json.',
  },
  'content.status': {
    title: 'The answer is {status} where a file should be.',
    cure: 'Reading needs no log-in, no key and no cookie. Look at what the server lets through.',
  },
  'content.server-error': {
    title: 'The server failed ({status}).',
    detail: 'No question that is asked here may break a server; a bad one is answered with 400.',
    cure: 'Look at the logs of the server.',
  },
  'content.html': {
    title: 'A web page came instead of data.',
    detail: 'Often this is a log-in, a page of the CMS, or the start page of a site for every address.',
    cure: 'Let the address answer with the file itself.',
  },
  'content.type': {
    title: 'The Content-Type is {type}, not {expected}.',
    detail: 'Widgets do not read it.',
    cure: 'Let the web server send Content-Type: {expected} for such files.',
  },
  'content.charset': {
    title: 'The Content-Type says {charset}, not UTF-8.',
    detail: 'Letters like æ, ø and å are read wrongly.',
    cure: 'Save and send the files as UTF-8.',
  },
  'content.not-utf8': {
    title: 'The file is not UTF-8.',
    detail: 'Widgets refuse it. Often the file was saved as Windows-1252.',
    cure: 'Save the file as UTF-8.',
  },
  'content.bom': {
    title: 'A byte order mark stands in front of the JSON.',
    detail: 'Widgets skip it; other programs may stop there.',
    cure: 'Save the file as UTF-8 without BOM.',
  },
  'content.empty': { title: 'The answer is empty.', cure: 'Publish the file again.' },
  'content.not-json': {
    title: 'The answer is not JSON.',
    detail: 'It may have been cut short, or a program has added something.',
    cure: 'Publish the file again, and look at it with a JSON viewer.',
  },
  'content.too-large': {
    title: 'The answer is larger than 2 MB.',
    detail: 'Widgets stop reading there.',
    cure: 'Answer in pages (limit and next) when there are more than 2,000 members.',
  },
  'content.head': {
    title: 'HEAD is answered otherwise than GET ({status}).',
    detail: 'Caches and monitors ask like that.',
    cure: 'Answer HEAD like GET, without the body.',
  },

  'contract.ok': { title: 'What was read keeps the contract.' },
  'contract.version': {
    title: 'The endpoint keeps version {version} of the contract, not {expected}.',
    cure: 'Use widgets of the same version, or give the address of the endpoint that keeps version {expected}.',
  },
  'contract.field': {
    title: 'At {pointer} the answer has {found} instead of {expected}.',
    detail: 'Widgets refuse the whole answer.',
    cure: REPAIR_DATA,
  },
  'contract.row': {
    title: 'At {pointer} a row has {found} instead of {expected}.',
    detail: 'Widgets leave out the row and say that something is missing.',
    cure: REPAIR_DATA,
  },
  'contract.optional': {
    title: 'At {pointer} there is {found} instead of {expected}.',
    detail: 'Widgets treat it as absent.',
    cure: REPAIR_DATA,
  },
  'contract.null': {
    title: 'At {pointer} there is null.',
    detail: 'The contract has no null: what is not known is left out.',
    cure: 'Leave the field out.',
  },
  'contract.unknown-value': {
    title: 'At {pointer} there is {found}, which this version does not know.',
    detail: 'Widgets show the raw word. Known are: {expected}.',
  },
  'contract.duplicate-id': {
    title: 'The id {id} is there more than once.',
    detail: 'Widgets show only the first.',
    cure: REPAIR_DATA,
  },
  'contract.other-id': {
    title: 'The file says that it is {id}, but its address says {expected}.',
    cure: 'Give the file the name of its id.',
  },
  'contract.no-initiatives': {
    title: 'The index names no initiative.',
    detail: 'There is nothing to show.',
    cure: 'Publish an initiative.',
  },

  'cors.ok': { title: 'Pages on other hosts may read the answers.' },
  'cors.missing': {
    title: 'Pages on other hosts may not read the answer.',
    detail: 'The header Access-Control-Allow-Origin is missing: the widget stays empty.',
    cure: 'Let the web server send Access-Control-Allow-Origin: * with every answer.',
  },
  'cors.missing-on-errors': {
    title: 'Pages on other hosts may not read errors.',
    detail: 'Visitors are told that the network is down, whatever is wrong.',
    cure: 'Send Access-Control-Allow-Origin: * with errors too (in nginx: add_header … always).',
  },
  'cors.other-origin': {
    title: 'Only pages of {allowed} may read the answer, not those of {origin}.',
    cure: 'Send Access-Control-Allow-Origin: * for everything that is public.',
  },
  'cors.several': {
    title: 'Access-Control-Allow-Origin has several values: {allowed}.',
    detail: 'Browsers accept only one. Often both the server and the proxy in front of it add it.',
    cure: 'Let only one of them send the header.',
  },
  'cors.credentials': {
    title: 'The answer allows cookies of other pages (Access-Control-Allow-Credentials).',
    detail: 'Widgets send none, so it only opens a door.',
    cure: 'Remove the header.',
  },
  'cors.vary': {
    title: 'The answer differs by the page that asks, but caches are not told so.',
    detail: 'A cache may hand the permission of one page to another.',
    cure: 'Send Vary: Origin, or Access-Control-Allow-Origin: * for everything that is public.',
  },
  'cors.exposed': {
    title: 'Pages may not read these headers: {missing}.',
    detail: 'Widgets then trust the visitor’s clock, and do not know how long to wait.',
    cure: 'Send Access-Control-Expose-Headers: Date, ETag, Retry-After.',
  },
  'cors.not-listed': {
    title: 'The endpoint does not name {origin} among its pages.',
    detail: 'It names: {origins}. Reading works; forms and changes are likely to be refused.',
    cure: 'Ask whoever runs the endpoint to add {origin}.',
  },
  'cors.held-back': {
    title: 'The browser may not hand out this answer.',
    detail: 'Something answers, but without Access-Control-Allow-Origin; often it is an error.',
    cure: 'Send Access-Control-Allow-Origin: * with every answer, errors too.',
  },
  'cors.unseen': {
    title: 'Whether pages on other hosts may read the answers was not judged.',
    detail: 'The page and the endpoint have the same host, so nothing has to be allowed.',
  },

  'privacy.ok': { title: 'No cookies, and no personal data where they do not belong.' },
  'privacy.cookie': {
    title: 'The answer sets a cookie ({name}).',
    detail: 'Pages with widgets promise their visitors that none is set.',
    cure: 'Turn off sessions and load-balancing cookies for this address.',
  },
  'privacy.contact-person': {
    title: 'At {pointer} a member has personal data ({name}).',
    detail: 'Everybody can read it. The contract has no place for it.',
    cure: 'Take the field out of what is published, and empty the caches.',
  },
  'privacy.email': {
    title: 'At {pointer} a member has an e-mail address.',
    detail: 'Everybody can read it, machines that collect addresses too.',
    cure: 'Take it out, unless it is nobody’s own.',
  },
  'privacy.identity-number': {
    title: 'At {pointer} there seems to be a national identity number.',
    detail: 'Everybody can read it.',
    cure: 'Take it out at once, empty the caches, and judge whether it has to be reported.',
  },
  'privacy.unseen': {
    title: 'A browser does not show whether cookies are set.',
    detail: 'Check from the command line: npx klimabrikker check.',
  },

  'caching.ok': { title: 'Caches may keep the answers and can ask whether they are still right.' },
  'caching.no-cache-control': {
    title: 'The answer does not say how long it may be kept.',
    cure: 'Send Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
  },
  'caching.forbidden': {
    title: 'Shared caches may not keep the answer ({control}).',
    detail: 'Every visitor asks the server itself, and an outage shows at once.',
    cure: 'Send Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
  },
  'caching.no-etag': {
    title: 'The answer has no ETag.',
    detail: 'Browsers fetch the whole file again to see whether it is new.',
    cure: 'Let the server send an ETag.',
  },
  'caching.weak-etag': {
    title: 'The ETag is weak ({tag}).',
    detail: 'Often nginx weakens it when it packs the answer.',
    cure: 'Let the server that makes the answer pack it, or publish files that are packed already (gzip_static).',
  },
  'caching.no-304': {
    title: 'The server sends everything again although nothing is new.',
    detail: 'To If-None-Match with the tag that it had sent it answered {status} instead of 304.',
    cure: 'Let it compare the tags. A proxy that changes tags must change them back.',
  },
  'caching.304-without-cors': {
    title: 'A 304 lacks Access-Control-Allow-Origin.',
    detail: 'Some browsers then refuse what they had kept.',
    cure: 'Send the header with every answer.',
  },
  'caching.unseen': {
    title: 'A page cannot see all headers for caches.',
    detail: 'Check from the command line: npx klimabrikker check.',
  },

  'errors.ok': { title: 'Bad requests get clear answers.' },
  'errors.soft-404': {
    title: 'What does not exist is answered with {status}, not with 404.',
    detail: 'Widgets take what comes for data.',
    cure: 'Answer 404 for addresses that lead nowhere.',
  },
  'errors.not-problem': {
    title: 'An error ({status}) is not written as the contract has it.',
    detail: 'Widgets can only say that something went wrong.',
    cure: 'Answer errors as application/problem+json (RFC 9457) with type, title and status.',
  },
  'errors.unknown-type': {
    title: 'The problem type {type} is not in the registry.',
    detail: 'Widgets can only say that something went wrong.',
    cure: 'Use a type of the contract.',
  },
  'errors.other-status': {
    title: 'The problem {type} says {said}, and came with {status}.',
    cure: 'Use the status that the contract has for the type.',
  },
  'errors.bad-query': {
    title: 'A question that makes no sense ({query}) is answered with {status}, not with 400.',
    cure: 'Refuse parameters that are unknown or wrong.',
  },
  'errors.no-pointer': {
    title: 'A refused question ({query}) does not say what was wrong.',
    cure: 'Name the parameter in errors[].pointer: {pointer}.',
  },
  'errors.method': {
    title: '{method} is answered with {status} where it is not allowed, not with 405.',
    cure: 'Answer 405 with the methods that are allowed.',
  },
  'errors.no-allow': {
    title: 'A 405 does not say which methods are allowed.',
    cure: 'Send the header Allow.',
  },
  'errors.unseen': {
    title: 'A page cannot see how methods that are not allowed are refused.',
    detail: 'Check from the command line: npx klimabrikker check.',
  },

  'members.ok': { title: 'The lists of members are right.' },
  'members.empty': { title: 'The list of members is empty.' },
  'members.total': {
    title: 'The list says {said} members, and has {counted}.',
    cure: 'Count what is sent.',
  },
  'members.cut': {
    title: 'The list is not complete, and names no next page.',
    detail: 'Of {total} members {counted} can be reached.',
    cure: 'Send next with every page but the last, or complete: true with everything.',
  },
  'members.limit': {
    title: 'A page has {counted} members although {limit} were asked for.',
    cure: 'Follow limit.',
  },
  'members.cursor-loop': {
    title: 'The cursor of a page leads back to a page that was there before.',
    detail: 'A reader would never come to the end.',
    cure: 'Leave out next on the last page, and let a cursor lead on.',
  },
  'members.repeated': {
    title: 'The member {id} is on two pages.',
    cure: 'Sort by something that no two members share, such as name and then id.',
  },
  'members.many-pages': { title: 'Only the first {pages} pages were read.' },
  'members.not-echoed': {
    title: 'The answer does not repeat what it was asked ({query}).',
    detail: 'Widgets take it for a list that nobody has filtered.',
    cure: 'Repeat the parameters in applied.',
  },
  'members.filter': {
    title: 'Asked for {query}, the endpoint also sends others: {id}.',
    cure: 'Apply the filter, or leave it out of applied.',
  },
  'members.filter-lost': {
    title: 'Asked for {query}, the endpoint sends {counted} members; by its own list it is {expected}.',
    cure: 'Look at how the filter is applied.',
  },
  'members.facets-missing': {
    title: 'The first page has no facets.',
    detail: 'Widgets cannot offer filters.',
    cure: 'Send facets with the first page.',
  },
  'members.facets': {
    title: 'The facet {query} promises {said} members, and gives {counted}.',
    cure: 'Count each facet as if nothing were chosen in it.',
  },
  'members.number': {
    title: 'The number {number} of {id} is no {expected}.',
    detail: 'Its last digit follows from the others, so one of them is wrong.',
    cure: REPAIR_DATA,
  },
  'members.date': {
    title: 'At {pointer} there is no day of the calendar: {found}.',
    cure: REPAIR_DATA,
  },
  'members.single-missing': {
    title: 'A member of the list has no file of its own.',
    detail: 'Of lists that are not complete, details are read from there.',
    cure: 'Publish one file for each member.',
  },
  'members.single-differs': {
    title: 'A member is not the same in the list and in its own file.',
    detail: 'They differ in: {fields}.',
    cure: 'Publish both from the same data, and let caches keep both equally long.',
  },

  'events.ok': { title: 'The events are right.' },
  'events.empty': { title: 'There are no events.' },
  'events.time': {
    title: 'At {pointer} there is no time: {found}.',
    detail: 'The event is shown without a date.',
    cure: 'Write 2026, 2026-05, 2026-05-17 or 2026-05-17T12:00:00+02:00.',
  },
  'events.backwards': {
    title: 'The event {id} ends before it begins.',
    detail: 'It is shown without a date.',
    cure: REPAIR_DATA,
  },
  'events.seats': {
    title: 'The event {id} has {remaining} seats left of {seats}.',
    cure: REPAIR_DATA,
  },
  'events.filter': {
    title: 'Asked for {query}, the endpoint also sends others: {id}.',
    cure: 'Apply the filter.',
  },

  'calendar.ok': { title: 'The calendars can be subscribed to.' },
  'calendar.missing': {
    title: 'There is no calendar beside the events.',
    detail: 'Nobody can subscribe, and who runs no scripts has no other way to the events.',
    cure: 'Publish events.ics.',
  },
  'calendar.type': {
    title: 'The Content-Type of the calendar is {type}, not text/calendar.',
    detail: 'Calendar programs may refuse it.',
    cure: 'Let the web server send Content-Type: text/calendar; charset=utf-8 for .ics.',
  },
  'calendar.broken': {
    title: 'The calendar is not whole: {what}.',
    detail: 'Calendar programs refuse it.',
    cure: 'Publish the calendar again.',
  },
  'calendar.line-ends': {
    title: 'Lines of the calendar do not end as RFC 5545 has it (CRLF).',
    detail: 'Some calendar programs refuse it.',
    cure: 'End lines with CR and LF, and let no program change them on the way.',
  },
  'calendar.long-line': {
    title: 'Line {line} of the calendar is longer than 75 octets.',
    cure: 'Fold long lines (RFC 5545, 3.1).',
  },
  'calendar.event': {
    title: 'An event of the calendar lacks {what}.',
    detail: 'Calendar programs cannot keep it in step.',
    cure: 'Give each event UID, DTSTAMP and DTSTART, and each UID once.',
  },
  'calendar.too-few': {
    title: 'The calendar has {counted} events, the list has {expected} with a date.',
    cure: 'Publish both from the same data.',
  },

  'csv.ok': { title: 'The tables open in a spreadsheet, and run nothing there.' },
  'csv.missing': { title: 'There is no table for download.' },
  'csv.type': {
    title: 'The Content-Type of the table is {type}, not text/csv.',
    cure: 'Let the web server send Content-Type: text/csv; charset=utf-8 for .csv.',
  },
  'csv.no-bom': {
    title: 'The table has no byte order mark.',
    detail: 'Excel shows æ, ø and å wrongly.',
    cure: 'Begin the file with the mark (EF BB BF).',
  },
  'csv.delimiter': {
    title: 'The columns of the table are not separated by semicolons.',
    detail: 'Norwegian Excel puts everything into one column.',
    cure: 'Separate by ;.',
  },
  'csv.ragged': {
    title: 'Row {row} of the table has {counted} columns, the first has {expected}.',
    cure: 'Put cells with ; or line breaks in quotes.',
  },
  'csv.formula': {
    title: 'A cell in row {row} would be run as a formula.',
    detail: 'Whoever writes a name can make a spreadsheet do something.',
    cure: 'Put an apostrophe before cells that begin with =, +, - or @.',
  },

  'checklist.ok': { title: 'The checklists are right.' },
  'checklist.reference': {
    title: 'At {pointer} the checklist names {id}, which is not there.',
    cure: REPAIR_DATA,
  },
  'checklist.date': { title: 'At {pointer} there is no day of the calendar: {found}.', cure: REPAIR_DATA },
  'checklist.progress-missing': {
    title: 'A municipality has progress in the list, but no file of its own.',
    detail: 'Its own page stays empty.',
    cure: 'Publish checklist/{municipality}.json.',
  },
  'checklist.other-municipality': {
    title: 'The file of municipality {expected} is about {number}.',
    cure: 'Give the file the number of its municipality.',
  },
  'checklist.summary': {
    title: 'A summary counts {done} of {total}.',
    detail: 'Widgets count again by themselves.',
    cure: REPAIR_DATA,
  },
  'checklist.unknown-step': {
    title: 'Progress is said for the step {id}, which the checklist does not have.',
    cure: REPAIR_DATA,
  },

  'time.ok': { title: 'Dates and clock are right.' },
  'time.as-of': {
    title: 'asOf is no date: {found}.',
    detail: 'Visitors are not told how old the data are.',
    cure: 'Write a date (2026-05-17) or a moment with its offset.',
  },
  'time.future': { title: 'asOf is in the future: {found}.', cure: 'Look at the clock of what publishes the data.' },
  'time.clock': {
    title: 'The clock of the server is off by {seconds} seconds.',
    detail: 'Deadlines end too early or too late.',
    cure: 'Set the clock by NTP. Or the clock of this machine is wrong.',
  },

  'links.ok': { title: 'Links lead somewhere, and nowhere dangerous.' },
  'links.script': {
    title: 'At {pointer} a link would run a script: {link}.',
    detail: 'Widgets leave it out; other readers may run it.',
    cure: 'Take it out, and find out how it came there.',
  },
  'links.broken': { title: 'At {pointer} there is no address: {link}.', cure: REPAIR_DATA },
  'links.insecure': {
    title: 'At {pointer} a picture comes from an address that is not secure: {link}.',
    detail: 'Secure pages do not show it.',
    cure: 'Use its https:// address.',
  },

  'languages.ok': { title: 'Every text can be read in Norwegian.' },
  'languages.missing': {
    title: '{count} of {all} texts lack {language}.',
    detail: 'Readers get the nearest language instead, marked as such.',
  },
  'languages.no-norwegian': {
    title: '{count} of {all} texts have neither bokmål nor nynorsk.',
    cure: 'Add at least bokmål.',
  },

  'writes.ok': { title: 'What is sent is checked, and counted once.' },
  'writes.not-offered': { title: 'The endpoint takes neither applications nor changes.' },
  'writes.not-tried': {
    title: 'Applications and changes are taken here; how, was not tried.',
    detail: 'Run the check with --writes to try.',
  },
  'writes.not-sent': {
    title: 'No application was sent to try ({reason}).',
    detail: 'This is done only where index.json says "example": true and the form is open without a challenge.',
  },
  'writes.unseen': {
    title: 'A page cannot try how requests are refused.',
    detail: 'Check from the command line: npx klimabrikker check --writes.',
  },
  'writes.preflight': {
    title: 'Pages of {origin} may not send here.',
    detail: 'The browser asks first, and is not allowed to: the form cannot be sent from there.',
    cure: 'Add {origin} to the allowed origins of the server (ALLOWED_ORIGINS).',
  },
  'writes.preflight-foreign': {
    title: 'Pages of any origin may send here.',
    detail: 'A page that nobody knows could send applications or use somebody’s session.',
    cure: 'Allow only named origins, and answer with Vary: Origin.',
  },
  'writes.foreign-origin': {
    title: 'A request of an origin that is not allowed is answered with {status}, not with 403.',
    cure: 'Refuse requests whose Origin is not allowed.',
  },
  'writes.key-not-required': {
    title: 'An application without Idempotency-Key is answered with {status}, not with 400.',
    detail: 'Sent twice by a bad network, it would be there twice.',
    cure: 'Require the key.',
  },
  'writes.key-not-checked': {
    title: 'An Idempotency-Key that is no UUID is answered with {status}, not with 400.',
    cure: 'Refuse keys that are not UUIDs.',
  },
  'writes.body-not-checked': {
    title: 'An empty application is answered with {status}, not with 422.',
    cure: 'Check what is sent by the schema of the contract.',
  },
  'writes.no-pointers': {
    title: 'A refused application does not say which fields are wrong.',
    detail: 'The form cannot show where.',
    cure: 'Name each field in errors[].pointer.',
  },
  'writes.if-match-not-required': {
    title: 'A change without If-Match is answered with {status}, not with 401 or 428.',
    detail: 'Two who work at the same time would overwrite each other.',
    cure: 'Require If-Match with the version.',
  },
  'writes.no-token-required': {
    title: 'A change with a token that nobody was given is answered with {status}, not with 401.',
    detail: 'Anybody could change what a municipality has written.',
    cure: 'Check the token.',
  },
  'writes.refused': {
    title: 'A sound application was refused ({status}).',
    detail: '{what}',
    cure: 'Compare with the schema of the contract.',
  },
  'writes.not-repeatable': {
    title: 'The same application sent again is not answered as before ({what}).',
    detail: 'After a lost answer people would have two applications.',
    cure: 'Answer the same key and content with the same receipt and Idempotent-Replayed: true.',
  },
  'writes.key-reused': {
    title: 'Something else under the same Idempotency-Key is answered with {status}, not with 422.',
    cure: 'Refuse it with the problem idempotency-key-reused.',
  },
  'writes.state': {
    title: 'The state of the application cannot be read with the secret of its receipt ({status}).',
    cure: 'Answer with the state as the contract has it.',
  },
  'writes.withdraw': {
    title: 'The application could not be withdrawn ({status}).',
    detail: 'It has the reference {reference}, and is a test.',
    cure: 'Take it out by hand, and look at DELETE.',
  },
};
