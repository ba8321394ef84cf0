import { type FirstRequest, firstRequests } from '../api/first-requests.ts';
import { defineOnce } from '../controllers/define-once.ts';
import type { Carrier } from './carrier.ts';
import { type Options, readOptions } from './options.ts';

/** A file with an element, as the loader knows it. */
export interface ElementPart {
  /** Registers the element, unless the page has one of that name, and puts one where it is asked for. */
  bring(carrier: Carrier, requests: Map<string, FirstRequest>): void;
}

/** How the file of an element registers it and puts it into the page. */
export function createPart(element: CustomElementConstructor): ElementPart {
  let isDefined = false;
  return {
    bring(carrier, requests) {
      for (const [url, request] of requests) firstRequests.set(url, request);
      requests.clear();
      if (!isDefined) {
        isDefined = true;
        for (const waiting of document.querySelectorAll(carrier.tag)) apply(element, waiting, readOptions(waiting));
        defineOnce(globalThis.customElements, carrier.tag, element);
      }
      putInPlace(carrier);
    },
  };
}

/** Puts a defined element where a carrier is. A `div` stays around it, a link stays as its fallback. */
export function putInPlace({ tag, place, options }: Carrier): void {
  const definition = customElements.get(tag);
  if (!definition) return;
  const element = place.localName === tag ? place : document.createElement(tag);
  apply(definition, element, options);
  if (element !== place) {
    if (place.dataset.klima === undefined) {
      place.before(element);
      element.append(place);
    } else {
      if (place.id && !options.has('url-prefix')) apply(definition, element, new Map([['url-prefix', place.id]]));
      element.append(...place.childNodes);
      place.append(element);
    }
  }
  const link = options.size === 0 && element.querySelector<HTMLAnchorElement>('a[href*="/e/"]');
  if (link)
    void import('./extras.ts').then(({ optionsOfFallback }) =>
      apply(definition, element, optionsOfFallback(link, tag)),
    );
  if (options.has('theme')) void import('./dress.ts').then(({ adoptThemes }) => adoptThemes(document));
  if (options.has('debug') || location.search.includes('klima-debug')) {
    void import('./extras.ts').then(({ noteUnknown }) => noteUnknown(tag, options.keys(), attributesOf(definition)));
    void import('../debug/start-debug.ts').then(({ startDebug }) => startDebug(tag === 'klima-site' ? [] : [element]));
  }
}

const attributesOf = (definition: CustomElementConstructor): readonly string[] =>
  'observedAttributes' in definition && Array.isArray(definition.observedAttributes)
    ? definition.observedAttributes.map(String)
    : [];

/** Gives an element what was written, as far as it knows it: no other attribute may have an effect. */
function apply(definition: CustomElementConstructor, element: Element, options: Options): void {
  const known = [...attributesOf(definition), 'lang', 'theme'];
  for (const [name, value] of options)
    if (known.includes(name) && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
