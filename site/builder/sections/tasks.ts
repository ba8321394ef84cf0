import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Builder } from '../builder-host.ts';
import { TASKS, type Task } from '../tasks.ts';

/** The order in which tasks are offered: the whole list before the taste of it. */
const ORDER = ['members', 'new-members', 'events', 'next-dates', 'apply', 'progress', 'overview', 'fill-in'];
const OFFERED: readonly Task[] = ORDER.flatMap((id) => TASKS.find((task) => task.id === id) ?? []);

/** What the page is to do. */
export const renderTasks = (builder: Builder): TemplateResult => html`
  <fieldset class="tasks">
    <legend class="hidden">${builder.say('tasks.title')}</legend>
    ${OFFERED.map(
      (task) => html`
        <label class="task">
          <input
            type="radio"
            name="task"
            value=${task.id}
            .checked=${live(builder.task.id === task.id)}
            @change=${() => builder.chooseTask(task)}
          />
          <span class="task-title">${builder.pick(task.title)}</span>
          <span class="task-text">${builder.pick(task.text)}</span>
          ${
            isOffered(builder, task) ? nothing : html`<span class="task-note">${builder.say('tasks.notOffered')}</span>`
          }
        </label>
      `,
    )}
  </fieldset>
`;

/** Whether any initiative of the endpoint has what a task shows, as far as is known. */
const isOffered = ({ index }: Builder, { view }: Task): boolean =>
  index.name !== 'known' || index.index.initiatives.some(({ views }) => views.includes(view));
