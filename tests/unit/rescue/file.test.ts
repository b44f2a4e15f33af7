import { describe, expect, it } from 'vitest';
import { fromFile, toFile } from '../../../lib/rescue/file';
import type { Rows } from '../../../lib/rescue/rows';
import { reported } from '../../catalogue/reported';
import { facts } from '../invented';

const rows: Rows = {
  follows: [{ list: 'arxiv:cs.LG', addedAt: 5, lookedBackAt: 7 }],
  collections: [{ id: 'one', name: 'To read', colour: 2, order: 1, madeAt: 4 }],
  marks: [{ paper: 'arxiv:2606.00001', starredAt: 9 }],
  papers: [{ ...facts(), arrivedAt: 3 }],
  announcements: [
    {
      day: '2026-06-18',
      list: 'arxiv:cs.LG',
      paper: 'arxiv:2606.00001',
      type: 'new',
      version: 1,
      via: 'feed',
      order: 0,
      arrivedAt: 3,
    },
  ],
  reports: [reported({ words: 'Half of them, not all.' })],
};
const file = (tables: object, rest: object = {}) =>
  JSON.stringify({ app: 'gloss', kind: 'rescue', version: 1, ...rest, tables });
const sound = { follows: rows.follows };

describe('a rescue file', () => {
  it('gives back what was saved', () => {
    const { name, text } = toFile(rows, Date.UTC(2026, 5, 18, 12));
    expect(name).toBe('gloss-rescue-2026-06-18.json');
    expect(fromFile(text)).toMatchObject({ ok: true, rows });
  });

  it('gives back collections and what is in them, and reads a file of before there were any', () => {
    const marks = [{ paper: 'arxiv:2606.00001' as const, collections: ['one'], collectedAt: 9 }];
    expect(fromFile(toFile({ ...rows, marks }, 0).text)).toMatchObject({ rows: { marks } });
    expect(fromFile(file(sound))).toMatchObject({ ok: true, rows: { collections: [] } });
  });

  it('gives back papers, marks and lists of every source', () => {
    const journal = { source: 'journal', id: 'a-guid', key: 'journal:a-guid' } as const;
    const preprint = { source: 'medrxiv', id: '10.1101/1', key: 'medrxiv:10.1101/1' } as const;
    const others: Rows = {
      follows: [
        { list: 'biorxiv:cell_biology', addedAt: 1 },
        { list: 'journal:https://journal.example/rss', addedAt: 2 },
      ],
      collections: [],
      marks: [
        { paper: journal.key, starredAt: 9 },
        { paper: preprint.key, starredAt: 9 },
      ],
      papers: [journal, preprint].map((paper) => ({
        ...facts(),
        ...paper,
        link: 'https://journal.example/1',
        venue: 'Journal of Tissue',
        arrivedAt: 3,
      })),
      announcements: [],
      reports: [],
    };
    expect(fromFile(toFile(others, 0).text)).toMatchObject({ ok: true, rows: others });
  });

  it('holds five tables and nothing else, whatever else is at hand', () => {
    const more = { ...rows, secrets: [{ id: 'openai', key: 'sk-1' }], hosts: [] };
    const { text } = toFile(more, 0);
    expect(text).not.toContain('sk-1');
    expect(Object.keys(JSON.parse(text).tables).sort()).toEqual([
      'announcements',
      'collections',
      'follows',
      'marks',
      'papers',
      'reports',
    ]);
  });

  it.each([
    ['', 'not-json'],
    ['{"app":"gloss"', 'not-json'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['"gloss"', 'foreign'],
    ['{"app":"other","kind":"rescue","version":1,"tables":{}}', 'foreign'],
    ['{"app":"gloss","kind":"rescue","version":1,"tables":{"follows":{}}}', 'foreign'],
    [file(sound, { version: 0 }), 'foreign'],
    [file(sound, { version: 2 }), 'newer'],
    [file({}), 'nothing'],
    [file({ follows: [1, null, 'x', {}, []] }), 'nothing'],
  ])('that is %s is not taken: %s', (text, why) => {
    expect(fromFile(text)).toEqual({ ok: false, why });
  });

  it('of a report that rests on a section, is taken', () => {
    const evidence = { ...reported().evidence, source: { title: 'Results', number: '5', anchor: 'S5' } };
    const reports = [{ ...reported(), evidence }];
    expect(fromFile(file({ ...rows, reports }))).toMatchObject({ ok: true, rows: { reports } });
  });

  it('of a Gloss before reports, is taken', () => {
    const { reports: _, ...tables } = rows;
    expect(fromFile(file(tables))).toMatchObject({ ok: true, rows: { ...tables, reports: [] } });
  });

  it('too deep for a reader of JSON is one that cannot be read', () => {
    const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`;
    expect(fromFile(deep).ok).toBe(false);
  });
});

describe('hostile rows', () => {
  const paper = rows.papers[0];
  it.each([
    [
      'a title drawn by somebody else',
      'papers',
      { ...paper, titleInline: [{ tag: 'script', children: [] }] },
    ],
    ['keys of somebody', 'follows', { ...rows.follows[0], apiKey: 'sk-1' }],
    [
      'another prototype',
      'marks',
      JSON.parse('{"paper":"arxiv:2606.00001","starredAt":9,"__proto__":{"x":1}}'),
    ],
  ])('%s: what does not belong there is left behind', (_what, table, row) => {
    const read = fromFile(file({ ...sound, [table]: [row] }));
    const kept = read.ok ? read.rows[table as keyof Rows][0] : undefined;
    expect(Object.keys(kept ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/titleInline|apiKey|__proto__/)]),
    );
    expect(kept).toEqual(rows[table as keyof Rows][0]);
  });

  it.each([
    ['a list of another source', 'follows', { list: 'https://evil.example', addedAt: 1 }],
    ['a time to come', 'follows', { list: 'arxiv:cs.LG', addedAt: Date.now() + 1e10 }],
    ['a time that is text', 'marks', { paper: 'arxiv:2606.00001', starredAt: 'yesterday' }],
    ['a time that is none', 'marks', { paper: 'arxiv:2606.00001', starredAt: -1 }],
    ['a mark of nothing', 'marks', { paper: 'arxiv:2606.00001' }],
    ['a mark of no paper', 'marks', { paper: 'arxiv:../../login', starredAt: 1 }],
    ['a mark of no source', 'marks', { paper: 'elsewhere:10.1101/1', starredAt: 1 }],
    ['a feed that is a script', 'follows', { list: 'journal:javascript:alert(1)', addedAt: 1 }],
    ['a page that is a script', 'papers', { ...paper, link: 'javascript:alert(1)' }],
    ['a paper without a title', 'papers', { ...paper, title: '' }],
    ['a paper with one author who is no list', 'papers', { ...paper, authors: 'Ada' }],
    ['a paper whose key is another’s', 'papers', { ...paper, key: 'arxiv:2606.00002' }],
    ['a paper whose id leads elsewhere', 'papers', { ...paper, id: '../x', key: 'arxiv:../x' }],
    ['a title longer than any', 'papers', { ...paper, title: 'x'.repeat(6000) }],
    ['a report of another statement', 'reports', { ...rows.reports[0], statement: 'It rains.' }],
    ['a report longer than any', 'reports', { ...rows.reports[0], words: 'x'.repeat(501) }],
    ['a report whose link is a script', 'reports', { ...rows.reports[0], link: 'javascript:alert(1)' }],
    ['a report that says no kind', 'reports', { ...rows.reports[0], kind: 'wrong' }],
    ['a day that is none', 'announcements', { ...rows.announcements[0], day: '2026-13-01' }],
  ])('%s is counted as lost, and costs no other row', (_what, table, row) => {
    const read = fromFile(file({ ...rows, [table]: [row, ...rows[table as keyof Rows]] }));
    expect(read).toMatchObject({ ok: true, rows });
    expect(read.ok && read.counts[table as keyof Rows]).toEqual({ sound: 1, lost: 1 });
  });
});
