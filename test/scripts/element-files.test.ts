import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementFiles } from '../../scripts/new-element/element-files.ts';

describe('the files of a new element', () => {
  const files = elementFiles('campaign-timeline');

  it('are those of an element with its languages, its test and its story', () => {
    assert.deepEqual(
      [...files.keys()],
      [
        'src/elements/campaign-timeline/campaign-timeline.ts',
        'src/elements/campaign-timeline/campaign-timeline.styles.ts',
        'src/elements/campaign-timeline/campaign-timeline.messages.ts',
        'src/elements/campaign-timeline/languages/nn.ts',
        'src/elements/campaign-timeline/languages/en.ts',
        'src/elements/campaign-timeline/campaign-timeline.events.ts',
        'src/elements/campaign-timeline/define.ts',
        'test/elements/campaign-timeline.browser.test.ts',
        'stories/campaign-timeline.stories.ts',
      ],
    );
  });

  it('carry its name everywhere', () => {
    for (const [path, text] of files) assert.doesNotMatch(text, /my-?element/i, path);
  });
});
