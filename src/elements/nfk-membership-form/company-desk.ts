import type { TemplateResult } from 'lit';
import type { ApplicationRemote } from '../../api/application-remote.ts';
import { organisationFits } from '../../domain/organisation-fits.ts';
import { isActiveThere } from '../../domain/relevance.ts';
import type { FormValues } from '../../forms/form-values.ts';
import { fieldId } from './form-field.ts';
import type { FormHost } from './form-host.ts';
import { OrganisationLookup } from './organisation-lookup.ts';
import { renderCompany } from './steps/company-step.ts';
import type { StepsModel } from './steps-model.ts';

/** The company's step: what the register knows fills the fields that nobody has changed. */
export class CompanyDesk {
  readonly #host: FormHost;
  readonly #goTo: (id: string) => void;
  readonly #lookup: OrganisationLookup;
  /** What the register filled in, so that only that is replaced by what it says next. */
  #filled: FormValues = {};

  /** @param goTo moves the focus after the next render */
  constructor(host: FormHost, remote: () => ApplicationRemote | undefined, goTo: (id: string) => void) {
    this.#host = host;
    this.#goTo = goTo;
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
    const choose = (number: string) => {
      take(number);
      // The list that was chosen from goes, and the focus must not go with it.
      this.#goTo(fieldId('/organisation/number'));
    };
    return renderCompany(model, { lookup: this.#lookup.state, typed: take, choose });
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
    const filled = Object.fromEntries(fits);
    this.#filled = { ...this.#filled, ...filled };
    form.set(filled);
  }
}

/** Fields that people see, and may have changed. */
const isTyped = (pointer: string): boolean => /^\/organisation\/(name|size|website)$/.test(pointer);
