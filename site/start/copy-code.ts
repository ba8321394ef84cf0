/** Gives every block of code a button that copies it. Without scripts the code can be marked and copied as any text. */
function addCopyButton(figure: HTMLElement): void {
  const { copyLabel, copiedLabel } = figure.dataset;
  const code = figure.querySelector('code');
  if (code === null || copyLabel === undefined || copiedLabel === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copyLabel;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent).then(
      () => {
        status.textContent = copiedLabel;
      },
      () => {
        // Where the page may not write to the clipboard, the code is marked, ready to be copied by hand.
        getSelection()?.selectAllChildren(code);
      },
    );
  });
  const bar = document.createElement('figcaption');
  bar.append(button, status);
  figure.append(bar);
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-copy-label]')) addCopyButton(figure);
