import { copyFileSync } from 'node:fs';
import { build } from 'vite';
import { connect } from '../../server/src/db/connect.ts';
import { migrate } from '../../server/src/db/migrate.ts';
import { exportFolder } from '../../server/src/export/export-folder.ts';
import { loadDemo } from '../../server/src/import/load-demo.ts';

const SITE = 'dist/site';
const SAMPLE = 'server/data';

/**
 * Writes the site: its pages, the description of the REST interface, and the sample data as a folder of files that one
 * of the host pages has as its endpoint.
 */
export async function buildSite(): Promise<void> {
  await build({ configFile: 'vite.config.ts' });
  copyFileSync('docs/contract/openapi.json', `${SITE}/openapi.json`);
  await exportSample(`${SITE}/data/v1`);
}

async function exportSample(folder: string): Promise<void> {
  const { db, close } = connect({ kind: 'sqlite', file: ':memory:' });
  try {
    await migrate(db);
    await loadDemo(db, SAMPLE);
    await exportFolder(db, folder, `${SAMPLE}/logos`, []);
  } finally {
    await close();
  }
}
