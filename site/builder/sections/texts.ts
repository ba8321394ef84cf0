import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES } from '../address-state.ts';
import type { Builder } from '../builder-host.ts';
import { writeAccessibility, writePolicy, writePrivacy } from '../page-texts.ts';
import { valueWords } from '../words/value-words.ts';
import { renderCode } from './code.ts';
import { renderSegments } from './fields.ts';

/** What a page with the widget needs to say, to browsers and to people. */
export function renderTexts(builder: Builder): TemplateResult {
  const { addresses, output, choice, say, textLanguage, language } = builder;
  if (addresses.name === 'wrong' || output === undefined) return html`${nothing}`;
  const { carrier } = output;
  return html`
    <div class="columns-two">
      <div class="stack">
        <h3>${say('texts.csp')}</h3>
        <p class="hint">${say('texts.csp.hint')}</p>
        ${renderCode(builder, { id: 'csp', label: say('texts.csp'), text: writePolicy(carrier, addresses) })}
      </div>
      <div class="stack">
        ${renderSegments({
          id: 'text-language',
          label: say('texts.language'),
          value: textLanguage,
          items: LANGUAGES.map((one) => ({ value: one, label: valueWords(choice.tag, 'lang', one)[language] })),
          chosen: (value) => builder.setTextLanguage(LANGUAGES.find((one) => one === value) ?? 'nb'),
        })}
        <h3>${say('texts.privacy')}</h3>
        <div lang=${textLanguage}>
          ${renderCode(builder, {
            id: 'privacy',
            label: say('texts.privacy'),
            text: writePrivacy(choice.tag, addresses, textLanguage),
            isProse: true,
          })}
        </div>
        <h3>${say('texts.accessibility')}</h3>
        <div lang=${textLanguage}>
          ${renderCode(builder, {
            id: 'accessibility',
            label: say('texts.accessibility'),
            text: writeAccessibility(carrier, textLanguage),
            isProse: true,
          })}
        </div>
      </div>
    </div>
  `;
}
