import type { TemplateResult } from 'lit';
import type { ApplicationRemote } from '../../api/application-remote.ts';
import { organisationFits } from '../../domain/organisation-fits.ts';
import { isActiveThere } from '../../domain/relevance.ts';
import type { FormValues } from '../../forms/form-values.ts';
import type { FormHost } from './form-host.ts';
import { OrganisationLookup } from './organisation-lookup.ts';
import { renderCompany } from './steps/company-step.ts';
import type { StepsModel } from './steps-model.ts';

/** The company's step: what the register knows fills the fields that nobody has changed. */
export class CompanyDesk {
  readonly #host: FormHost;
  readonly #lookup: OrganisationLookup;
  /** What the register filled in, so that only that is replaced by what it says next. */
  #filled: FormValues = {};

  constructor(host: FormHost, remote: () => ApplicationRemote | undefined) {
    this.#host = host;
    this.#lookup = new OrganisationLookup({
      remote,
      branches: () => host.initiative()?.application?.branchMunicipalities ?? [],
      isActiveThere: (organisation) => {
        const { application } = host.initiative() ?? {};
        return application !== undefined && isActiveThere(application, organisation);
      },
      found: (organisation) => this.#fill(organisationFits(organisation)),
      changed: () => host.element.requestUpdate(),
    });
  }

  render(model: StepsModel): TemplateResult {
    const take = (text: string) => {
      this.#host.form.set({ '/organisation/number': text });
      this.#lookup.follow(text);
    };
    return renderCompany(model, { lookup: this.#lookup.state, typed: take, choose: take });
  }

  /** Stops asking. */
  stop(): void {
    this.#lookup.stop();
  }

  #fill(facts: FormValues): void {
    const { form } = this.#host;
    const fits = Object.entries(facts).filter(([pointer]) => {
      const value = form.value(pointer);
      return value === '' || value === this.#filled[pointer] || !isTyped(pointer);
    });
    this.#filled = Object.fromEntries(fits);
    form.set(this.#filled);
  }
}

/** Fields that people see, and may have changed. */
const isTyped = (pointer: string): boolean => /^\/organisation\/(name|size|website)$/.test(pointer);
