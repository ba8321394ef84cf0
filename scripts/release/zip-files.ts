import JSZip from 'jszip';

/** The first moment that a zip file can name: times of files would differ from build to build. */
const MOMENT = new Date(Date.UTC(1980, 0, 1));

/** A zip file of files by their path. The same files make the same bytes. */
export async function zipFiles(files: ReadonlyMap<string, Uint8Array | string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of [...files.keys()].sort()) {
    zip.file(path, files.get(path) ?? '', { date: MOMENT, createFolders: false, unixPermissions: 0o644 });
  }
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
