import { createApp } from '../../../server/src/app.ts';
import type { Database } from '../../../server/src/db/database.ts';
import type { AppDependencies } from '../../../server/src/dependencies.ts';
import type { RequestVariables } from '../../../server/src/http/request.ts';
import { loadDemo } from '../../../server/src/import/load-demo.ts';
import { createLog } from '../../../server/src/log.ts';
import { fileURLToPath } from 'node:url';

export const DEMO_FOLDER = fileURLToPath(new URL('../../../server/data', import.meta.url));

/** The application on a database, called in-process, with everything it logged. */
export function createTestApp(
  db: Database,
  folders: readonly (readonly [string, string])[] = [],
  publicUrl?: string,
  more: Partial<AppDependencies> = {},
) {
  const lines: string[] = [];
  const log = createLog('debug', (text) => lines.push(text));
  const app = createApp({
    db,
    log,
    folders,
    allowedOrigins: [],
    isStopping: () => false,
    ...(publicUrl && { publicUrl }),
    ...more,
  });
  return {
    fetch: (request: Request, bindings: RequestVariables['Bindings'] = {}) => app.fetch(request, bindings),
    get: (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    request: async (path: string, init: RequestInit = {}) => app.request(path, init),
    logged: () => {
      log.flush();
      return lines.join('');
    },
  };
}

/** The day that the sample data is loaded on. */
export const DEMO_DAY = '2026-11-22';

/** The sample data that the server brings along. */
export const fillWithDemo = (db: Database) => loadDemo(db, DEMO_FOLDER, DEMO_DAY);
