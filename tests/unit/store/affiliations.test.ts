import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Author, Paper } from '../../../lib/records/paper';
import { keepAffiliations } from '../../../lib/store/affiliations';
import { GlossDb } from '../../../lib/store/db';
import { paperOf } from './fill';

let db: GlossDb;
let number = 0;
const paper = paperOf('2026-06-18', 0);
beforeEach(() => {
  db = new GlossDb(`affiliations-${++number}`);
});

const put = (authors: Author[]) => db.papers.put({ ...paper, authors } as Paper);
const kept = async () => (await db.papers.get(paper.key))?.authors;
const at = (name: string, ...affiliations: string[]): Author => ({ name, affiliations });

describe('institutions from a paper’s HTML', () => {
  it('are kept with the authors they stand by', async () => {
    await put([{ name: 'A. Nilsdotter' }, { name: 'Bö Tervo' }]);
    expect(
      await keepAffiliations(db, paper.key, [
        at('Ada Nilsdotter', 'Harbour University'),
        at('Bo Tervo', 'Tide'),
      ]),
    ).toBe(true);
    expect(await kept()).toEqual([at('A. Nilsdotter', 'Harbour University'), at('Bö Tervo', 'Tide')]);
  });

  it('change nothing that a source has said', async () => {
    const before = [at('Ada Nilsdotter', 'As the feed says')];
    await put(before);
    expect(await keepAffiliations(db, paper.key, [at('Ada Nilsdotter', 'Harbour')])).toBe(false);
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['the lists are not of the same length', [at('Ada Nilsdotter', 'Harbour')]],
    ['the names are others', [at('Cy Oduya', 'Harbour'), at('Di Marsh', 'Tide')]],
    ['there is none', [at('Ada Nilsdotter'), at('Bo Tervo')]],
  ] as const)('are not kept where %s', async (_what, found) => {
    await put([{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }]);
    expect(await keepAffiliations(db, paper.key, found)).toBe(false);
    expect(await kept()).toEqual([{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }]);
  });

  it('of a paper that is not stored are nobody’s', async () => {
    expect(await keepAffiliations(db, paper.key, [at('Ada Nilsdotter', 'Harbour')])).toBe(false);
    expect(await db.papers.count()).toBe(0);
  });
});
