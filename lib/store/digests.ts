import type { PromiseExtended } from 'dexie';
import type { Digest, Evidence } from '../records/digest';
import type { Paper, PaperKey } from '../records/paper';
import type { DigestRow, GlossDb } from './db';

/**
 * What models wrote of a paper, the newest first.
 * @param version of one version alone, where it is given
 */
export async function writtenOf(db: GlossDb, paper: PaperKey, version?: number): Promise<Digest[]> {
  const rows = await db.digests.where('paper').equals(paper).toArray();
  return newestFirst(rows.filter((row) => version === undefined || row.version === version));
}

/**
 * What models wrote of many papers, by paper, the newest first: one query, and where nothing was written yet one look at
 * an empty table. A Dexie promise: transactions and live queries must not lose it.
 */
export function writtenOfEach(
  db: GlossDb,
  papers: readonly PaperKey[],
): PromiseExtended<Map<PaperKey, Digest[]>> {
  return db.digests
    .where('paper')
    .anyOf(papers)
    .toArray()
    .then((rows) => {
      const byPaper = new Map<PaperKey, Digest[]>();
      for (const digest of newestFirst(rows))
        byPaper.set(digest.paper, [...(byPaper.get(digest.paper) ?? []), digest]);
      return byPaper;
    });
}

const newestFirst = (rows: DigestRow[]): Digest[] =>
  rows.sort((a, b) => b.madeAt - a.madeAt).map(({ id: _, ...digest }) => digest);

/**
 * Whether every statement of a digest that rests on the abstract rests on words that a text holds where it says: else it is of
 * another text.
 */
export function restsOn(digest: Pick<Digest, 'sections'>, abstract: string): boolean {
  return onAbstract(digest).every(({ start, end, quote }) => abstract.slice(start, end) === quote);
}

/**
 * The same wherever they stand, for a feed may break lines otherwise than the page that a digest was made from. What was read
 * of sections nobody can compare: it must be of the same version.
 */
export function quotesFrom(
  digest: Pick<Digest, 'sections' | 'textRead' | 'version'>,
  { abstract, version }: Pick<Paper, 'abstract' | 'version'>,
): boolean {
  if (digest.textRead?.kind === 'sections' && digest.version !== version) return false;
  const words = inOneLine(abstract);
  return onAbstract(digest).every(({ quote }) => words.includes(inOneLine(quote)));
}

const onAbstract = ({ sections }: Pick<Digest, 'sections'>): Evidence[] =>
  Object.values(sections)
    .flatMap(({ statements }) => statements.map(({ evidence }) => evidence))
    .filter(({ source }) => source === 'abstract');

/** The same without the translation of a title or an abstract that is no longer what it was when it was translated. */
export function ofTheseWords(
  { title, abstract, ...rest }: Digest,
  now: { title: string; abstract: string },
): Digest {
  return {
    ...rest,
    ...(title && inOneLine(title.of) === inOneLine(now.title) && { title }),
    ...(abstract && inOneLine(abstract.of) === inOneLine(now.abstract) && { abstract }),
  };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
