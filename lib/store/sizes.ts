import type { Table } from 'dexie';
import type { GlossDb } from './db';

/** Rows read from either end of a table to reckon the rest by. */
const SAMPLE = 40;

/** What a reader knows the database’s tables by. */
export const STORED_KINDS = ['papers', 'marks', 'digests', 'library', 'ledger', 'diary', 'rest'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** How much there is of a kind: rows of its first table, and about how many bytes all its tables hold, written as JSON. */
export interface StoredSize {
  kind: StoredKind;
  count: number;
  bytes: number;
}

/** The tables of each kind, the one that is counted first. `rest`: those that no kind names. */
const TABLES: Record<Exclude<StoredKind, 'rest'>, readonly string[]> = {
  papers: ['papers', 'announcements', 'appearances', 'lacking', 'uncompared', 'searched', 'unsearched'],
  marks: ['marks', 'reports'],
  digests: ['digests', 'answers', 'jobs', 'spending'],
  library: ['library', 'radar'],
  ledger: ['ledger', 'counts', 'rounds', 'seen'],
  diary: ['requests'],
};

/** How much is stored of each kind. Counts are exact; bytes are reckoned from a few rows of each table. */
export async function storedSizes(db: GlossDb): Promise<StoredSize[]> {
  const named = new Set(Object.values(TABLES).flat());
  const rest = db.tables.map(({ name }) => name).filter((name) => !named.has(name));
  return Promise.all(
    STORED_KINDS.map(async (kind) => {
      const sizes = await Promise.all(
        (kind === 'rest' ? rest : TABLES[kind]).map((name) => sizeOf(db.table(name))),
      );
      const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
      return { kind, count: sizes[0]?.count ?? 0, bytes: Math.round(bytes) };
    }),
  );
}

async function sizeOf(table: Table): Promise<{ count: number; bytes: number }> {
  const count = await table.count();
  const first = await table.limit(SAMPLE).toArray();
  const last =
    count > SAMPLE
      ? await table
          .reverse()
          .limit(Math.min(SAMPLE, count - SAMPLE))
          .toArray()
      : [];
  const rows = [...first, ...last];
  const bytes = rows.reduce((sum, row) => sum + bytesOf(row), 0);
  return { count, bytes: rows.length === 0 ? 0 : (bytes / rows.length) * count };
}

/** Numbers that are stored as bytes would be ten times as long in words. */
function bytesOf(row: object): number {
  const arrays = Object.values(row).filter((each) => ArrayBuffer.isView(each));
  const rest = Object.fromEntries(Object.entries(row).filter(([, each]) => !ArrayBuffer.isView(each)));
  return arrays.reduce((sum, each) => sum + each.byteLength, JSON.stringify(rest).length);
}
