import type { ApplicationRemote, Submitted } from '../../api/application-remote.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { LANGUAGES } from '../../contract/vocabulary.ts';
import { type RequestDraft, valuesToRequest } from '../../forms/values-to-request.ts';
import type { FormDefence } from './form-defence.ts';
import type { FormHost } from './form-host.ts';
import { ApplicationFailedEvent, ApplicationSubmittedEvent } from './nfk-membership-form.events.ts';

/** What is to be sent. Mails come in the language of the form, if it is one of the three. */
export function requestOf(host: FormHost): RequestDraft {
  const initiative = host.initiative();
  const language = host.language();
  if (!initiative) return {};
  return valuesToRequest(host.form.values, { language: isOneOf(LANGUAGES, language) ? language : 'nb', initiative });
}

/**
 * Sends an application, once: under its key, however often it takes.
 * @returns what the server found wrong with the fields; nothing when the form's phase says how it went
 */
export async function submitApplication(
  host: FormHost,
  remote: ApplicationRemote,
  request: RequestDraft,
  defence: FormDefence,
): Promise<Extract<Submitted, { readonly name: 'invalid' }>['errors']> {
  const { form, element } = host;
  const initiative = host.place()?.initiative ?? '';
  const mayHaveArrived = form.phase.name === 'unknown-outcome';
  form.phase = { name: 'submitting' };
  element.requestUpdate();
  const send = async (again: boolean): Promise<Submitted> => {
    const body = { ...request, defence: await defence.take(remote, initiative, again) };
    return remote.submit(initiative, form.key, body);
  };
  const first = await send(false);
  const submitted = first.name === 'challenged' ? await send(true) : first;
  const fail = (kind: ApplicationFailedEvent['kind']) => element.dispatchEvent(new ApplicationFailedEvent(kind));
  switch (submitted.name) {
    case 'accepted':
    case 'reused':
      form.phase = { name: 'submitted', receipt: submitted.receipt, isEarlier: submitted.name === 'reused' };
      element.dispatchEvent(new ApplicationSubmittedEvent(submitted.receipt.reference));
      break;
    case 'unknown':
      form.phase = { name: 'unknown-outcome' };
      fail('unknown-outcome');
      break;
    case 'invalid':
      form.phase = { name: 'editing' };
      fail('invalid');
      break;
    case 'closed':
      form.phase = { name: 'editing', failure: { kind: 'closed' } };
      fail('closed');
      break;
    case 'challenged':
      form.phase = { name: 'editing', failure: { kind: 'refused' } };
      fail('rejected');
      break;
    case 'refused': {
      const { kind, retryAfter } = submitted.error;
      // Being turned away at the door says nothing of an earlier try whose answer was lost.
      form.phase = mayHaveArrived
        ? { name: 'unknown-outcome' }
        : { name: 'editing', failure: { kind: kind === 'limited' ? 'limited' : 'refused', retryAfter } };
      fail(kind);
    }
  }
  element.requestUpdate();
  return submitted.name === 'invalid' ? submitted.errors : [];
}
