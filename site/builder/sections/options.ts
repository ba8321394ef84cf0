import { html, type TemplateResult } from 'lit';
import type { Builder } from '../builder-host.ts';
import { STARTS } from '../choice.ts';
import { type Option, OPTIONS } from '../options.ts';
import { wordsOf } from '../words/option-words.ts';
import { valueWords } from '../words/value-words.ts';
import { type Item, renderCheck, renderMany, renderSelect, renderText } from './fields.ts';
import { withCode } from './with-code.ts';

/** What is asked for elsewhere, or belongs to the task. */
const ELSEWHERE = ['endpoint', 'initiative'];

/** The settings of the widget: those that matter for the task first. */
export function renderOptions(builder: Builder): TemplateResult {
  const { choice, task, say } = builder;
  const hidden = [...ELSEWHERE, ...(task.isLocal ? ['municipality'] : []), ...('mode' in task.given ? ['mode'] : [])];
  const offered = OPTIONS[choice.tag].filter(({ name }) => !hidden.includes(name));
  const main = task.main.flatMap((name) => offered.find((option) => option.name === name) ?? []);
  const more = offered.filter((option) => !main.includes(option));
  const isUsed = more.some(({ name }) => name in choice.attributes && !(name in task.given));
  return html`
    <div class="stack options">
      ${main.map((option) => renderOption(builder, option))}
      <details class="quiet" ?open=${isUsed}>
        <summary>${say('options.more')}</summary>
        <div class="stack">
          ${renderSelect({
            id: 'start',
            label: say('options.start'),
            value: choice.start,
            items: STARTS.map((start) => ({ value: start, label: say(`start.${start}`) })),
            chosen: (value) => builder.choose({ start: STARTS.find((start) => start === value) ?? 'usual' }),
          })}
          ${more.map((option) => renderOption(builder, option))}
        </div>
      </details>
    </div>
  `;
}

function renderOption(builder: Builder, { name, kind, values, description }: Option): TemplateResult {
  const { choice, language, say } = builder;
  const words = wordsOf(choice.tag, name);
  const value = choice.attributes[name];
  const isWritten = kind !== 'choice' && kind !== 'list';
  const text = words?.text?.[language] ?? (language === 'en' && isWritten ? withCode(description) : undefined);
  const field = { id: `option-${name}`, label: words?.label[language] ?? name, hint: text };
  const items: Item[] = values.map((one) => ({ value: one, label: valueWords(choice.tag, name, one)[language] }));
  switch (kind) {
    case 'flag':
      return renderCheck({
        ...field,
        isOn: value !== undefined,
        changed: (isOn) => builder.setAttributeOf(name, isOn ? '' : undefined),
      });
    case 'choice':
      return renderSelect({
        ...field,
        value: value ?? '',
        items: [
          { value: '', label: say('options.unset') },
          ...items,
          ...(value === undefined || values.includes(value) ? [] : [{ value, label: value }]),
        ],
        chosen: (chosen) => builder.setAttributeOf(name, chosen || undefined),
      });
    case 'list': {
      // An endpoint may have values of its own.
      const given = (value ?? '').split(/[\s,]+/).filter((one) => one !== '');
      const own = given.filter((one) => !values.includes(one)).map((one) => ({ value: one, label: one }));
      return renderMany({
        ...field,
        values: given,
        items: [...items, ...own],
        changed: (chosen) => builder.setAttributeOf(name, chosen.join(',') || undefined),
      });
    }
    case 'number':
    case 'text':
      return renderText({
        ...field,
        type: kind,
        value: value ?? '',
        typed: (typed) => builder.setAttributeOf(name, typed || undefined, 'typed'),
      });
  }
}
