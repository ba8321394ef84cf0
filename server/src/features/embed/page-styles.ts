import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { campaignTimelineStyles } from '../../../../src/elements/campaign-timeline/campaign-timeline.styles.ts';
import { timelineToolsStyles } from '../../../../src/elements/campaign-timeline/timeline-tools.styles.ts';
import { directoryToolsStyles } from '../../../../src/elements/member-directory/directory-tools.styles.ts';
import { styles as alphabetStyles } from '../../../../src/elements/member-directory/member-alphabet.ts';
import { memberDirectoryStyles } from '../../../../src/elements/member-directory/member-directory.styles.ts';
import { styles as detailsStyles } from '../../../../src/elements/member-directory/member-details.ts';
import { styles as tableStyles } from '../../../../src/elements/member-directory/member-table.ts';
import { styles as overviewStyles } from '../../../../src/elements/race-to-zero-checklist/checklist-overview.ts';
import { formStepsStyles } from '../../../../src/elements/nfk-membership-form/form-steps.styles.ts';
import { nfkMembershipFormStyles } from '../../../../src/elements/nfk-membership-form/nfk-membership-form.styles.ts';
import { raceToZeroChecklistStyles } from '../../../../src/elements/race-to-zero-checklist/race-to-zero-checklist.styles.ts';
import { base } from '../../../../src/styles/base.ts';
import { field } from '../../../../src/styles/field.ts';
import { themeCss } from '../../../../src/styles/theme-css.ts';
import { tokens } from '../../../../src/styles/tokens.ts';
import type { PageTag } from './attributes.ts';

/** A style sheet of a page and what it is known by. */
export interface PageStyles {
  readonly body: string;
  readonly hash: string;
}

type Styles = readonly { readonly cssText: string }[];

const STYLES: Readonly<Record<PageTag, Styles>> = {
  'member-directory': [memberDirectoryStyles, directoryToolsStyles, alphabetStyles, detailsStyles, tableStyles],
  'campaign-timeline': [campaignTimelineStyles, timelineToolsStyles],
  'race-to-zero-checklist': [raceToZeroChecklistStyles, overviewStyles],
  'nfk-membership-form': [field, nfkMembershipFormStyles, formStepsStyles],
};

const textOf = (styles: Styles): string => styles.map(({ cssText }) => cssText).join('\n');

/** The tokens belong to the whole page, and a look is chosen for the whole page. */
const FOR_PAGE = [
  tokens.cssText.replaceAll(':host', ':root'),
  themeCss((condition) =>
    condition
      .split(',')
      .map((one) => `:root${one.replaceAll('[theme=', '[data-theme=')}`)
      .join(),
  ),
].join('\n');

/** What the element has inside its shadow, for the content that stands in for it: nested, so that nothing leaks out. */
const forContent = (styles: Styles): string =>
  `.klima {\n${textOf(styles)
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replaceAll(':host', '&')}\n}`;

const SHELL = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** Puts the style of a page together: the widget's own for its content, and a little around it. */
export function createPageStyles(tag: PageTag): PageStyles {
  const body = [FOR_PAGE, forContent([base, ...STYLES[tag]]), SHELL].join('\n');
  return { body, hash: createHash('sha256').update(body).digest('base64url').slice(0, 12) };
}
