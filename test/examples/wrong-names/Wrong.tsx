import type { MembersLoadedEvent, StepChangedEvent } from 'klimabrikker';
import 'klimabrikker/react';

const loaded = (event: MembersLoadedEvent) => event.total;
const stepped = (event: StepChangedEvent) => event.steps;

export const rows = [
  <member-directory class="right" view="table" page-size={3} pageSize={3} onmembers-loaded={loaded} />,
  <nfk-membership-form class="right" draft="device file" onstep-changed={stepped} aria-label="Søk" data-part="form" />,
  <member-directory class="wrong" view="tabel" />,
  <member-directory class="wrong" pagesize={3} />,
  <member-directory class="wrong" page-size="many" />,
  <member-directory class="wrong" withoutsearch />,
  <campaign-timeline class="wrong" onmembers-loaded={3} onevents-loaded={loaded} />,
  <race-to-zero-checklist class="wrong" onstep-changed={stepped} />,
  <klima-site class="wrong" theme="designsytem" />,
  <member-directry class="wrong" />,
];
