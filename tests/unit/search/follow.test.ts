import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Digest } from '../../../lib/records/digest';
import type { PaperKey } from '../../../lib/records/paper';
import type { Changed } from '../../../lib/search/changes';
import { type Corpus, emptyCorpus, readCorpus } from '../../../lib/search/corpus';
import { follow } from '../../../lib/search/follow';
import { GlossDb } from '../../../lib/store/db';
import { setMark, setNote } from '../../../lib/store/marks';

const A: PaperKey = 'arxiv:2606.00001';
const B: PaperKey = 'arxiv:2606.00002';
let db: GlossDb;
let corpus: Corpus;

beforeEach(async () => {
  db = new GlossDb(`follow-${Math.random()}`);
  await db.digests.bulkPut([saying('a', A, 'Quicksort.'), saying('b', B, 'Heaps.')]);
  await setNote(db, B, 'a heron');
  corpus = emptyCorpus();
  await readCorpus(db, corpus, () => true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const followed = (changed: Changed) => follow(db, corpus, changed);
const written = () => [corpus.written.get(A), corpus.written.get(B)].map((all) => all?.trim().split(/\s+/));

describe('what models wrote', () => {
  it('is read of the papers it changed for, and of no other', async () => {
    await db.digests.bulkPut([saying('a', A, 'Zebras.'), saying('a2', A, 'Stripes.')]);
    // Nobody says that this one changed.
    await db.digests.put(saying('b', B, 'Unread.'));
    expect(await followed({ digests: ['a', 'a2'] })).toBe(true);
    expect(written()).toEqual([['zebras', 'stripes'], ['heaps']]);
  });

  it('is all read anew where some is gone, or nobody can say which changed', async () => {
    await db.digests.delete('a');
    await followed({ digests: ['a'] });
    expect(written()).toEqual([undefined, ['heaps']]);
    await db.digests.put(saying('b', B, 'Trees.'));
    await followed({ digests: 'many' });
    expect(written()).toEqual([undefined, ['trees']]);
  });
});

it('nothing is the whole answer while papers are read anew', async () => {
  expect(corpus.isWhole).toBe(true);
  const end = followed({ papers: 'many' });
  expect(corpus.isWhole).toBe(false);
  await end;
  expect(corpus.isWhole).toBe(true);
});

describe('what the reader said', () => {
  it('is read of what changed; a star changes no answer', async () => {
    const all = vi.spyOn(db.marks, 'toArray');
    await setMark(db, A, 'starred', true, 1);
    expect(await followed({ marks: [A] })).toBe(false);
    await setMark(db, A, 'hidden', true, 1);
    await setNote(db, A, 'a crane');
    expect(await followed({ marks: [A] })).toBe(true);
    expect([corpus.marks.hidden.has(A), corpus.marks.notes.size]).toEqual([true, 2]);
    await db.marks.bulkDelete([A, B]);
    expect(await followed({ marks: [A, B] })).toBe(true);
    expect([corpus.marks.hidden.size, corpus.marks.notes.size]).toEqual([0, 0]);
    expect(all).not.toHaveBeenCalled();
  });

  it('is all read anew where nobody can say what changed', async () => {
    expect(await followed({ marks: 'many' })).toBe(false);
    await db.marks.delete(B);
    expect(await followed({ marks: 'many' })).toBe(true);
    expect(corpus.marks.notes.size).toBe(0);
  });
});

function saying(id: string, paper: PaperKey, text: string): Digest & { id: string } {
  const none = { statements: [], spans: [] };
  const evidence = { source: 'abstract' as const, start: 0, end: 0, quote: '', check: 'supported' as const };
  return {
    id,
    paper,
    version: 1,
    language: 'en',
    engine: 'openai',
    model: 'm',
    promptVersion: '1',
    state: { kind: 'ready' },
    sections: {
      tldr: { statements: [{ text, evidence }], spans: [] },
      'key-points': none,
      summary: none,
      methodology: none,
      results: none,
      implications: none,
    },
    background: [],
    code: [],
    tags: [],
    madeAt: 1,
  };
}
