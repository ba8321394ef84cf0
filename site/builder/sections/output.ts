import { html, nothing, type TemplateResult } from 'lit';
import type { Builder } from '../builder-host.ts';
import { VERSIONS } from '../choice.ts';
import { carriersFor } from '../output.ts';
import { SYSTEM_IDS, SYSTEMS } from '../systems.ts';
import { fallbackOf } from '../write-carrier.ts';
import { renderCode } from './code.ts';
import { renderRadios, renderSelect } from './fields.ts';

/** The snippet, for the system in which the page is made. */
export function renderOutput(builder: Builder): TemplateResult {
  const { choice, say, pick, output, addresses } = builder;
  if (output === undefined || addresses.name === 'wrong') {
    return html`<p class="error">${addresses.name === 'wrong' ? say(`wrong.${addresses.reason}`) : nothing}</p>`;
  }
  const system = SYSTEMS[choice.system];
  const carriers = carriersFor(choice.system, addresses.hasPages);
  return html`
    <div class="columns-two narrow-first">
      <div class="stack">
        ${renderSelect({
          id: 'system',
          label: say('output.system'),
          value: choice.system,
          items: SYSTEM_IDS.map((id) => ({ value: id, label: pick(SYSTEMS[id].name) })),
          chosen: (value) => builder.choose({ system: SYSTEM_IDS.find((id) => id === value) ?? 'html', carrier: '' }),
        })}
        ${
          carriers.length < 2
            ? nothing
            : renderSelect({
                id: 'carrier',
                label: say('output.carrier'),
                value: output.carrier,
                items: carriers.map((carrier, index) => {
                  const name = say(`carrier.${carrier}`);
                  return { value: carrier, label: index === 0 ? say('output.safest', { name }) : name };
                }),
                chosen: (value) => builder.choose({ carrier: carriers.find((carrier) => carrier === value) ?? '' }),
              })
        }
        ${output.template === undefined ? nothing : renderVersion(builder)}
        <div class="aside">
          <h3>${say('output.survives')}</h3>
          <p>${pick(system.survives)}</p>
        </div>
      </div>
      <div class="stack">
        ${renderMissing(builder)}
        ${
          output.template === undefined
            ? nothing
            : html`
                <div class="step">
                  <h3>${say('output.template')}</h3>
                  <p>${pick(system.template ?? SYSTEMS.html.template ?? system.page)}</p>
                  ${renderCode(builder, { id: 'code-template', label: say('output.template'), text: output.template })}
                </div>
              `
        }
        <div class="step">
          <h3>${say('output.page')}</h3>
          <p>${pick(system.page)}</p>
          ${renderCode(builder, { id: 'code-page', label: say('output.page'), text: output.page })}
        </div>
        ${addresses.hasPages ? renderPageLink(builder) : nothing}
      </div>
    </div>
  `;
}

/** What keeps the snippet from working, or from being fit for readers. */
function renderMissing({ choice, task, say }: Builder): TemplateResult {
  const { initiative = '', municipality = '', debug } = choice.attributes;
  const missing =
    initiative === ''
      ? 'initiative'
      : task.isLocal && task.id !== 'fill-in' && municipality === ''
        ? 'municipality'
        : undefined;
  return html`
    ${missing === undefined ? nothing : html`<p class="warning">${say(`missing.${missing}`)}</p>`}
    ${debug === undefined ? nothing : html`<p class="warning">${say('missing.debug')}</p>`}
    ${task.id === 'apply' ? html`<p class="note">${say('output.origins')}</p>` : nothing}
  `;
}

function renderPageLink({ say, addresses, choice }: Builder): TemplateResult {
  if (addresses.name === 'wrong') return html`${nothing}`;
  const href = fallbackOf({ addresses, tag: choice.tag, attributes: choice.attributes });
  return html`<p class="page-link">${say('output.pageAddress')}: <a href=${href}>${href}</a></p>`;
}

/** Which copy of the code a page loads, and what follows from that. */
function renderVersion(builder: Builder): TemplateResult {
  const { choice, release, say } = builder;
  const consequence =
    choice.version === 'channel'
      ? say('version.channel.text')
      : release === undefined
        ? say('version.fixed.none')
        : say('version.fixed.text', { version: release.version });
  return renderRadios({
    id: 'version',
    label: say('output.version'),
    hint: consequence,
    value: choice.version,
    items: VERSIONS.map((version) => ({ value: version, label: say(`version.${version}`) })),
    chosen: (value) => builder.choose({ version: VERSIONS.find((version) => version === value) ?? 'channel' }),
  });
}
