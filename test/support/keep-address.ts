/** Gives the page back the address that it had before the tests of a suite; call it inside `describe`. */
export function keepAddress(): void {
  const { href } = location;
  afterEach(() => history.replaceState(history.state, '', href));
}

/** The page's own parameters and those of a widget, as an address. */
export function visit(parameters: Readonly<Record<string, string>>, fragment = ''): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  url.hash = fragment;
  history.replaceState(history.state, '', url);
}

/** A parameter of the page's address. */
export const parameter = (name: string): string | null => new URLSearchParams(location.search).get(name);
