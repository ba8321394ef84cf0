import JSZip from 'jszip';

/** The oldest date that a zip can hold, so that the same files always give the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** A zip with all files below one folder, the same bytes for the same files. */
export async function zipFiles(folder: string, files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, content] of files) {
    zip.file(`${folder}/${path}`, content, { date: DATE, createFolders: false, unixPermissions: 0o644 });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
