import { css } from 'lit';
import { field } from '../../styles/field.ts';

/** What those who fill in see beyond what everybody sees. */
export const checklistWorkStyles = css`
  ${field}
  .panel {
    display: grid;
    gap: 0.75em;
    padding: 1em 1.25em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .panel:focus {
    outline: none;
  }
  .actions,
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .save {
    justify-content: space-between;
  }
  .save.waiting,
  .panel .waiting {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_warning);
  }
  .store {
    display: grid;
    gap: 0.5em;
  }
  .ask {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .ask .field {
    inline-size: 100%;
  }
  .statuses .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
  }
  .evidence {
    display: grid;
    gap: 0.75em 1.25em;
    align-items: start;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
  }
  .evidence:empty {
    display: none;
  }
  .evidence .wide {
    grid-column: 1 / -1;
  }
  .undo {
    justify-self: start;
  }
  .document {
    display: grid;
    gap: 0.25em;
    max-inline-size: 32em;
  }
  .texts {
    display: grid;
    gap: 0.5em;
  }
  a.button {
    display: inline-block;
    text-decoration: none;
  }
  a.primary {
    color: var(--_on-accent);
  }
  .button.file {
    position: relative;
    overflow: hidden;
  }
  .button.file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .button.file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .dialog {
    margin: auto;
    inline-size: min(46em, calc(100vw - 2em));
    max-block-size: calc(100vh - 2em);
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }
  .dialog[open] {
    display: grid;
    gap: 1em;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
`;
