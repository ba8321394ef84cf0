import { checkEndpoint, describeFinding, type Finding, type Report } from '../../src/checker/index.ts';
import type { BuilderLanguage } from './words/say.ts';

/** A finding in the words of the builder's language. */
export interface Told {
  readonly id: Finding['id'];
  readonly level: Finding['level'];
  readonly title: string;
  readonly detail?: string;
  readonly cure?: string;
  readonly url?: string;
}

/** How a check ended. */
export interface CheckResult {
  readonly verdict: Report['verdict'];
  readonly findings: readonly Told[];
}

/** Checks an endpoint for the page of an editor. Apart from the builder, which loads this when somebody asks for it. */
export async function runCheck(
  endpoint: string,
  language: BuilderLanguage,
  { page, ...options }: { readonly page: string; readonly signal: AbortSignal; readonly onFinding: () => void },
): Promise<CheckResult> {
  const origin = URL.parse(page.trim())?.origin;
  const isOrigin = origin !== undefined && origin !== 'null';
  const { verdict, findings } = await checkEndpoint(endpoint, { ...options, ...(isOrigin && { origin }) });
  const told = findings.map((finding): Told => {
    const { id, level, url } = finding;
    return { id, level, ...describeFinding(finding, language), ...(url !== undefined && { url }) };
  });
  return { verdict, findings: told };
}
