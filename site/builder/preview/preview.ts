import '../../../src/define.ts';
import { adoptThemes } from '../../../src/styles/adopt-themes.ts';
import { FIRST_CHOICE, readState } from '../address-state.ts';
import { makeWidget } from './show-widget.ts';

/** Shows the widget that the fragment of the address describes, in the colours and the language that it asks for. */
function show(): void {
  const choice = readState(location.hash) ?? FIRST_CHOICE;
  const { documentElement } = document;
  documentElement.lang = choice.language;
  documentElement.dataset.scheme = choice.scheme;
  document.querySelector('main')?.replaceChildren(makeWidget(choice, location.href));
}

adoptThemes(document);
addEventListener('hashchange', show);
show();
