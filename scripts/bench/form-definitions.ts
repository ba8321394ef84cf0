import type { Question, QuestionPage } from './form-questions.ts';

/** The questions as SurveyJS takes them: a survey of as many pages. */
export const toSurvey = (pages: readonly QuestionPage[]): object => ({
  locale: 'no',
  showQuestionNumbers: 'off',
  pages: pages.map(({ name, title, questions }) => ({ name, title, elements: questions.map(toElement) })),
});

function toElement(question: Question): object {
  const { kind, name } = question;
  if (kind === 'note') return { type: 'html', name, html: toHtml(question.lines) };
  const { label: title, hint: description, isRequired, when } = question;
  const visibleIf = when?.values.map((value) => `{${when.name}} = '${value}'`).join(' or ');
  const common = { name, title, description, isRequired, visibleIf };
  switch (kind) {
    case 'radio':
      return { ...common, type: 'radiogroup', choices: question.choices.map(toSurveyChoice) };
    case 'select':
      return { ...common, type: 'dropdown', choices: question.choices.map(toSurveyChoice) };
    case 'text':
      return { ...common, type: 'text', inputType: question.type };
    case 'area':
      return { ...common, type: 'comment' };
    case 'check':
      return { ...common, type: 'boolean', renderAs: 'checkbox' };
    case 'repeated':
      return {
        ...common,
        type: 'paneldynamic',
        panelCount: 1,
        minPanelCount: 1,
        templateElements: question.questions.map(toElement),
      };
  }
}

const toSurveyChoice = ({ value, label }: { readonly value: string; readonly label: string }): object => ({
  value,
  text: label,
});

/** The questions as form.io takes them: a wizard of as many pages. */
export const toWizard = (pages: readonly QuestionPage[]): object => ({
  display: 'wizard',
  components: pages.map(({ name, title, questions }) => ({
    type: 'panel',
    key: name,
    title,
    components: questions.map(toComponent),
  })),
});

function toComponent(question: Question): object {
  const { kind, name: key } = question;
  if (kind === 'note') return { type: 'content', key, input: false, html: toHtml(question.lines) };
  const { label, hint: description, isRequired, when } = question;
  const conditional = when && {
    show: true,
    conjunction: 'any',
    conditions: when.values.map((value) => ({ component: when.name, operator: 'isEqual', value })),
  };
  const common = { key, label, description, input: true, validate: { required: isRequired }, conditional };
  switch (kind) {
    case 'radio':
      return { ...common, type: 'radio', values: question.choices };
    case 'select':
      return { ...common, type: 'select', widget: 'html5', data: { values: question.choices } };
    case 'text':
      return question.type === 'tel' || question.type === 'number'
        ? { ...common, type: 'textfield', inputType: question.type }
        : { ...common, type: question.type === 'text' ? 'textfield' : question.type };
    case 'area':
      return { ...common, type: 'textarea' };
    case 'check':
      return { ...common, type: 'checkbox' };
    case 'repeated':
      return { ...common, type: 'editgrid', inlineEdit: true, components: question.questions.map(toComponent) };
  }
}

const toHtml = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
