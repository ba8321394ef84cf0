import type { TemplateResult } from 'lit';
import type { EndpointIndex } from '../../src/contract/endpoint-index.ts';
import type { Municipality } from '../../src/contract/member.ts';
import type { CheckResult } from './run-check.ts';
import type { AddressState } from './addresses.ts';
import type { Choice } from './address-state.ts';
import type { Found } from './read-snippet.ts';
import type { Judgement } from './judge-saved.ts';
import type { Release } from './loader-tag.ts';
import type { Task } from './tasks.ts';
import type { Output } from './output.ts';
import type { UiKey } from './words/ui-words.ts';
import type { Both, BuilderLanguage } from './words/say.ts';

/** What the endpoint says of itself. */
export type IndexState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'known'; readonly index: EndpointIndex };

/** What the doctor knows. */
export type CheckState =
  | { readonly name: 'idle' }
  | { readonly name: 'running'; readonly count: number }
  | { readonly name: 'broken' }
  | { readonly name: 'done'; readonly result: CheckResult };

/** What came of a pasted snippet. */
export type PasteState =
  | { readonly name: 'nothing-pasted' }
  | { readonly name: 'no-widget' }
  | { readonly name: 'read'; readonly found: Found };

/** What is asked about editors. Not part of what is built, so it is not in the address. */
export interface Survival {
  readonly editor: string;
  readonly hasLoader: boolean;
  readonly judgement?: Judgement;
}

/** The builder, as its sections see it. */
export interface Builder {
  readonly language: BuilderLanguage;
  readonly choice: Choice;
  readonly task: Task;
  readonly addresses: AddressState;
  readonly index: IndexState;
  /** Municipalities of the initiative, as far as the endpoint names them. */
  readonly municipalities: readonly Municipality[];
  readonly release: Release | undefined;
  /** Whether the files are where they should be, as far as is known. */
  readonly hasFiles: boolean;
  readonly check: CheckState;
  /** Address of the page that the widget is for. */
  readonly page: string;
  readonly paste: PasteState;
  readonly survival: Survival;
  readonly textLanguage: Choice['language'];
  /** Name of the block that was copied last, and whether the browser let us. */
  readonly copied: { readonly id: string; readonly isDone: boolean } | undefined;
  /** The snippet; nothing while an address is wrong. */
  readonly output: Output | undefined;
  readonly say: (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly pick: (text: Both) => string;
  /** Takes a choice; `typed` for what comes letter by letter, which makes one step of the history. */
  choose(change: Partial<Choice>, how?: 'chosen' | 'typed'): void;
  /** Sets an attribute, or takes it away when there is no value. */
  setAttributeOf(name: string, value: string | undefined, how?: 'chosen' | 'typed'): void;
  chooseTask(task: Task): void;
  read(text: string): void;
  judge(saved: string): void;
  ask(change: Partial<Survival>): void;
  setPage(page: string): void;
  setTextLanguage(language: Choice['language']): void;
  startCheck(): void;
  copy(id: string, text: string): void;
}

/** A part of the builder. */
export type Section = (builder: Builder) => TemplateResult;
