import { createTranslate } from '../i18n/translate.ts';
import { WIDGETS } from '../styles/widget-tags.ts';
import { upwards } from './ancestors.ts';
import { debugLanguages, debugMessages } from './debug.messages.ts';
import { describeReport } from './describe-report.ts';
import { inspectWidget } from './inspect-widget.ts';
import { type Blocked, neededPolicy, watchPolicy } from './page-policy.ts';
import { Panel } from './panel.ts';

/** Marks a widget that has its panel, also for another copy of the library. */
const PANEL = Symbol.for('klimabrikker:debug');

/** The widgets in a part of a page. */
export const widgetsIn = (part: ParentNode): Element[] => [...part.querySelectorAll(WIDGETS)];

/**
 * Tells editors, in a panel under each widget and in the console, what it is set up with, what can be seen badly, and
 * what the page's policy has to let through. A widget that has its panel already is left as it is.
 * @param language - `nb`, `nn` or `en`; the one of the place where the widget stands when it is left out.
 */
export function startDebug(widgets: Iterable<Element>, language?: string): void {
  for (const widget of widgets) {
    if (PANEL in widget) continue;
    Object.defineProperty(widget, PANEL, { value: true });
    debugWidget(widget, language ?? languageOf(widget));
  }
}

function debugWidget(widget: Element, language: string): void {
  const t = createTranslate(language, [debugLanguages[language]], debugMessages);
  const blocked: Blocked[] = [];
  const look = (): void => {
    const report = inspectWidget(widget);
    const description = describeReport(report, blocked, t, language);
    panel.standBehind(widget);
    panel.show({ ...description, policy: neededPolicy(report.endpoint) });
    const { title, problems, facts } = description;
    console.info(`klimabrikker: ${[title, ...problems, ...facts.map((fact) => fact.join(': '))].join('\n– ')}`);
  };
  const panel = new Panel(t, language, look);
  watchPolicy((one) => {
    blocked.push(one);
    look();
  });
  look();
  void whenReady(widget).then(look);
}

/** When a widget has come to life and has drawn itself. */
async function whenReady(widget: Element): Promise<void> {
  await customElements.whenDefined(widget.localName);
  await Reflect.get(widget, 'updateComplete');
}

function languageOf(element: Element): string {
  const said = [...upwards(element)].find((one) => one.hasAttribute('lang'))?.getAttribute('lang');
  const subtag = said?.split('-')[0]?.toLowerCase() ?? '';
  return subtag in debugLanguages ? subtag : 'nb';
}
