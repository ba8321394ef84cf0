import { deferred } from './deferred.ts';
import { findByRole } from './find-by-role.ts';

/** A file that the browser would save. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Presses a button and takes the file that the browser would save. */
export async function takeFile(element: Element, button: string): Promise<TakenFile> {
  const blobs: Blob[] = [];
  const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  const saved = deferred<HTMLAnchorElement>();
  const pressed = await findByRole(element, 'button', button);
  const press = pressed.click.bind(pressed);
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:nowhere';
  };
  HTMLElement.prototype.click = function (this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) saved.resolve(this);
  };
  try {
    press();
    const { download: name } = await saved.promise;
    const [blob] = blobs;
    const bytes = new Uint8Array(await blob!.arrayBuffer());
    return { name, type: blob!.type, text: await blob!.text(), bytes };
  } finally {
    Object.defineProperty(URL, 'createObjectURL', original);
    Object.defineProperty(HTMLElement.prototype, 'click', click);
  }
}
