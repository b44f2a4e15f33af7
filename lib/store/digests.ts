import type { Digest } from '../records/digest';
import type { PaperKey } from '../records/paper';
import type { DigestRow, GlossDb } from './db';

/**
 * What models wrote of a paper, the newest first.
 * @param version of one version alone, where it is given
 */
export async function writtenOf(db: GlossDb, paper: PaperKey, version?: number): Promise<Digest[]> {
  const rows = await db.digests.where('paper').equals(paper).toArray();
  return rows
    .filter((row) => version === undefined || row.version === version)
    .sort((a, b) => b.madeAt - a.madeAt)
    .map(({ id: _, ...digest }: DigestRow) => digest);
}

/** Whether every statement of a digest rests on words that a text holds where it says: else it is of another text. */
export function restsOn({ sections }: Pick<Digest, 'sections'>, abstract: string): boolean {
  return Object.values(sections)
    .flatMap(({ statements }) => statements)
    .every(({ evidence: { start, end, quote } }) => abstract.slice(start, end) === quote);
}
