import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../src/domain/pick-text.ts';
import type { Builder } from '../builder-host.ts';
import { renderDoctor } from './doctor.ts';
import { renderSelect, renderText, type Item } from './fields.ts';

/** Where the data come from, whether that works, and what of it is shown. */
export const renderSource = (builder: Builder): TemplateResult => {
  const { addresses, choice, say } = builder;
  const known = addresses.name === 'known' ? addresses : undefined;
  return html`
    <div class="columns-two">
      <div class="stack">
        ${renderText({
          id: 'endpoint',
          type: 'url',
          label: say('source.endpoint'),
          hint: html`${say('source.endpointHint')}${
            choice.endpoint === '' && known
              ? html`<br />${say('source.default', { endpoint: known.endpoint })}`
              : nothing
          }`,
          error: errorOf(builder, 'endpoint'),
          value: choice.endpoint,
          placeholder: 'https://klima.example.no/v1',
          typed: (endpoint) => builder.choose({ endpoint }, 'typed'),
        })}
        <details class="quiet" ?open=${choice.base !== '' || !builder.hasFiles}>
          <summary>${say('source.more')}</summary>
          ${renderText({
            id: 'base',
            type: 'url',
            label: say('source.base'),
            hint: say('source.baseHint', { base: known?.base ?? '' }),
            error: errorOf(builder, 'base'),
            value: choice.base,
            placeholder: 'https://klima.example.no',
            typed: (base) => builder.choose({ base }, 'typed'),
          })}
        </details>
        ${known && !builder.hasFiles ? renderNoFiles(builder, known.base) : nothing}
        <p class="state" role="status">${renderIndexState(builder)}</p>
        ${renderInitiative(builder)} ${builder.task.isLocal ? renderMunicipality(builder) : nothing}
        ${known?.hasPages === false && builder.hasFiles ? html`<p class="note">${say('source.noPages')}</p>` : nothing}
      </div>
      ${renderDoctor(builder)}
    </div>
  `;
};

/** The code has to come from somewhere: usually from the server that has the builder. */
function renderNoFiles(builder: Builder, base: string): TemplateResult {
  const { origin } = location;
  return html`
    <p class="warning">${builder.say('source.noFiles', { base })}</p>
    ${
      base === origin
        ? nothing
        : html`
            <p>
              <button type="button" class="button" @click=${() => builder.choose({ base: origin })}>
                ${builder.say('source.useOwn')}
              </button>
            </p>
          `
    }
  `;
}

function errorOf({ addresses, say }: Builder, field: 'endpoint' | 'base'): string | undefined {
  return addresses.name === 'wrong' && addresses.field === field ? say(`wrong.${addresses.reason}`) : undefined;
}

function renderIndexState({ index, say, language, addresses }: Builder): string {
  if (addresses.name === 'wrong') return '';
  switch (index.name) {
    case 'loading':
      return say('source.loading');
    case 'failed':
      return say('source.failed');
    case 'known': {
      const { name, initiatives } = index.index;
      return say('source.known', { name: pickText(name, language).text, count: initiatives.length });
    }
  }
}

/** What is chosen stays to be chosen, also when the endpoint does not name it. */
const withChosen = (items: readonly Item[], value: string, choose: string): Item[] => [
  { value: '', label: choose },
  ...items,
  ...(value === '' || items.some((item) => item.value === value) ? [] : [{ value, label: value }]),
];

function renderInitiative(builder: Builder): TemplateResult {
  const { index, choice, say, task, language } = builder;
  const value = choice.attributes.initiative ?? '';
  const words = { id: 'initiative', label: say('source.initiative') };
  if (index.name !== 'known') {
    return renderText({
      ...words,
      hint: say('source.initiativeText'),
      value,
      typed: (initiative) => builder.setAttributeOf('initiative', initiative, 'typed'),
    });
  }
  const fitting = index.index.initiatives.filter(({ views }) => views.includes(task.view));
  // What offers none of it may still know better than its list.
  const offered = fitting.length > 0 ? fitting : index.index.initiatives;
  const items = offered.map(({ id, title }) => ({ value: id, label: pickText(title, language).text }));
  return renderSelect({
    ...words,
    hint: say('source.initiativeHint'),
    value,
    items: withChosen(items, value, say('source.choose')),
    chosen: (initiative) => builder.setAttributeOf('initiative', initiative),
  });
}

function renderMunicipality(builder: Builder): TemplateResult {
  const { municipalities, choice, say } = builder;
  const value = choice.attributes.municipality ?? '';
  const words = { id: 'municipality', label: say('source.municipality') };
  if (municipalities.length === 0) {
    return renderText({
      ...words,
      type: 'number',
      hint: say('source.municipalityText'),
      value,
      typed: (municipality) => builder.setAttributeOf('municipality', municipality, 'typed'),
    });
  }
  const items = municipalities.map(({ number, name }) => ({ value: number, label: `${name} (${number})` }));
  return renderSelect({
    ...words,
    value,
    items: withChosen(items, value, say('source.choose')),
    chosen: (municipality) => builder.setAttributeOf('municipality', municipality),
  });
}
