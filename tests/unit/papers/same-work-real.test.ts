import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf, sameWork, type WorkIdentity } from '../../../lib/papers/same-work';
import type { Author } from '../../../lib/records/paper';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { CAPTURES, capture, capturesIn, haveCaptures, WITHOUT } from '../captures';
import { sketched } from './work-pairs';

const DATA = join(CAPTURES, '../data');
const FILES = [
  'scitldr-a/train.jsonl',
  'scitldr-a/dev.jsonl',
  'reference-digests/bilingual-papers.jsonl',
  'reference-digests/daily-cards.jsonl',
  'reference-digests/ml-digests.jsonl',
].map((name) => join(DATA, name));
const haveData = FILES.every((file) => existsSync(file));
const without = haveData ? '' : ' (skipped: no data beside the project)';

/** As if each came from a place of its own, so that no id tells them apart. */
function anonymous(number: number, title: string, authors: Author[]): WorkIdentity {
  return identityOf({ ...sketched([`journal:item-${number}`, title, '']), authors });
}

/** Pairs that are taken for one, by their titles. Grouped first, as no other pairs can be. */
function taken(works: { work: WorkIdentity; of: string }[]): [string, string][] {
  const byTitle = new Map<string, typeof works>();
  for (const each of works) {
    const { key } = each.work.title;
    byTitle.set(key, [...(byTitle.get(key) ?? []), each]);
  }
  return [...byTitle.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .filter((b) => a.of !== b.of && sameWork(a.work, b.work))
        .map((b): [string, string] => [a.of, b.of]),
    ),
  );
}

describe('real papers', () => {
  it.skipIf(!haveCaptures)(`none of two in the captured feeds are taken for one${WITHOUT}`, () => {
    const arxiv = capturesIn('feeds')
      .filter((name) => !name.includes('truncated'))
      .flatMap((name) => readArxivFeed(capture(`feeds/${name}`)).papers);
    const biorxiv = capturesIn('biorxiv').flatMap(
      (name) => readPreprintFeed(capture(`biorxiv/${name}`), 'biorxiv', 'all').papers,
    );
    const papers = [...arxiv, ...biorxiv].map(({ paper }) => paper);
    expect(papers.length).toBeGreaterThan(140);
    const works = papers.map(({ key, title, authors }, i) => ({
      work: anonymous(i, title, authors),
      of: key,
    }));
    expect(taken(works)).toEqual([]);
    // The same ones elsewhere are all found again, but those whose titles are too short to name a paper.
    const again = papers.map((paper) => ({
      ...sketched(['journal:twin', paper.title.toUpperCase(), '']),
      authors: paper.authors,
    }));
    const missed = papers.filter((paper, i) => !sameWork(identityOf(paper), identityOf(again[i] ?? paper)));
    expect(missed.filter((paper) => !identityOf(paper).title.generic)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(1);
  });

  it.skipIf(!haveData)(`titles of thousands tell them apart, were they all of one author${without}`, () => {
    const rows = FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map(
      (line) => JSON.parse(line) as { title: string; abstract?: string | string[]; description?: string },
    );
    expect(rows.length).toBeGreaterThan(2600);
    const works = rows.map(({ title, ...row }, i) => ({
      work: anonymous(i, title, [{ name: 'Ada Nilsdotter' }]),
      of: `${title} | ${String(row.abstract ?? row.description ?? title).slice(0, 80)}`,
    }));
    // Papers that stand in there twice, as workshop and conference had them: nothing else is called alike.
    const titleOf = (of: string) => of.split(' | ')[0]?.trim().toLowerCase();
    const pairs = taken(works);
    expect(pairs.filter(([a, b]) => titleOf(a) !== titleOf(b))).toEqual([]);
    expect(pairs.length).toBeLessThanOrEqual(11);
  });
});
