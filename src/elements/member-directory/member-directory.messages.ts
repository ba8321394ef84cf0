import type { Message } from '../../i18n/translate.ts';

/** What the first view says, in bokmål; the other languages are in `languages/` and come when they are asked for. */
export const memberDirectoryMessages = {
  'tier.member': 'Medlem',
  'tier.partner': 'Partner',
  'status.approved': 'Godkjent, venter på signering',
  'results.all': { one: 'Viser {count}', other: 'Viser alle {count}' },
  'results.shown': 'Viser {shown} av {total}',
  'results.more': 'Vis flere',
  'member.untitled': 'Uten navn',
  'state.loading': 'Henter medlemmene …',
  'state.failed': 'Medlemslisten er ikke tilgjengelig akkurat nå',
  'state.failed.help': 'Prøv igjen om litt. Feilen ligger ikke hos deg.',
  'state.offline': 'Du er uten nett',
  'state.offline.help': 'Listen kommer når du er på nett igjen.',
  'state.retry': 'Prøv igjen',
  'state.unconfigured': 'Medlemslisten er ikke satt opp ennå',
} satisfies Record<string, Message>;

/** The texts that the first view can need. */
export type MemberDirectoryMessage = keyof typeof memberDirectoryMessages;
