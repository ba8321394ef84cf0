import type { FieldIssue } from '../../contract/field-problems.ts';
import { fromPointer } from '../../contract/pointer.ts';
import type { LocalizedText } from '../../contract/text.ts';
import { pickText } from '../../domain/pick-text.ts';
import type { Step } from './step-order.ts';
import type { FormMessage, StepsModel } from './steps-model.ts';

/** The step that a field stands in. */
export function stepOf(pointer: string): Step {
  const [part] = fromPointer(pointer);
  switch (part) {
    case 'relevance':
      return 'eligibility';
    case 'organisation':
      return 'company';
    case 'tier':
    case 'invoice':
      return 'tier';
    case 'criteria':
    case 'measures':
      return 'criteria';
    case 'expectations':
      return 'expectations';
    case 'leader':
    case 'contact':
      return 'people';
    case 'signing':
    case 'message':
      return 'signing';
    default:
      return 'answers';
  }
}

/** Fields that are chosen rather than typed. */
const CHOICES =
  /^\/(relevance\/(area|activity)|tier|measures\/\d+\/status|expectations\/[^/]+\/answer|leader\/role|signing\/(event|choice))$/;

/** What is wrong with a field, in a sentence. */
export function describeIssue(model: StepsModel, { pointer, code }: FieldIssue): string {
  const field = labelOf(model, pointer);
  return model.t(code === 'missing' && CHOICES.test(pointer) ? 'error.choice' : `error.${code}`, { field });
}

/** What a field is called. */
function labelOf(model: StepsModel, pointer: string): string {
  const { t, language, initiative, form } = model;
  const [part = '', second = '', third = ''] = fromPointer(pointer);
  const say = (text: LocalizedText) => pickText(text, language).text;
  if (part === 'criteria' || part === 'expectations') {
    const id = part === 'criteria' ? third : second;
    const item = initiative.criteria.items.find((criterion) => criterion.id === id);
    return item ? say(item.title) : t('criteria.legend');
  }
  if (part === 'consents') {
    const purpose = initiative.privacy.purposes.find(({ id }) => id === second);
    return purpose ? say(purpose.purpose) : t('privacy.title');
  }
  if (pointer === '/relevance/area') return say(form.relevance.question);
  if (pointer === '/relevance/activity') {
    return form.relevance.activity === undefined ? t('eligibility.activity') : say(form.relevance.activity);
  }
  if (part === 'measures' && third !== '')
    return `${t('measures.number', { number: Number(second) + 1 })}: ${t(measureLabel(third))}`;
  const label = t(LABELS[pointer] ?? `step.${stepOf(pointer)}`);
  // Two people have a name.
  return (part === 'contact' || part === 'leader') && pointer !== '/leader/role'
    ? `${t(`people.${part}`)}: ${label}`
    : label;
}

const measureLabel = (name: string): FormMessage => {
  switch (name) {
    case 'area':
      return 'field.measures.area';
    case 'status':
      return 'field.measures.status';
    case 'year':
      return 'field.measures.year';
    default:
      return 'field.measures.title';
  }
};

const LABELS: Readonly<Record<string, FormMessage>> = {
  '/relevance/explanation': 'field.relevance.explanation',
  '/organisation/number': 'field.organisation.number',
  '/organisation/name': 'field.organisation.name',
  '/organisation/website': 'field.organisation.website',
  '/organisation/size': 'field.organisation.size',
  '/organisation/text': 'field.organisation.text',
  '/tier': 'field.tier',
  '/invoice/email': 'field.invoice.email',
  '/invoice/reference': 'field.invoice.reference',
  '/measures': 'field.measures',
  '/contact/name': 'field.person.name',
  '/contact/title': 'field.person.title',
  '/contact/email': 'field.person.email',
  '/contact/phone': 'field.person.phone',
  '/leader/name': 'field.person.name',
  '/leader/title': 'field.person.title',
  '/leader/email': 'field.person.email',
  '/leader/phone': 'field.person.phone',
  '/leader/role': 'field.leader.role',
  '/signing/event': 'field.signing.event',
  '/signing/choice': 'field.signing.event',
  '/signing/attending': 'field.signing.attending',
  '/message': 'field.message',
};
