import * as z from 'zod/mini';
import { newYorkDay } from '../clock';
import type { FileRefusal, RescueCounts } from '../records/rescue';
import { type Rows, soundRows } from './rows';

const VERSION = 1;

/** Rows stay `unknown` here: each is looked at on its own, so that one bad row costs no other. */
const rescueFile = z.object({
  app: z.literal('gloss'),
  kind: z.literal('rescue'),
  version: z.int().check(z.minimum(1)),
  tables: z.object({
    follows: z._default(z.array(z.unknown()), []),
    marks: z._default(z.array(z.unknown()), []),
    papers: z._default(z.array(z.unknown()), []),
    announcements: z._default(z.array(z.unknown()), []),
    // Not in files of Glosses before.
    reports: z._default(z.array(z.unknown()), []),
    collections: z._default(z.array(z.unknown()), []),
  }),
});

/** A rescue file's name and text. It holds the rescued tables and nothing else: no settings, no keys of anything. */
export function toFile(rows: Rows, now: number): { name: string; text: string } {
  const { follows, collections, marks, papers, announcements, reports } = rows;
  const file = {
    app: 'gloss',
    kind: 'rescue',
    version: VERSION,
    savedAt: new Date(now).toISOString(),
    tables: { follows, collections, marks, papers, announcements, reports },
  };
  return { name: `gloss-rescue-${newYorkDay(now)}.json`, text: JSON.stringify(file) };
}

/** What a file holds, row by row checked, or why it is not taken. */
export function fromFile(
  text: string,
): { ok: true; rows: Rows; counts: RescueCounts } | { ok: false; why: FileRefusal } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const file = rescueFile.safeParse(parsed);
  if (!file.success) return { ok: false, why: 'foreign' };
  if (file.data.version > VERSION) return { ok: false, why: 'newer' };
  const { tables } = file.data;
  const { rows, counts } = soundRows({
    follows: { rows: tables.follows },
    collections: { rows: tables.collections },
    marks: { rows: tables.marks },
    papers: { rows: tables.papers },
    announcements: { rows: tables.announcements },
    reports: { rows: tables.reports },
  });
  const found = rows.follows.length + rows.marks.length + rows.papers.length + rows.reports.length;
  return found > 0 ? { ok: true, rows, counts } : { ok: false, why: 'nothing' };
}
