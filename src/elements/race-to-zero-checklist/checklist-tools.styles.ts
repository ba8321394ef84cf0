import { css } from 'lit';

/** What comes around the steps. */
export const checklistToolsStyles = css`
  .stale {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_warning);
  }
  .link {
    min-block-size: max(2.75em, 44px);
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  details > summary {
    min-block-size: 2.75em;
    align-content: center;
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  .body p {
    max-inline-size: 68ch;
  }
  .tip {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }
  .facts {
    display: grid;
    gap: 0.375em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(8em, 13em) 1fr;
    gap: 0 1em;
  }
  dt {
    color: var(--_muted);
  }
  .documents,
  .contacts {
    display: grid;
    gap: 0.375em;
  }
  .documents li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    justify-content: space-between;
    padding-block-end: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  @container klima (inline-size < 30em) {
    .facts > div {
      grid-template-columns: 1fr;
    }
  }
  .criterion-list {
    display: grid;
    gap: 1em;
    margin-block-start: 0.75em;
  }
  .criterion-list > li {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.875em;
    border-inline-start: 4px solid var(--_line);
  }
  .criterion-list > .proven {
    border-color: var(--_accent);
  }
  .proofs {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .gap {
    font-weight: 600;
  }
  .shortfall {
    display: block;
    color: var(--_warning);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  @media print {
    :is(.link, .button, .no-print, .about, .tip, .contact, .contacts) {
      display: none;
    }
    /* A status for council papers is one page. */
    .root {
      font-size: 12px;
      line-height: 1.35;
    }
    .root > * + * {
      margin-block-start: 0.75em;
    }
    .meters {
      grid-template-columns: repeat(3, 1fr);
    }
    .steps {
      gap: 0;
    }
    /* Title and standing on one line. */
    .step {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1em;
      align-items: baseline;
      padding: 0.25em 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .step > .body {
      flex: 1 0 100%;
    }
    .standing {
      padding: 0;
    }
    .fold {
      min-block-size: 0;
    }
    /* Printers leave grounds out, and with them what is white on a ground. */
    .number,
    .number.done {
      inline-size: 1.75em;
      block-size: 1.75em;
      background: none;
      color: inherit;
    }
    .body,
    .body[hidden] {
      gap: 0.25em;
      padding-block: 0.25em 0;
    }
    .facts {
      grid-template-columns: 1fr 1fr;
      gap: 0 2em;
    }
    .facts > div {
      grid-template-columns: 9em 1fr;
    }
    .documents {
      grid-template-columns: 1fr 1fr;
      gap: 0 2em;
    }
    .criterion-list {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.5em 1em;
      margin-block-start: 0.25em;
    }
    .criterion-list > li > p + p,
    .proofs li:not(:has(.gap)) {
      display: none;
    }
  }
`;
