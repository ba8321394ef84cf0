import { APPLICATION_STATUSES, isOneOf } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { queryOf } from '../../http/request.ts';
import { countByStatus, findRepeatedNumbers } from '../applications/count-applications.ts';
import { findApplications } from '../applications/repository.ts';
import { isWaiting } from './application-flags.ts';
import type { Desk } from './create-desk.ts';
import { exportApplications, readFormat } from './export-applications.ts';
import { renderList, type ListContent, type ListFilter } from './list-page.ts';
import { type LunchList, renderLunches } from './lunches-page.ts';
import { findLunches } from './open-application.ts';
import type { DeskView } from './view.ts';

const PAGE = 50;
/** Characters of a search that are looked at. */
const QUERY_LENGTH = 200;
/** More applications than one signing season has. */
const OPEN_APPLICATIONS = 5000;

/** The lists: applications, those set aside, signing lunches, and what is taken out to the archive. */
export function mountLists(desk: Desk, dependencies: ApiDependencies): void {
  const { db, now = () => new Date() } = dependencies;

  const readList = async ({ initiative }: DeskView, filter: ListFilter): Promise<ListContent> => {
    const { status, query, after, setAside } = filter;
    const asked = { initiative: initiative.id, query, quarantine: setAside };
    const found = await findApplications(db, {
      ...asked,
      status: setAside ? 'received' : status,
      ...(after !== '' && { after }),
      limit: PAGE + 1,
    });
    const applications = found.slice(0, PAGE);
    const last = found.length > PAGE ? applications.at(-1) : undefined;
    const counts = await countByStatus(db, asked);
    const numbers = applications.map(({ organisation }) => organisation.number);
    return {
      filter,
      applications,
      counts: setAside ? new Map([['received', counts.get('received') ?? 0]]) : counts,
      repeated: await findRepeatedNumbers(db, initiative.id, numbers),
      ...(last !== undefined && { next: last.reference }),
    };
  };

  desk.page('/', async (c, view) =>
    renderList(view, await readList(view, { ...readFilter(queryOf(c)), setAside: false })),
  );

  desk.page('/set-aside', async (c, view) => {
    const { query, after } = readFilter(queryOf(c));
    return renderList(view, await readList(view, { query, after, setAside: true }));
  });

  desk.page('/lunches', async (_, view) => {
    const { initiative } = view;
    const applications = await findApplications(db, {
      initiative: initiative.id,
      quarantine: false,
      limit: OPEN_APPLICATIONS,
    });
    const inOrder = applications.toReversed();
    const lists = (await findLunches(db, initiative, now())).map((lunch): LunchList => {
      const { id } = lunch.event;
      return {
        lunch,
        seated: inOrder.filter(({ signing }) => signing?.event === id),
        waiting: inOrder.filter((application) => {
          const asked = application.request?.signing;
          return isWaiting(application) && asked?.choice === 'waiting-list' && asked.event === id;
        }),
      };
    });
    return renderLunches(view, lists);
  });

  desk.form('/export', async (_, view, fields) => {
    const { status, query } = readFilter(fields);
    const filter = { initiative: view.initiative.id, status, query, quarantine: false };
    const format = readFormat(fields.get('format'));
    const { body, type, name } = await exportApplications(db, view, filter, format, now());
    return new Response(body, {
      headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
    });
  });
}

/** What a query asks of the list; what it cannot ask is as if it had not been asked. */
function readFilter(query: URLSearchParams): Omit<ListFilter, 'setAside'> {
  const status = query.get('status') ?? '';
  return {
    ...(isOneOf(APPLICATION_STATUSES, status) && { status }),
    query: (query.get('query') ?? '').slice(0, QUERY_LENGTH),
    after: query.get('after') ?? '',
  };
}
