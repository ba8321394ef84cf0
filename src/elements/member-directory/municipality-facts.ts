import { type TemplateResult, html, nothing } from 'lit';
import type { Member } from '../../contract/index.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { renderText } from '../../templates/localized-text.ts';
import type { ToolsModel } from './tools-model.ts';

type Texts = Pick<ToolsModel, 't' | 'language'>;

/** "Joined September 2021"; `undefined` where nobody knows. */
export function sinceOf({ t, language }: Texts, { since }: Member): string | undefined {
  const date = since === undefined ? undefined : formatDate(since, language);
  return date === undefined ? undefined : t('member.since', { date });
}

/** What a municipality wants to reach, one thing that it does, and where it reports. */
export function renderEffort({ t, language }: Texts, member: Member): TemplateResult | typeof nothing {
  if (member.kind !== 'municipality') return nothing;
  const { targets, measures, reportingPlatform } = member;
  const facts = [
    ['member.targets', targets?.[0]?.text],
    ['member.measures', measures?.[0]?.title],
    ['member.platform', reportingPlatform],
  ] as const;
  return html`<dl class="facts">
    ${facts.map(([key, fact]) =>
      fact === undefined
        ? nothing
        : html`<div>
            <dt>${t(key)}</dt>
            <dd>${renderText(fact, language)}</dd>
          </div>`,
    )}
  </dl>`;
}
