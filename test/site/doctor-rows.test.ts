import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDING_IDS } from '../../src/checker/index.ts';
import { type Found, ROWS, rowOf, toRows } from '../../site/builder/doctor-rows.ts';
import { writeLetter } from '../../site/builder/letter.ts';
import type { Told } from '../../site/builder/run-check.ts';

const levelsOf = (findings: readonly Found[]) =>
  Object.fromEntries(toRows(findings).map(({ row, level }) => [row, level]));

describe('the rows of the doctor', () => {
  it('have a place for everything that can be found', () => {
    const used = new Set(FINDING_IDS.map(rowOf));
    assert.deepEqual(
      ROWS.filter((row) => !used.has(row)),
      [],
    );
  });

  it('are in order only when somebody has looked', () => {
    const levels = levelsOf([
      { id: 'reach.ok', level: 'ok' },
      { id: 'cors.ok', level: 'ok' },
      { id: 'writes.not-tried', level: 'info' },
    ]);
    assert.deepEqual(levels, {
      reach: 'ok',
      cors: 'ok',
      contract: 'info',
      languages: 'info',
      origins: 'info',
      secure: 'ok',
      rest: 'info',
    });
  });

  it('show the gravest, and put it first', () => {
    const [reach, , , , , secure] = toRows([
      { id: 'reach.slow', level: 'warning' },
      { id: 'reach.unreachable', level: 'error' },
      { id: 'reach.mixed-content', level: 'error' },
    ]);
    assert.equal(reach?.level, 'error');
    assert.deepEqual(
      reach.findings.map(({ id }) => id),
      ['reach.unreachable', 'reach.slow'],
    );
    assert.equal(secure?.level, 'error');
  });
});

describe('the letter', () => {
  const subject = {
    language: 'nb',
    page: 'https://www.kommunen.example/klima',
    addresses: { name: 'known', endpoint: 'https://klima.example.no/v1' },
  } as const;
  const found: Told = {
    id: 'cors.missing',
    level: 'error',
    title: 'Andre slipper ikke til.',
    cure: 'Legg til hodet.',
    url: 'https://x.example/a',
  };

  it('says what is wrong, where, and what to do', () => {
    const letter = writeLetter([found], subject) ?? '';
    for (const part of [
      'Andre slipper ikke til.',
      'Legg til hodet.',
      found.url,
      subject.page,
      subject.addresses.endpoint,
    ]) {
      assert.ok(letter.includes(part!), part);
    }
  });

  it('is not written when there is nothing to put right', () => {
    assert.equal(writeLetter([{ ...found, level: 'info' }], subject), undefined);
  });
});
