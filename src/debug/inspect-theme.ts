import { LOOK, findLook } from '../styles/settle-theme.ts';
import { type HostThemeName, hostThemes, neededOf } from '../styles/theme-colors.ts';
import { upwards } from './ancestors.ts';
import { nearestName } from './nearest-name.ts';

/** Which theme a widget has, and why. */
export type ThemeReport =
  | { readonly name: 'none' }
  | { readonly name: 'unknown'; readonly wanted: string; readonly nearest?: string | undefined }
  /** Named on the widget, and nothing on the page makes it work. */
  | { readonly name: 'unapplied'; readonly wanted: string }
  | { readonly name: 'plain'; readonly look: 'neutral' | 'inherit'; readonly isChosen: boolean }
  | {
      readonly name: 'host';
      readonly look: HostThemeName;
      readonly isChosen: boolean;
      /** Properties that the page lacks; with one or more, the theme's own colours are shown. */
      readonly missing: readonly string[];
    };

const NAMES = ['neutral', 'inherit', 'designsystemet', 'punkt', 'auto'];

/** Tells the theme of a widget from its own `theme` and that of the `<klima-site>` around it. */
export function inspectTheme(element: Element): ThemeReport {
  const from = [...upwards(element)].find(
    (one) => (one === element || one.matches('klima-site')) && (one.getAttribute('theme') ?? '').trim() !== '',
  );
  if (!from) return { name: 'none' };
  const wanted = (from.getAttribute('theme') ?? '').trim().toLowerCase();
  if (!NAMES.includes(wanted)) return { name: 'unknown', wanted, nearest: nearestName(wanted, NAMES) };
  const isChosen = wanted === 'auto';
  const look = isChosen ? (from.getAttribute(LOOK) ?? findLook(from)) : wanted;
  const style = getComputedStyle(from);
  if (look === 'neutral') return { name: 'plain', look, isChosen };
  if (style.getPropertyValue('--klima-color-text') === '') return { name: 'unapplied', wanted };
  if (look !== 'designsystemet' && look !== 'punkt') return { name: 'plain', look: 'inherit', isChosen };
  const missing = neededOf(hostThemes[look]).filter((name) => style.getPropertyValue(name).trim() === '');
  return { name: 'host', look, isChosen, missing };
}
