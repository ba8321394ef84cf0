import { type Answer, weightOf } from './answer.ts';
import { createByteCache } from './byte-cache.ts';

/** Answers by what they answer; each is built once, also when many ask at the same time. */
export interface AnswerCache {
  readonly get: (key: string, build: () => Promise<Answer>) => Promise<Answer>;
  readonly clear: () => void;
}

/** Creates a cache of answers that holds at most this many bytes. */
export function createAnswerCache(limit: number): AnswerCache {
  const answers = createByteCache<Answer>(limit);
  const building = new Map<string, Promise<Answer>>();
  const build = async (key: string, make: () => Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await make();
      answers.set(key, answer, weightOf(answer));
      return answer;
    } finally {
      building.delete(key);
    }
  };
  return {
    get: (key, make) => {
      const ready = answers.get(key);
      if (ready !== undefined) return Promise.resolve(ready);
      const begun = building.get(key) ?? build(key, make);
      building.set(key, begun);
      return begun;
    },
    clear: () => {
      answers.clear();
      building.clear();
    },
  };
}
