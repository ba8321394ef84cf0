import { readFile } from 'node:fs/promises';
import type { ImportCommand } from '../commands/command-line.ts';
import type { Initiative } from '../../../src/contract/index.ts';
import type { Database } from '../db/database.ts';
import type { StoreSummary } from '../db/list-changes.ts';
import { saveEndpoint } from '../features/endpoint-index/repository.ts';
import { findInitiatives, saveInitiative } from '../features/initiatives/repository.ts';
import { decodeText } from './decode-text.ts';
import { importChecklist } from './import-checklist.ts';
import { importEvents } from './import-events.ts';
import { ImportError } from './import-error.ts';
import { importMembers } from './import-members.ts';
import { importProgress } from './import-progress.ts';
import { readEndpoint, readInitiative } from './read-initiative.ts';

type FileToImport = Omit<ImportCommand, 'name'>;

/**
 * Imports one file in one transaction and says what came of it.
 * @param today dates the list when the file does not
 * @throws {ImportError} with everything that is wrong in the file; the database is then as it was
 */
export async function importFile(db: Database, command: FileToImport, today: string): Promise<string> {
  const text = decodeText(await readFile(command.file));
  const { replace } = command;
  return db.transaction().execute(async (transaction) => {
    switch (command.kind) {
      case 'endpoint':
        await saveEndpoint(transaction, readEndpoint(text));
        return 'Stored the description of the endpoint.';
      case 'initiative': {
        const initiative = readInitiative(text);
        await saveInitiative(transaction, initiative);
        return `Stored the initiative ${initiative.id}.`;
      }
      case 'members': {
        const owner = await findOwner(transaction, command);
        return summarise('Members', await importMembers(transaction, owner, text, replace, today));
      }
      case 'events': {
        const owner = await findOwner(transaction, command);
        return summarise('Events', await importEvents(transaction, owner, text, replace, today));
      }
      case 'checklist': {
        const owner = await findOwner(transaction, command);
        return `Stored a checklist of ${await importChecklist(transaction, owner, text, today)} steps.`;
      }
      case 'progress': {
        const owner = await findOwner(transaction, command);
        return summarise('Municipalities', await importProgress(transaction, owner, text, replace, today));
      }
    }
  });
}

async function findOwner(db: Database, { initiative: id = '' }: FileToImport): Promise<Initiative> {
  const initiatives = (await findInitiatives(db)).map(({ initiative }) => initiative);
  const owner = initiatives.find((initiative) => initiative.id === id);
  if (owner !== undefined) return owner;
  const known = initiatives.map((initiative) => initiative.id);
  const message = `there is no initiative ${id}. There ${known.length === 0 ? 'are none yet' : `are ${known.join(', ')}`}.`;
  throw new ImportError([{ field: '--initiative', message }]);
}

const summarise = (what: string, { added, changed, unchanged, removed }: StoreSummary): string =>
  `${what}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed.`;
