/** Hands the reader something as a file. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next task; keeping the address longer would leak it.
  setTimeout(() => URL.revokeObjectURL(url));
}
