import { useRef, useState } from 'react';
import type { MemberDirectory, MembersLoadedEvent } from 'klimabrikker';
import 'klimabrikker/campaign-timeline/define';
import 'klimabrikker/member-directory/define';
import 'klimabrikker/react';

/** The members of an initiative, how many they are, and what happens next. */
export function Members({ initiative }: { readonly initiative: string }) {
  const [total, setTotal] = useState<number>();
  const directory = useRef<MemberDirectory>(null);
  const showLoaded = (event: MembersLoadedEvent) => setTotal(event.total);

  return (
    <section lang="nb">
      <h1>Medlemmer{total === undefined ? '' : ` (${String(total)})`}</h1>
      <member-directory
        ref={directory}
        endpoint="http://localhost:8787/v1"
        initiative={initiative}
        view="cards"
        pageSize={12}
        withoutDownload
        onmembers-loaded={showLoaded}
        onmember-selected={(event) => console.info(event.memberId)}
      >
        {/* Shown until the list is there, and when it cannot be had. */}
        <p>
          <a href={`http://localhost:8787/e/member-directory?initiative=${initiative}`}>Se medlemmene</a>
        </p>
      </member-directory>
      <button type="button" onClick={() => directory.current?.scrollIntoView()}>
        Til listen
      </button>
      <campaign-timeline endpoint="http://localhost:8787/v1" initiative={initiative} view="compact" />
    </section>
  );
}
