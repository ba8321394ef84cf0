/* What a widget that says its own theme needs; it comes when one does. */
export { adoptThemes } from '../styles/adopt-themes.ts';
