import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OPTIONS, TAGS } from '../../site/builder/options.ts';
import { beginTask, TASKS, taskOf } from '../../site/builder/tasks.ts';
import { OPTION_WORDS, wordsOf } from '../../site/builder/words/option-words.ts';
import { VALUE_WORDS, valueWords } from '../../site/builder/words/value-words.ts';

describe('options', () => {
  for (const tag of TAGS) {
    it(`has words in both languages for every attribute of ${tag}, and for every value to choose from`, () => {
      assert.ok(OPTIONS[tag].length > 5);
      for (const { name, kind, values, description } of OPTIONS[tag]) {
        const words = wordsOf(tag, name);
        assert.ok(words?.label.nb && words.label.en, `${tag}: ${name} has no words`);
        assert.ok(description, `${tag}: ${name} has no description in the manifest`);
        if (kind !== 'choice' && kind !== 'list') assert.ok(words.text?.nb, `${tag}: ${name} has no text in bokmål`);
        for (const value of values) {
          const known = VALUE_WORDS[`${tag}.${name}`] ?? VALUE_WORDS[name];
          assert.ok(known?.[value], `${tag}: ${name}="${value}" has no words`);
          assert.ok(valueWords(tag, name, value).nb);
        }
      }
    });
  }

  it('has no words for attributes that no widget has', () => {
    const known = new Set(TAGS.flatMap((tag) => OPTIONS[tag].flatMap(({ name }) => [name, `${tag}.${name}`])));
    assert.deepEqual(
      [...Object.keys(OPTION_WORDS), ...Object.keys(VALUE_WORDS)].filter((key) => !known.has(key)),
      [],
    );
  });
});

describe('tasks', () => {
  for (const task of TASKS) {
    it(`are known again by what they set: ${task.id}`, () => {
      const attributes = beginTask(task, { initiative: 'nfk', lang: 'nn', limit: '3', municipality: '3203' });
      assert.equal(taskOf(task.tag, attributes), task);
      assert.equal(attributes.initiative, 'nfk');
      assert.equal(attributes.lang, 'nn');
      assert.equal(attributes.municipality, task.isLocal ? '3203' : undefined);
      for (const name of [...task.main, ...Object.keys(task.given)]) {
        assert.ok(
          OPTIONS[task.tag].some((option) => option.name === name),
          `${task.id}: ${name}`,
        );
      }
    });
  }
});
