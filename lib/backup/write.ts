import { newYorkDay } from '../clock';
import { BACKED_UP, type BackedUp } from '../records/backup';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { type Line, VERSION } from './format';
import { withoutDrawing } from './without-drawing';

/** Read in one go. */
const SLICE = 500;

export interface WhatToSave {
  /** By their names. */
  settings: Readonly<Record<string, unknown>>;
  /** Papers that nobody marked can be had again: a small backup leaves them out, with where they were announced. */
  small?: boolean;
}

/**
 * A backup, line by line, so that no more than a slice of the database is held at a time. What is written meanwhile may be in it
 * or not.
 * @throws where the database cannot be read
 */
export async function* backupLines(
  db: GlossDb,
  { settings, small = false }: WhatToSave,
  now: number,
): AsyncGenerator<string> {
  let lines = 0;
  const line = (each: Line) => {
    lines++;
    return `${JSON.stringify(each)}\n`;
  };
  const head = { app: 'gloss', kind: 'backup', version: VERSION, savedAt: new Date(now).toISOString() };
  yield `${JSON.stringify(head)}\n`;
  for (const [name, value] of Object.entries(settings)) yield line(['setting', name, value]);
  const marked = small ? new Set(await db.marks.toCollection().primaryKeys()) : undefined;
  for (const table of BACKED_UP) {
    const kept = keptOf(table, marked);
    // One text a slice: thousands of small ones cost more than what they say.
    for await (const rows of slices(db, table))
      yield rows
        .filter(kept)
        .map((row) => line([table, withoutDrawing(table, row)]))
        .join('');
  }
  yield line(['end', lines]);
}

/** `gloss-backup-2026-06-18.jsonl.gz` */
export const backupName = (now: number): string => `gloss-backup-${newYorkDay(now)}.jsonl.gz`;

/** A backup as a packed file. */
export function packed(lines: AsyncGenerator<string>): Promise<Blob> {
  const text = new ReadableStream<string>({
    async pull(stream) {
      const { done, value } = await lines.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(
    text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip')),
  ).blob();
}

/** The rows of a table in the order of their keys; what comes behind a key that was read is found with the next slice. */
async function* slices(db: GlossDb, table: BackedUp): AsyncGenerator<object[]> {
  const all = db.table<object>(table);
  for (let last: unknown, done = false; !done; ) {
    const from = last === undefined ? all.toCollection() : all.where(':id').above(last);
    const [rows, keys] = await db.transaction('r', all, () =>
      Promise.all([from.clone().limit(SLICE).toArray(), from.clone().limit(SLICE).primaryKeys()]),
    );
    yield rows;
    last = keys.at(-1);
    done = rows.length < SLICE;
  }
}

function keptOf(table: BackedUp, marked: ReadonlySet<PaperKey> | undefined): (row: object) => boolean {
  if (!marked) return () => true;
  if (table === 'papers') return (row) => marked.has((row as { key: PaperKey }).key);
  if (table === 'announcements') return (row) => marked.has((row as { paper: PaperKey }).paper);
  return () => table !== 'ledger';
}
