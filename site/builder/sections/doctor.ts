import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Builder } from '../builder-host.ts';
import { type RowResult, toRows } from '../doctor-rows.ts';
import { writeLetter } from '../letter.ts';
import type { Told } from '../run-check.ts';
import { renderCode } from './code.ts';
import { renderText } from './fields.ts';

/** Says whether the endpoint works, in words for somebody who has to ask somebody else. */
export const renderDoctor = (builder: Builder): TemplateResult => {
  const { check, say, page, addresses } = builder;
  return html`
    <div class="doctor">
      <h3 id="doctor">${say('doctor.title')}</h3>
      ${renderText({
        id: 'page',
        type: 'url',
        label: say('source.page'),
        hint: say('source.pageHint'),
        value: page,
        typed: (value) => builder.setPage(value),
      })}
      <p>
        <button
          type="button"
          class="button"
          aria-disabled=${check.name === 'running' || addresses.name === 'wrong' ? 'true' : nothing}
          @click=${() => builder.startCheck()}
        >
          ${say(check.name === 'done' ? 'doctor.again' : 'doctor.start')}
        </button>
      </p>
      <p role="status" class=${check.name === 'done' ? `verdict ${check.result.verdict}` : ''}>${verdict(builder)}</p>
      ${check.name === 'done' ? renderFindings(builder, check.result.findings) : nothing}
    </div>
  `;
};

function verdict({ check, say }: Builder): string {
  switch (check.name) {
    case 'idle':
      return '';
    case 'running':
      return say('doctor.running', { count: check.count });
    case 'broken':
      return say('doctor.broken');
    case 'done':
      return say(`doctor.${check.result.verdict}`);
  }
}

function renderFindings(builder: Builder, findings: readonly Told[]): TemplateResult {
  const { say } = builder;
  const rows = toRows(findings);
  const letter = writeLetter(findings, builder);
  return html`
    <ul class="rows" role="list">
      ${rows.map((row) => renderRow(builder, row))}
    </ul>
    ${
      letter === undefined
        ? nothing
        : html`
            <h4>${say('doctor.letter')}</h4>
            ${renderCode(builder, { id: 'letter', label: say('doctor.letter'), text: letter, isProse: true })}
          `
    }
  `;
}

/** Drawn, since not every font has them: a tick, a line, an exclamation mark, a cross. */
const MARKS = {
  ok: svg`<path d="M4.5 10.5l3.5 3.5 7.5-8" />`,
  info: svg`<path d="M5 10h10" />`,
  warning: svg`<path d="M10 4.5v7M10 15v.5" />`,
  error: svg`<path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />`,
} as const;

function renderRow(builder: Builder, { words, level, findings }: RowResult<Told>): TemplateResult {
  const { say } = builder;
  const told = findings.filter((finding) => finding.level === 'error' || finding.level === 'warning');
  return html`
    <li class=${level}>
      <svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${MARKS[level]}</svg>
      <div>
        <p class="row-title">${say(words)} <span class="row-level">${say(`level.${level}`)}</span></p>
        ${told.slice(0, 3).map((finding) => renderFinding(builder, finding))}
      </div>
    </li>
  `;
}

function renderFinding({ say }: Builder, { title, detail, cure }: Told): TemplateResult {
  return html`
    <p>${title} ${detail ?? nothing}</p>
    ${cure === undefined ? nothing : html`<p><strong>${say('doctor.cure')}</strong> ${cure}</p>`}
  `;
}
