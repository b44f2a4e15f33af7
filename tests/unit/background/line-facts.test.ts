import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lineFacts } from '../../../entrypoints/background/line-facts';
import { extractDigest } from '../../../lib/digests/extractive';
import { prepare } from '../../../lib/polling/prepare';
import type { PaperFacts } from '../../../lib/records/announcement';
import { rankOf } from '../../../lib/records/line';
import { topics } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { setMark, setNote } from '../../../lib/store/marks';
import { signFile } from '../../../scripts/lib/sign-file';
import { tagFile } from '../../../scripts/lib/tag-file';
import { ABSTRACT, facts } from '../invented';

vi.stubGlobal('fetch', async (url: string) => {
  if (url.endsWith('/roles.bin')) return new Response(readFileSync('public/roles.bin'));
  if (url.endsWith('/tags.json')) return Response.json(tagFile());
  if (url.endsWith('/signs.json')) return Response.json(signFile());
  throw new Error(`Nobody is asked for a line: ${url}`);
});

const store = async (given: Partial<PaperFacts> = {}) => {
  const { paper } = prepare({ paper: facts(given), type: 'new' }, 1_000);
  await db.papers.put(paper);
  return paper;
};
const ID = '2606.00001';
const KEY = `arxiv:${ID}` as const;
const one = async (told = false) => (await lineFacts([ID], told))[0];

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  for (const table of db.tables) await table.clear();
});

describe('what a line is told', () => {
  it('is nothing of papers of which nothing is known', async () => {
    expect(await lineFacts([ID, 'hep-th/9901001'], false)).toEqual([]);
  });

  it('is the authors’ own line of a stored paper, where the page does not show its abstract', async () => {
    await store();
    const { tldr, kept } = (await one()) ?? {};
    expect(ABSTRACT).toContain(tldr?.statement.evidence.quote);
    expect([tldr?.ai, kept]).toEqual([undefined, true]);
    expect(await one(true)).toEqual({ id: ID, kept: true });
  });

  it('is a model’s line where one wrote of these very words, and says so', async () => {
    const paper = await store();
    const digest = extractDigest(paper, 5);
    const row = { ...digest, engine: 'openai' as const, model: 'm', language: 'zh-CN' };
    await db.digests.put({ ...row, id: 'a' });
    expect((await one())?.tldr?.ai).toEqual({ language: 'zh-CN' });
    await db.papers.put({ ...paper, abstract: 'Other words. Entirely other words.', extract: '' });
    expect((await one())?.tldr).toBeUndefined();
  });

  it('is what the reader did, also with what is not stored', async () => {
    await setMark(db, KEY, 'starred', true, 7);
    await setMark(db, KEY, 'read', true, 8);
    expect(await one()).toEqual({ id: ID, mark: { starredAt: 7, readAt: 8 } });
  });

  it('is never what the reader wrote of it', async () => {
    await setNote(db, KEY, 'ask Ada');
    expect(await one()).toEqual({ id: ID });
    await setMark(db, KEY, 'read', true, 8);
    expect(await one()).toEqual({ id: ID, mark: { readAt: 8 } });
  });

  it('is where the work was accepted, and where its code is; never where it was only sent', async () => {
    await store({ comments: 'Accepted at ICML 2026. Code at https://github.com/tide/tide' });
    expect(await one(true)).toMatchObject({
      venue: expect.stringContaining('ICML 2026'),
      code: { url: 'https://github.com/tide/tide', host: 'github.com' },
    });
    await store({ comments: 'Submitted to ICML 2026' });
    expect(await one(true)).not.toHaveProperty('venue');
  });

  it('is its topics that are on and hide nothing, by their names', async () => {
    await store();
    const topic = { query: 'voting', colour: 1, on: true } as const;
    await topics.setValue([
      { ...topic, id: 'a', name: 'votes' },
      { ...topic, id: 'b', name: 'off', on: false },
      { ...topic, id: 'c', name: 'other', query: 'nothing' },
      { ...topic, id: 'd', name: 'no votes', hides: true },
    ]);
    expect((await one(true))?.topics).toEqual(['votes']);
  });

  it('is short, whatever a model wrote', async () => {
    const paper = await store();
    const digest = extractDigest(paper, 5);
    const [statement] = digest.sections.tldr.statements;
    if (!statement) throw new Error('no line');
    digest.sections.tldr.statements = [{ ...statement, text: 'x'.repeat(1_000_000), inline: ['x'] }];
    await db.digests.put({ ...digest, engine: 'openai', language: 'en', id: 'a' });
    const told = (await one())?.tldr?.statement;
    expect(told?.text.length).toBe(1_500);
    expect(told).not.toHaveProperty('inline');
  });
});

describe('the reader’s own order', () => {
  it('has what is of a topic first, then what is starred', () => {
    expect(rankOf({ topics: ['a'], mark: { starredAt: 1 } })).toBe('topic');
    expect(rankOf({ mark: { starredAt: 1 } })).toBe('starred');
    expect(rankOf({ mark: { readAt: 1 } })).toBeUndefined();
    expect(rankOf({})).toBeUndefined();
  });
});
