import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/backup/lines';
import { checkBackup, rowsOf } from '../../../lib/backup/read';
import { restore } from '../../../lib/backup/restore';
import { backupLines, packed } from '../../../lib/backup/write';
import { digestWithMath } from '../../../lib/digests/with-math';
import { packExtract } from '../../../lib/records/extract';
import { GlossDb } from '../../../lib/store/db';
import { reported } from '../../catalogue/reported';
import { reread, written } from '../../catalogue/written';
import { facts } from '../invented';

const from = new GlossDb('backup-from');
const to = new GlossDb('backup-to');
const NOW = Date.UTC(2026, 5, 18, 12);
const anySetting = () => true;

beforeEach(async () => {
  for (const db of [from, to]) {
    await db.open();
    for (const table of db.tables) await table.clear();
  }
});

/** One that was read again, a sentence of it doubted. */
const digest = () => ({ id: 'a digest', ...digestWithMath(reread[0]?.[1] ?? written()) });
const paper = (given: Parameters<typeof facts>[0] = {}) => ({ ...facts(given), arrivedAt: 10 });

/** A database with something of everything, keys included. */
async function fill() {
  await from.follows.put({ list: 'arxiv:cs.LG', addedAt: 1 });
  await from.marks.put({ paper: 'arxiv:2606.00001', starredAt: 5 });
  const rows = Array.from({ length: 1201 }, (_, i) =>
    paper({ id: `2606.${String(i + 1).padStart(5, '0')}` }),
  );
  await from.papers.bulkPut(rows.map((row) => ({ ...row, extract: packExtract(written()) })));
  await from.announcements.put({
    day: '2026-06-18',
    list: 'arxiv:cs.LG',
    paper: 'arxiv:2606.00001',
    type: 'new',
    version: 1,
    via: 'feed',
    order: 0,
    arrivedAt: 10,
  });
  await from.digests.put(digest());
  await from.ledger.put({
    list: 'arxiv:cs.LG',
    day: '2026-06-18',
    received: { new: ['2606.00001'], cross: [], replace: [] },
    missing: [
      { id: '2606.09999', part: 'new', reason: { kind: 'refused', failure: { kind: 'offline' } as never } },
    ],
    checkedAt: 20,
  });
  await from.spending.put({
    id: '2026-06-18 small',
    day: '2026-06-18',
    model: 'small',
    papers: 2,
    reserved: 900,
    requests: 2,
    input: 100,
    output: 50,
    microUsd: 40,
  });
  await from.reports.put(reported());
  await from.library.put({
    key: 'doi:10.1/tide',
    title: 'Tides',
    authors: ['Ada Nilsdotter'],
    year: 2020,
    addedAt: 7,
    from: 'mine.bib',
  });
  await from.secrets.put({ origin: 'https://models.example', key: 'sk-secret' });
  await from.requests.add({ host: 'arxiv.org', at: 3 } as never);
}

const backup = (small = false) =>
  packed(backupLines(from, { settings: { pollHours: 4, topics: [] }, small }, NOW));
const textOf = async (file: Blob) => {
  const lines: string[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  return lines;
};

describe('a backup', () => {
  it('comes back into an empty database as it was, but for what is made anew', async () => {
    await fill();
    const file = await backup();
    const checked = await checkBackup(file, anySetting);
    expect(checked).toMatchObject({
      ok: true,
      counts: {
        rows: {
          follows: 1,
          marks: 1,
          papers: 1201,
          announcements: 1,
          digests: 1,
          ledger: 1,
          spending: 1,
          reports: 1,
          library: 1,
        },
        stars: 1,
        settings: 2,
        unsound: 0,
        savedAt: NOW,
      },
    });
    expect(await to.papers.count()).toBe(0);
    await restore(to, rowsOf(file, anySetting));
    expect(checked.ok && Object.fromEntries(checked.settings)).toEqual({ pollHours: 4, topics: [] });
    for (const table of ['follows', 'marks', 'announcements', 'digests', 'reports', 'library'] as const)
      expect([table, await to.table(table).toArray()]).toEqual([table, await from.table(table).toArray()]);
    expect(await to.papers.count()).toBe(1201);
    expect((await to.papers.get('arxiv:2606.00007'))?.abstract).toBe(facts().abstract);
    expect((await to.spending.toArray())[0]).toMatchObject({ microUsd: 40, reserved: 0 });
    expect((await to.ledger.toArray())[0]?.missing).toEqual([
      { id: '2606.09999', part: 'new', reason: { kind: 'unexplained' } },
    ]);
  });

  it('holds no key, no diary, and nothing that is drawn', async () => {
    await fill();
    const text = (await textOf(await backup())).join('\n');
    const wrong = /sk-secret|^\["(?:secrets|requests)"|"(?:inline|ofInline|extract|titleInline)":/m;
    expect(wrong.exec(text)?.[0]).toBeUndefined();
  });

  it('takes nothing away, and of a mark keeps what stands here', async () => {
    await fill();
    const file = await backup();
    await to.marks.put({ paper: 'arxiv:2606.00001', starredAt: 77, readAt: 78 });
    await to.papers.put({ ...paper({ version: 3 }), title: 'Newer' });
    for (const row of await from.spending.toArray()) await to.spending.put({ ...row, microUsd: 1 });
    await restore(to, rowsOf(file, anySetting));
    expect(await to.marks.get('arxiv:2606.00001')).toMatchObject({ starredAt: 77, readAt: 78 });
    expect((await to.papers.get('arxiv:2606.00001'))?.title).toBe('Newer');
    expect((await to.spending.toArray())[0]?.microUsd).toBe(1);
    await restore(to, rowsOf(file, anySetting));
    expect(await to.papers.count()).toBe(1201);
  });

  it('brings collections back under the name they have here, and papers into all that they are in', async () => {
    const KEY = 'arxiv:2606.00001';
    await from.collections.bulkPut([
      { id: 'there', name: 'To read', colour: 2, order: 1, madeAt: 4 },
      { id: 'other', name: 'Group', order: 2, madeAt: 4 },
    ]);
    await from.marks.put({ paper: KEY, collections: ['there', 'other'], collectedAt: 9 });
    await to.collections.put({ id: 'here', name: 'to READ', order: 1, madeAt: 1 });
    await to.collections.put({ id: 'mine', name: 'Mine', order: 2, madeAt: 1 });
    await to.marks.put({ paper: KEY, collections: ['mine'], collectedAt: 3 });
    const file = await backup();
    expect(await checkBackup(file, anySetting)).toMatchObject({ counts: { rows: { collections: 2 } } });
    for (const _ of 'twice') await restore(to, rowsOf(file, anySetting));
    expect((await to.collections.toArray()).map(({ id, name }) => [id, name])).toEqual([
      ['here', 'to READ'],
      ['mine', 'Mine'],
      ['other', 'Group'],
    ]);
    expect((await to.marks.get(KEY))?.collections?.sort()).toEqual(['here', 'mine', 'other']);
  });

  it.each([
    { id: 'x', name: '', order: 1, madeAt: 1 },
    { id: 'x', name: 'x'.repeat(10_000), order: 1, madeAt: 1 },
    { id: 'x', name: 'x', order: 'first', madeAt: 1 },
    { id: 'x', name: 'x', colour: 7, order: 1, madeAt: 1 },
    { id: '', name: 'x', order: 1, madeAt: 1 },
  ])('takes no %j for a collection', async (row) => {
    await from.collections.put(row as never).catch(() => undefined);
    await from.follows.put({ list: 'arxiv:cs.LG', addedAt: 1 });
    expect(await checkBackup(await backup(), anySetting)).toMatchObject({
      counts: { rows: { collections: 0 } },
    });
  });

  it('that is small has of papers only those that are marked', async () => {
    await fill();
    const checked = await checkBackup(await backup(true), anySetting);
    expect(checked).toMatchObject({ ok: true, counts: { rows: { papers: 1, announcements: 1, ledger: 0 } } });
  });
});

describe('a file that is none', () => {
  const lines = (...all: unknown[]) => new Blob([all.map((line) => `${JSON.stringify(line)}\n`).join('')]);
  const head = { app: 'gloss', kind: 'backup', version: 1, savedAt: new Date(NOW).toISOString() };
  const follow = ['follows', { list: 'arxiv:cs.LG', addedAt: 1 }];

  it.each<[string, () => Blob | Promise<Blob>, string]>([
    ['empty', () => new Blob([]), 'foreign'],
    ['another program’s', () => lines({ app: 'other' }), 'foreign'],
    ['a rescue file', () => lines({ app: 'gloss', kind: 'rescue', version: 1, tables: {} }), 'foreign'],
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])]), 'unreadable'],
    ['of a newer Gloss', () => lines({ ...head, version: 2 }, follow, ['end', 1]), 'newer'],
    ['without its end', () => lines(head, follow), 'cut'],
    ['with lines behind its end', () => lines(head, follow, ['end', 1], follow), 'cut'],
    ['with lines gone', () => lines(head, follow, ['end', 2]), 'cut'],
    ['of nothing', () => lines(head, ['end', 0]), 'nothing'],
    ['one endless line', () => new Blob(['x'.repeat(5 * 1024 * 1024)]), 'foreign'],
    ['with an endless line', () => new Blob([lines(head), 'x'.repeat(5_000_000)]), 'too-large'],
    ['packed and cut off', () => fill().then(async () => (await backup()).slice(0, 3000)), 'cut'],
    ['zeros without end, packed', () => packed(zeros()), 'foreign'],
  ])('%s is refused', async (_, file, why) => {
    expect(await checkBackup(await file(), anySetting)).toEqual({ ok: false, why });
  });

  async function* zeros() {
    for (let i = 0; i < 40; i++) yield '\0'.repeat(1024 * 1024);
  }

  it('leaves out what is no row, and says how many', async () => {
    const file = lines(
      head,
      follow,
      ['follows', { list: 'javascript:alert(1)', addedAt: 1 }],
      ['secrets', { origin: 'https://evil.example', key: 'k' }],
      ['__proto__', { polluted: true }],
      ['digests', { ...digest(), code: [{ url: 'javascript:alert(1)', host: 'x' }] }],
      ['digests', { ...digest(), engine: 'extractive' }],
      ['ledger', { list: 'arxiv:cs.LG', day: '2026-06-18', received: { new: 'no' }, missing: [] }],
      ['setting', 'apiKey', 'k'],
      'not even a row',
      ['end', 9],
    );
    const isSetting = (name: string) => name === 'pollHours';
    const checked = await checkBackup(file, isSetting);
    expect(checked).toMatchObject({ ok: true, counts: { unsound: 8, settings: 0 } });
    await restore(to, rowsOf(file, isSetting));
    expect(await to.follows.toArray()).toEqual([{ list: 'arxiv:cs.LG', addedAt: 1 }]);
    expect(await to.secrets.count()).toBe(0);
    expect(await to.digests.count()).toBe(0);
  });

  it('draws what comes back from its words alone', async () => {
    const hostile = written();
    const [said] = hostile.sections.results.statements;
    if (said) Object.assign(said, { inline: [{ tag: 'script', children: ['alert(1)'] }] });
    const file = lines(head, ['digests', { id: 'x', ...hostile }], ['end', 1]);
    await restore(to, rowsOf(file, anySetting));
    expect(await to.digests.count()).toBe(1);
    expect(JSON.stringify(await to.digests.toArray())).not.toContain('script');
  });
});
