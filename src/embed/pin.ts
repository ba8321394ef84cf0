/**
 * Loads files of the library without running them.
 * @param pins names and SHA-256 of what they held when they were built: `shared:…,member-directory:…`
 * @throws when one cannot be had or holds something else. Where a browser knows no `modulepreload`, nothing happens.
 */
export async function fetchPinned(folder: string, pins: string): Promise<void> {
  const coming: Promise<unknown>[] = [];
  for (const pin of pins.split(',')) {
    const [name = '', hash = ''] = pin.split(':');
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = `sha256-${hash}=`;
    link.href = `${folder + name}.js`;
    // What has come is what a later `import` gets. For what failed, some browsers would ask again, without the hash.
    coming.push(
      new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = reject;
      }),
    );
    document.head.append(link);
  }
  await Promise.all(coming);
}
