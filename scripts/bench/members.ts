import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { generateMembersFile } from '../generate-members.ts';

const FOLDER = '.tmp/bench';
const INPUTS = ['scripts/generate-members.ts', 'scripts/generate-members/*.ts', 'server/src/{db,import}/**/*.ts'];

/** Members of the initiative `nfk` as the benchmarks need them. */
export interface BenchMembers {
  /** SQLite file with the members. */
  readonly database: string;
  /** The whole list in one answer of the contract. */
  readonly wholeList: string;
}

/** Generates and imports so many members, once: later runs use the same files while their sources stay. */
export function prepareMembers(count: number): BenchMembers {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((pattern) => globSync(pattern)).sort()) hash.update(readFileSync(file));
  const folder = `${FOLDER}/${count}-${hash.digest('hex').slice(0, 8)}`;
  if (!existsSync(folder)) {
    for (const older of globSync(`${FOLDER}/${count}-*`)) rmSync(older, { recursive: true });
    const unfinished = `${FOLDER}/new-${count}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const file = generateMembersFile(count);
    writeFileSync(`${unfinished}/members.json`, JSON.stringify({ ...file, total: count, complete: true }));
    runServerCommand(unfinished, 'migrate');
    runServerCommand(unfinished, 'import', 'initiative', 'server/data/initiatives/nfk.json');
    runServerCommand(unfinished, 'import', 'members', `${unfinished}/members.json`, '--initiative', 'nfk');
    renameSync(unfinished, folder);
  }
  return { database: `${folder}/members.db`, wholeList: `${folder}/members.json` };
}

function runServerCommand(folder: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['server/src/main.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `${folder}/members.db` },
  });
  if (status !== 0) throw new Error(`klimabrikker-server ${words.join(' ')} failed: ${stderr}`);
}
