import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChecklistRemote, Saved } from '../../src/api/checklist-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import type { Progress, ProgressChange } from '../../src/contract/index.ts';
import { cleanText } from '../../src/contract/clean-text.ts';
import { applyChange, progressToValues, valueAt } from '../../src/domain/progress-values.ts';
import { ProgressSaver } from '../../src/elements/race-to-zero-checklist/progress-saver.ts';
import { aProgress } from '../domain/any-checklist.ts';
import { propertyRuns } from '../support/property-runs.ts';

const PLACE = { initiative: 'race-to-zero', municipality: '9901' };
const FIELDS = ['/steps/paper/evidence/a', '/steps/paper/evidence/b', '/steps/council/reason'] as const;
/** What comes of a request on its way there and back. */
const FATES = ['arrives', 'is lost', 'arrives, and its answer is lost', 'is not let in'] as const;
type Fate = (typeof FATES)[number];

/** A server that cleans texts as the real one does, and serves a request when a test wants it to. */
class ModelServer {
  progress: Progress = aProgress({});
  /** All values that a field has had. */
  readonly history = new Map<string, Set<string>>(FIELDS.map((field) => [field, new Set([''])]));
  readonly #waiting: ((fate: Fate) => void)[] = [];
  served = 0;

  /** @param check is told of each value that takes the place of another */
  remoteFor(check: (field: string, before: string) => void): ChecklistRemote {
    return {
      save: (_, version, change) =>
        new Promise((resolve) => this.#waiting.push((fate) => resolve(this.#save(version, change, fate, check)))),
      requestLink: () => Promise.resolve(),
      redeem: () => Promise.resolve({ name: 'expired' }),
    };
  }

  /** Serves the request that has waited longest, and lets everybody hear of it. */
  async serve(fate: Fate): Promise<boolean> {
    const next = this.#waiting.shift();
    if (!next) return false;
    this.served++;
    next(fate);
    await new Promise((resolve) => setImmediate(resolve));
    return true;
  }

  #save(version: number, change: ProgressChange, fate: Fate, check: (field: string, before: string) => void): Saved {
    if (fate === 'is lost') return { name: 'unsent', error: new WidgetError('offline') };
    if (fate === 'is not let in') return { name: 'signed-out' };
    const saved = this.#write(version, change, check);
    return fate === 'arrives' ? saved : { name: 'unsent', error: new WidgetError('timeout') };
  }

  #write(version: number, change: ProgressChange, check: (field: string, before: string) => void): Saved {
    if (version !== this.progress.version) return { name: 'conflict', current: this.progress };
    const steps = Object.entries(change.steps).map(([key, { reason, evidence = {} }]) => {
      const texts = Object.entries(evidence).map(([id, text]) => [id, cleanText(text)] as const);
      return [
        key,
        { ...(reason !== undefined && { reason: cleanText(reason) }), evidence: Object.fromEntries(texts) },
      ] as const;
    });
    const cleaned: ProgressChange = { steps: Object.fromEntries(steps) };
    const after = applyChange(this.progress, cleaned, { at: '2026-05-04T09:00:00Z', by: '' });
    const [was, is] = [progressToValues(this.progress), progressToValues(after)];
    const changed = FIELDS.filter((field) => valueAt(was, field) !== valueAt(is, field));
    if (changed.length === 0) return { name: 'saved', progress: this.progress };
    for (const field of changed) {
      check(field, valueAt(was, field));
      this.history.get(field)?.add(valueAt(is, field));
    }
    this.progress = after;
    return { name: 'saved', progress: after };
  }
}

/** Somebody at a page: what was typed, what was seen, and what was decided. */
class Editor {
  readonly saver: ProgressSaver;
  readonly #server: ModelServer;
  /** What stood in a field at some time, and what of others this person has decided on. */
  readonly #known = new Map<string, Set<string>>(FIELDS.map((field) => [field, new Set([''])]));
  readonly #typed = new Map<string, string>();

  constructor(server: ModelServer) {
    this.#server = server;
    const check = (field: string, before: string): void =>
      assert.ok(this.#known.get(field)?.has(before), `${field}: ${before} was overwritten unseen`);
    this.saver = new ProgressSaver(server.progress, {
      remote: server.remoteFor(check),
      place: PLACE,
      token: () => 'token',
      sendable: (change) => change,
      changed: () => this.#look(),
      saved: () => undefined,
      merged: () => undefined,
    });
  }

  type(field: string, text: string): void {
    this.#typed.set(field, text);
    this.saver.set({ [field]: text });
  }

  /** Chooses for each field in conflict: one's own, or the others'. */
  decide(isMine: boolean): void {
    if (this.saver.state.name !== 'conflict') return;
    const { conflicts } = this.saver.state;
    for (const { pointer, theirs } of conflicts) this.#known.get(pointer)?.add(theirs);
    const values = conflicts.map(({ pointer, mine, theirs }) => [pointer, isMine ? mine : theirs] as const);
    for (const [pointer, value] of values) this.#typed.set(pointer, value);
    this.saver.resolve(Object.fromEntries(values));
  }

  /** Nothing that was typed is gone, unless it has been at the server. */
  check(): void {
    for (const [field, text] of this.#typed) {
      const stands = cleanText(valueAt(this.saver.values, field)) === cleanText(text);
      const wasThere = this.#server.history.get(field)?.has(cleanText(text)) === true;
      assert.ok(stands || wasThere, `${field}: ${text} is lost; there is ${valueAt(this.saver.values, field)}`);
    }
  }

  #look(): void {
    for (const field of FIELDS) this.#known.get(field)?.add(cleanText(valueAt(this.saver.values, field)));
  }
}

const who = fc.constantFrom(0 as const, 1 as const);
const actions = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ what: fc.constant('type' as const), who, field: fc.constantFrom(...FIELDS) }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant('save' as const), who }) },
    { weight: 4, arbitrary: fc.record({ what: fc.constant('serve' as const), fate: fc.constantFrom(...FATES) }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('refresh' as const), who }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('decide' as const), who, isMine: fc.boolean() }) },
  ),
  { maxLength: 40 },
);

/** A saver of an empty progress in front of a server that answers so, one change after the other. */
function saverWith(...answers: readonly ((version: number, change: ProgressChange) => Saved)[]) {
  const sent: { readonly version: number; readonly change: ProgressChange }[] = [];
  const told: string[] = [];
  const saver = new ProgressSaver(aProgress({}), {
    remote: {
      save: (_, version, change) => {
        sent.push({ version, change });
        return Promise.resolve(answers[sent.length - 1]!(version, change));
      },
      requestLink: () => Promise.resolve(),
      redeem: () => Promise.resolve({ name: 'expired' }),
    },
    place: PLACE,
    token: () => 'token',
    sendable: (change) => change,
    changed: () => undefined,
    saved: ({ version }) => told.push(`saved ${version}`),
    merged: () => told.push('merged'),
  });
  return { saver, sent, told };
}

const [FIELD] = FIELDS;
const holding = (text: string, version: number): Progress =>
  aProgress({ paper: { status: 'not-started', evidence: { a: text } } }, { version });

describe('ProgressSaver', () => {
  it('takes what the endpoint has made of a value, and sends it once', async () => {
    const { saver, sent, told } = saverWith(() => ({ name: 'saved', progress: holding('2026/0114', 2) }));
    saver.set({ [FIELD]: '2026/114' });
    await saver.save();
    assert.deepEqual([saver.values[FIELD], saver.isDirty, sent.length, told], ['2026/0114', false, 1, ['saved 2']]);
  });

  it('leaves the space that somebody is about to type on after, and does not send it', async () => {
    const { saver, sent } = saverWith((version) => ({ name: 'saved', progress: holding('Vedtak', version + 1) }));
    saver.set({ [FIELD]: 'Vedtak ' });
    await saver.save();
    assert.equal(saver.values[FIELD], 'Vedtak ');
    assert.deepEqual(
      sent.map(({ change }) => change.steps.paper?.evidence),
      [{ a: 'Vedtak' }],
    );
    assert.deepEqual([saver.state.name, saver.isDirty], ['saved', false]);
  });

  it('stops when the endpoint says of the very version that it was changed', async () => {
    const { saver, sent } = saverWith(() => ({ name: 'conflict', current: aProgress({}) }));
    saver.set({ [FIELD]: 'x' });
    await saver.save();
    assert.deepEqual([saver.state.name, saver.values[FIELD], sent.length], ['failed', 'x', 1]);
  });

  it('finds what was lost on the way back in the next answer, and asks nobody', async () => {
    const { saver, sent, told } = saverWith(
      () => ({ name: 'unsent', error: new WidgetError('timeout') }),
      () => ({ name: 'conflict', current: holding('x', 2) }),
    );
    saver.set({ [FIELD]: 'x' });
    await saver.save();
    assert.equal(saver.state.name, 'failed');
    await saver.save();
    assert.deepEqual([saver.state.name, sent.length, told], ['saved', 2, []]);
  });

  it('takes what is typed on while a conflict waits', async () => {
    const { saver } = saverWith(() => ({ name: 'conflict', current: holding('theirs', 2) }));
    saver.set({ [FIELD]: 'mine' });
    await saver.save();
    saver.set({ [FIELD]: 'mine, and more' });
    assert.ok(saver.state.name === 'conflict');
    assert.deepEqual(
      saver.state.conflicts.map(({ mine, theirs }) => [mine, theirs]),
      [['mine, and more', 'theirs']],
    );
  });

  it('asks still, and of what is there now, when the rest is refreshed while a conflict waits', async () => {
    const { saver } = saverWith(() => ({ name: 'conflict', current: holding('theirs', 2) }));
    saver.set({ [FIELD]: 'mine' });
    await saver.save();
    for (const theirs of ['theirs', 'theirs again']) {
      saver.refresh(holding(theirs, saver.progress.version + 1));
      assert.ok(saver.state.name === 'conflict');
      const [conflict] = saver.state.conflicts;
      assert.deepEqual(conflict, { pointer: FIELD, base: '', mine: 'mine', theirs });
    }
    assert.equal(saver.values[FIELD], 'mine');
  });

  it('loses nothing and overwrites nothing unseen, whatever two people, the network and the clock do', async () => {
    await fc.assert(
      fc.asyncProperty(actions, fc.array(fc.constantFrom('', ' ', '\u200b'), { maxLength: 5 }), async (plan, ends) => {
        const server = new ModelServer();
        const editors = [new Editor(server), new Editor(server)] as const;
        const check = (): void => editors.forEach((editor) => editor.check());
        for (const [index, action] of plan.entries()) {
          if (action.what === 'serve') await server.serve(action.fate);
          else {
            const editor = editors[action.who];
            if (action.what === 'type') editor.type(action.field, `${action.who}-${index}${ends[index % 5] ?? ''}`);
            if (action.what === 'save') void editor.saver.save();
            if (action.what === 'refresh') editor.saver.refresh(server.progress);
            if (action.what === 'decide') editor.decide(action.isMine);
          }
          check();
        }
        for (let round = 0; round < 8; round++) {
          for (const { saver } of editors) void saver.save();
          while (await server.serve('arrives')) assert.ok(server.served < 200, 'it is sent for ever');
          for (const editor of editors) editor.decide(round % 2 === 0);
          check();
        }
        for (const { saver } of editors) {
          saver.refresh(server.progress);
          assert.deepEqual([saver.state, saver.isDirty], [{ name: 'saved' }, false]);
          const values = Object.entries(saver.values).map(([field, text]) => [field, cleanText(text)]);
          assert.deepEqual(Object.fromEntries(values), progressToValues(server.progress));
        }
      }),
      propertyRuns(1000),
    );
  });
});
