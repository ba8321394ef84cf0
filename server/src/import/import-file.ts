import { readFile } from 'node:fs/promises';
import type { ImportCommand } from '../commands/command-line.ts';
import type { Database } from '../db/database.ts';
import type { StoreSummary } from '../db/list-changes.ts';
import { saveEndpoint } from '../features/endpoint-index/repository.ts';
import { findInitiatives, saveInitiative } from '../features/initiatives/repository.ts';
import { findList, findMembers } from '../features/members/repository.ts';
import { storeMembers } from '../features/members/store-members.ts';
import { decodeText } from './decode-text.ts';
import { ImportError } from './import-error.ts';
import { readEndpoint, readInitiative } from './read-initiative.ts';
import { readMembers } from './read-members.ts';

type FileToImport = Omit<ImportCommand, 'name'>;

/**
 * Imports one file in one transaction and says what came of it.
 * @param today dates the list when the file does not
 * @throws {ImportError} with everything that is wrong in the file; the database is then as it was
 */
export async function importFile(db: Database, command: FileToImport, today: string): Promise<string> {
  const text = decodeText(await readFile(command.file));
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
      case 'members':
        return summarise(await importMembers(transaction, text, command, today));
    }
  });
}

async function importMembers(db: Database, text: string, command: FileToImport, today: string): Promise<StoreSummary> {
  const id = command.initiative ?? '';
  const known = (await findInitiatives(db)).map(({ initiative }) => initiative.id);
  if (!known.includes(id)) {
    const message = `there is no initiative ${id}. There ${known.length === 0 ? 'are none yet' : `are ${known.join(', ')}`}.`;
    throw new ImportError([{ field: '--initiative', message }]);
  }
  const stored = new Map((await findMembers(db, id)).map((member) => [member.id, member]));
  const { members, description } = readMembers(text, (member) => stored.get(member));
  const before = await findList(db, id);
  return storeMembers(db, id, members, { ...before, ...description, asOf: description.asOf ?? today }, command.replace);
}

const summarise = ({ added, changed, unchanged, removed }: StoreSummary): string =>
  `Members: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed.`;
