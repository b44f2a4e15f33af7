import type { BackedUp } from '../records/backup';

/** What is made of a row's texts, and made anew from them when it comes back: a file could bring anything. */
const DRAWN: Partial<Record<BackedUp, ReadonlySet<string>>> = {
  papers: new Set(['titleInline', 'commentsRead', 'published', 'extract']),
  digests: new Set(['inline', 'ofInline']),
};

/** A row without it, at whatever depth. */
export function withoutDrawing(table: BackedUp, row: object): object {
  const drawn = DRAWN[table];
  return drawn ? (without(row, drawn) as object) : row;
}

function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, without(each, names)]));
}
