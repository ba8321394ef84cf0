import { html, nothing, type TemplateResult } from 'lit';
import type { SCENES } from '../address-state.ts';
import { LANGUAGES, type Scene, SCHEMES, WIDTHS, writeState } from '../address-state.ts';
import type { Builder } from '../builder-host.ts';
import type { Tag } from '../options.ts';
import { renderSegments } from './fields.ts';

/** States that a widget can be in, as far as it has them. */
const SCENES_OF: Readonly<Record<Tag, readonly Scene[]>> = {
  'member-directory': ['live', 'example', 'loading', 'empty', 'failed'],
  'campaign-timeline': ['live', 'example', 'loading', 'empty', 'failed', 'archived'],
  'nfk-membership-form': ['live', 'example', 'loading', 'empty', 'failed'],
  'race-to-zero-checklist': ['live', 'example', 'loading', 'empty', 'failed', 'archived'],
};

const WRITING: readonly Tag[] = ['nfk-membership-form', 'race-to-zero-checklist'];

/** The widget itself, at a width, in light or dark, in a language and in a state. */
export function renderPreview(builder: Builder, previewUrl: string): TemplateResult {
  const { choice, say } = builder;
  const scenes = SCENES_OF[choice.tag];
  const scene = scenes.find((one) => one === choice.scene) ?? 'live';
  const address = `${previewUrl}#${writeState({ ...choice, scene })}`;
  const segments = <Value extends string>(
    name: 'width' | 'scheme' | 'language' | 'scene',
    values: readonly Value[],
    value: Value,
    label: (value: Value) => string,
  ) =>
    renderSegments({
      id: `preview-${name}`,
      label: say(`preview.${name}`),
      value,
      items: values.map((one) => ({ value: one, label: label(one) })),
      // Looking around is one step of the history.
      chosen: (chosen) => builder.choose({ [name]: chosen }, 'typed'),
    });
  return html`
    <div class="preview">
      <h3 class="hidden">${say('preview.title')}</h3>
      <div class="preview-tools">
        ${segments('scene', scenes, scene, (one) => say(sceneWords(choice.tag, one)))}
        ${segments('width', WIDTHS, choice.width, (one) => say(`preview.${one}`))}
        ${segments('scheme', SCHEMES, choice.scheme, (one) => say(`preview.${one}`))}
        ${segments('language', LANGUAGES, choice.language, (one) => one)}
      </div>
      <preview-frame
        src=${address}
        width=${choice.width}
        label=${say('preview.frame')}
        data-scheme=${choice.scheme}
      ></preview-frame>
      <p class="preview-foot">
        ${WRITING.includes(choice.tag) ? html`${say('preview.harmless')} ` : nothing}
        <a href=${address} target="_blank" rel="noopener">${say('preview.open')}</a>
      </p>
    </div>
  `;
}

/** A form without anybody who applies is not empty but closed. */
const sceneWords = (tag: Tag, scene: (typeof SCENES)[number]) =>
  tag === 'nfk-membership-form' && scene === 'empty' ? 'scene.closed' : (`scene.${scene}` as const);
