import type { ReactiveControllerHost } from 'lit';
import type { EventsClient } from '../../api/events-client.ts';
import type { Events } from '../../contract/index.ts';
import type { Place } from '../../controllers/source-controller.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { TimelineModel } from './timeline-model.ts';

/** The attributes that bear on the tools. */
export interface TimelineElement extends ReactiveControllerHost, HTMLElement {
  readonly initiative: string;
  readonly view: string;
  readonly kind: string;
  readonly audience: string;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly urlPrefix: string;
  readonly withoutFilter: boolean;
  readonly withoutCalendar: boolean;
  readonly withoutUrl: boolean;
  readonly withoutStructuredData: boolean;
}

/** What the element lends to its tools. */
export interface TimelineHost {
  readonly element: TimelineElement;
  readonly place: () => Place<EventsClient> | undefined;
  /** What the endpoint said, once it has. */
  readonly answer: () => Events | undefined;
  /** What the templates of the list read, for an answer. */
  readonly model: (answer: Events) => TimelineModel;
  /** Own words and language packs, first the strongest. */
  readonly tables: () => readonly (Messages | undefined)[];
  readonly renderNow: () => void;
  /** Asks the endpoint again. */
  readonly retry: () => void;
}
