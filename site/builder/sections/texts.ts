import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES } from '../address-state.ts';
import type { Builder } from '../builder-host.ts';
import { writeAccessibility, writePolicy, writePrivacy, writeRequest } from '../page-texts.ts';
import { valueWords } from '../words/value-words.ts';
import { renderCode } from './code.ts';
import { renderSegments } from './fields.ts';

/** What a page with the widget needs to say, to browsers and to people. */
export function renderTexts(builder: Builder): TemplateResult {
  const { addresses, output, choice, say, textLanguage, language } = builder;
  if (addresses.name === 'wrong' || output === undefined) return html`${nothing}`;
  const { carrier } = output;
  const policy = writePolicy(carrier, addresses);
  const prose = (id: 'supplier' | 'privacy' | 'accessibility', text: string) => html`
    <div class="step">
      <h3>${say(`texts.${id}`)}</h3>
      <div lang=${textLanguage}>${renderCode(builder, { id, label: say(`texts.${id}`), text, isProse: true })}</div>
    </div>
  `;
  return html`
    <div class="stack">
      ${renderSegments({
        id: 'text-language',
        label: say('texts.language'),
        value: textLanguage,
        items: LANGUAGES.map((one) => ({ value: one, label: valueWords(choice.tag, 'lang', one)[language] })),
        chosen: (value) => builder.setTextLanguage(LANGUAGES.find((one) => one === value) ?? 'nb'),
      })}
      <div class="columns-two">
        <div class="stack">
          ${
            output.template === undefined
              ? nothing
              : prose('supplier', writeRequest(output.template, policy, textLanguage))
          }
          <div class="step">
            <h3>${say('texts.csp')}</h3>
            <p>${say('texts.csp.hint')}</p>
            ${renderCode(builder, { id: 'csp', label: say('texts.csp'), text: policy })}
          </div>
        </div>
        <div class="stack">
          ${prose('privacy', writePrivacy(choice.tag, addresses, textLanguage))}
          ${prose('accessibility', writeAccessibility(carrier, textLanguage))}
        </div>
      </div>
    </div>
  `;
}
