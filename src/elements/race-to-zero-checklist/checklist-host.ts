import type { ReactiveControllerHost } from 'lit';
import type { ChecklistClient } from '../../api/checklist-client.ts';
import type { Session } from '../../contract/session.ts';
import type { Place } from '../../controllers/source-controller.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { ChecklistAnswer } from './checklist-model.ts';

/** The attributes and properties that bear on the parts. */
export interface ChecklistElement extends ReactiveControllerHost, HTMLElement {
  readonly municipality: string;
  readonly store: string;
  readonly debug: boolean;
  readonly session?: Session;
  readonly link?: string;
}

/** What the element lends to its parts. */
export interface ChecklistHost {
  readonly element: ChecklistElement;
  readonly place: () => Place<ChecklistClient> | undefined;
  /** What the endpoint said, once it has. */
  readonly answer: () => ChecklistAnswer | undefined;
  readonly language: () => string;
  /** Own words and language packs, first the strongest. */
  readonly tables: () => readonly (Messages | undefined)[];
  readonly retry: () => void;
  /** Renders at once, as paper wants it. */
  readonly renderNow: () => void;
}
