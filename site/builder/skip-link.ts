/** Lets the link to the content go there without taking the place of the choices in the address. */
export function keepStateOnSkip(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.skip');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(link.hash)?.focus();
  });
}
