import type { ReactiveControllerHost } from 'lit';
import type { ApplicationsClient } from '../../api/applications-client.ts';
import type { Initiative } from '../../contract/initiative.ts';
import type { FormController } from '../../controllers/form-controller.ts';
import type { Place } from '../../controllers/source-controller.ts';
import type { Messages } from '../../i18n/translate.ts';

/** The attributes that bear on the steps. */
export interface FormElement extends ReactiveControllerHost, HTMLElement {
  readonly draft: string;
  readonly debug: boolean;
}

/** What the element lends to its steps. */
export interface FormHost {
  readonly element: FormElement;
  readonly form: FormController;
  readonly place: () => Place<ApplicationsClient> | undefined;
  /** What the endpoint said, once it has. */
  readonly initiative: () => Initiative | undefined;
  /** Today where the initiative is. */
  readonly today: () => string;
  readonly language: () => string;
  /** Own words and language packs, first the strongest. */
  readonly tables: () => readonly (Messages | undefined)[];
}
