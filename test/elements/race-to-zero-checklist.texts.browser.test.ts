import { expect } from '@open-wc/testing';
import { checklistExample } from '../../src/contract/examples/index.ts';
import type { RaceToZeroChecklist } from '../../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import { eventually } from '../support/eventually.ts';
import { fakeChecklist } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, queryByRole, readText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  fill,
  focused,
  noteEvents,
  openStep,
  pick,
  press,
  showChecklist,
} from '../support/show-checklist.ts';
import { takeFile } from '../support/take-file.ts';

const DRAFT = 'Utkast til saksfremlegg';
const EMAIL = 'E-post om at kommunen er med';
const HTML = 'Last ned til utskrift (.html)';
const DOCX = 'Last ned til Word (.docx)';

const dialogText = (element: Element): string => readText(element.shadowRoot!.querySelector('dialog[open]'));
const missing = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('mark')].map(readText);

async function open(element: RaceToZeroChecklist, text: typeof DRAFT | typeof EMAIL): Promise<RaceToZeroChecklist> {
  await press(element, text);
  await findByRole(element, 'dialog', text);
  return element;
}

/** Runs something with a clipboard that does so. */
async function withClipboard(writeText: (text: string) => Promise<void>, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('<race-to-zero-checklist> texts that are ready', () => {
  it('drafts the case paper from the answers, and marks what is missing', async () => {
    const element = await showChecklist();
    await open(element, DRAFT);
    expect(missing(element).length).to.be.above(0);
    await press(element, 'Lukk');
    await eventually(() => !element.shadowRoot!.querySelector('dialog'));
    await openStep(element, PAPER);
    fill(element, PAPER, 'Året for nettonull', '2045');
    await open(element, DRAFT);
    expect(dialogText(element)).to.include('Fjordbyen slutter seg til kampanjen med nettonull i 2045 som mål.');
    expect(missing(element)).to.deep.equal([]);
    expect(dialogText(element)).to.include('ikke en vedtatt tekst');
  });

  it('follows the way that was chosen', async () => {
    const element = await showChecklist();
    await openStep(element, COUNCIL);
    pick(element, COUNCIL, 'Orienteringssak', 'Hvordan blir saken behandlet?');
    await open(element, DRAFT);
    expect(dialogText(element)).to.include('Kommunestyret tar saken til orientering.');
  });

  it('is in bokmål or nynorsk, whatever one reads oneself, and is marked so', async () => {
    const element = await showChecklist();
    await open(element, DRAFT);
    const paper = () => element.shadowRoot!.querySelector<HTMLElement>('.paper')!;
    expect([paper().lang, readText(paper())]).to.satisfy(
      ([lang, text]: string[]) => lang === 'nb' && text!.includes('Kommunene i fjordregionen'),
    );
    allByRole(element, 'radio', 'Nynorsk')[0]!.click();
    await eventually(() => paper().lang === 'nn');
    expect(readText(paper())).to.include('Kommunane i fjordregionen');
    const { name, text } = await takeFile(element, HTML);
    expect(name).to.equal('saksfremlegg-9901.html');
    expect(text).to.include('<html lang="nn">').and.to.include('Kommunane i fjordregionen');
  });

  it('is saved as a page that says the same, with everything escaped', async () => {
    const element = await showChecklist();
    await openStep(element, PAPER);
    fill(element, PAPER, 'Året for nettonull', '<img src=x onerror=alert(1)>');
    await open(element, DRAFT);
    const { type, text } = await takeFile(element, HTML);
    expect(type).to.equal('text/html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelector('img, script')).to.equal(null);
    expect(page.querySelector('h1')!.textContent).to.equal('Fjordbyen – deltakelse i kampanjen');
  });

  it('is saved as a document that Word opens', async () => {
    const element = await showChecklist();
    await open(element, DRAFT);
    const { name, type, bytes } = await takeFile(element, DOCX);
    expect(name).to.equal('saksfremlegg-9901.docx');
    expect(type).to.equal('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(new TextDecoder('latin1').decode(bytes)).to.match(/^PK/).and.to.include('word/document.xml');
    await eventually(() => !dialogText(element).includes('Lager dokumentet'));
  });

  it('is copied, and says so', async () => {
    const copied: string[] = [];
    const element = await open(await showChecklist(), DRAFT);
    await withClipboard(
      (text) => {
        copied.push(text);
        return Promise.resolve();
      },
      async () => {
        await press(element, 'Kopier teksten');
        await findText(element, 'Teksten er kopiert.');
      },
    );
    expect(copied[0]).to.include('Fjordbyen – deltakelse i kampanjen').and.to.include('[');
  });

  it('says how one copies where the browser does not let us', async () => {
    const element = await open(await showChecklist(), EMAIL);
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        await press(element, 'Kopier teksten');
        await findText(element, 'Merk teksten og kopier den selv.');
      },
    );
  });

  for (const [text, button, document] of [
    [DRAFT, HTML, 'case-paper'],
    [DRAFT, DOCX, 'case-paper-docx'],
  ] as const) {
    it(`leaves ${document} to a page that takes it into its own hands`, async () => {
      const element = await open(await showChecklist(), text);
      const events = noteEvents(window, 'document-requested');
      element.addEventListener('document-requested', (event) => event.preventDefault());
      await press(element, button);
      await element.updateComplete;
      expect(events).to.deep.equal([{ name: 'document-requested', document }]);
      expect(dialogText(element)).not.to.include('Lager dokumentet');
    });
  }

  it('writes the mail to the right place, with what is missing in brackets', async () => {
    const element = await open(await showChecklist(), EMAIL);
    expect(dialogText(element)).to.include('post@kampanjen.example').and.to.include('Fjordbyen er med');
    const link = await findByRole(element, 'link', 'Åpne i e-postprogrammet');
    const url = new URL(link.href);
    expect([url.protocol, url.pathname]).to.deep.equal(['mailto:', 'post@kampanjen.example']);
    expect(url.searchParams.get('subject')).to.equal('Fjordbyen er med');
    expect(url.searchParams.get('body')).to.include('[');
    const events = noteEvents(window, 'document-requested');
    let wasStopped = false;
    element.addEventListener('document-requested', (event) => event.preventDefault());
    element.addEventListener('click', (click) => {
      wasStopped = click.defaultPrevented;
      click.preventDefault();
    });
    link.click();
    expect([events, wasStopped]).to.deep.equal([[{ name: 'document-requested', document: 'email' }], true]);
  });

  it('offers to copy a mail that is too long for a link', async () => {
    const email = { ...checklistExample.email!, body: 'x'.repeat(3000) };
    const element = await open(await showChecklist(fakeChecklist({ checklist: { email } })), EMAIL);
    await findText(element, 'Teksten er for lang for en lenke. Kopier den i stedet.');
    expect(allByRole(element, 'link', 'Åpne i e-postprogrammet')).to.have.length(0);
  });

  it('gives the focus back when one closes it', async () => {
    const element = await open(await showChecklist(), DRAFT);
    await press(element, 'Lukk');
    await eventually(() => !queryByRole(element, 'dialog'));
    expect(focused(element)).to.equal(DRAFT);
  });

  it('offers only what the campaign has', async () => {
    const { email, paper, ...rest } = checklistExample;
    const element = await showChecklist(
      fakeChecklist({ checklist: () => Promise.resolve({ data: rest, dropped: 0, clockSkew: 0 }) }),
    );
    for (const name of [DRAFT, EMAIL]) expect(allByRole(element, 'button', name)).to.have.length(0);
  });
});
