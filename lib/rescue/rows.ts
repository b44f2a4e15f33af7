import * as z from 'zod/mini';
import { keyOf } from '../papers/keys';
import { ANNOUNCEMENT_TYPES, type Announcement, type Follow } from '../records/announcement';
import { type Collection, MOST_COLLECTIONS, MOST_NAME_LETTERS } from '../records/collection';
import { type Mark, MOST_NOTE_LETTERS } from '../records/mark';
import type { Paper } from '../records/paper';
import { MOST_LETTERS, REPORT_KINDS, type Report, reportId, reportProblem } from '../records/report';
import { RESCUED, type RescueCounts, type Rescued } from '../records/rescue';
import { SECTIONS } from '../records/sections';
import { TOPIC_COLOURS } from '../records/topic';
import { paperFacts } from '../sources/border';
import { date, instant, listId, paperKey, text } from './shapes';

/** Sound rows of every table that is rescued. */
export interface Rows {
  follows: Follow[];
  collections: Collection[];
  marks: Mark[];
  papers: Paper[];
  announcements: Announcement[];
  reports: Report[];
}

/** Rows as they were found, and how many could not even be read. */
export type RawRows = Partial<Record<Rescued, { rows: unknown[]; unreadable?: number }>>;

export const NO_ROWS: Rows = {
  follows: [],
  collections: [],
  marks: [],
  papers: [],
  announcements: [],
  reports: [],
};

/** More than any statement, title or address is long. */
const LONG = 4000;
/** What a check says is shown as text; what later Glosses add to it stays. */
const evidence = z.looseObject({
  source: z.union([text(40), z.looseObject({ title: text(LONG) })]),
  start: z.int(),
  end: z.int(),
  quote: text(LONG),
  check: z.enum(['verbatim', 'supported', 'numbers-differ', 'unsupported']),
  more: z.exactOptional(z.array(z.looseObject({ quote: text(LONG) }))),
  findings: z.exactOptional(z.array(z.looseObject({ kind: text(40), said: text(LONG) }))),
});

const collectionId = text(64).check(z.minLength(1));

const schemas: { [Table in Rescued]: z.ZodMiniType<Rows[Table][number], unknown> } = {
  follows: z.object({
    list: listId,
    addedAt: instant,
    lookedBackAt: z.exactOptional(instant),
    name: z.exactOptional(z.string().check(z.maxLength(300))),
  }) as never,
  collections: z.object({
    id: collectionId,
    name: text(MOST_NAME_LETTERS).check(z.minLength(1)),
    colour: z.exactOptional(z.int().check(z.minimum(1), z.maximum(TOPIC_COLOURS.length))),
    order: z.number(),
    madeAt: instant,
  }) as never,
  marks: z
    .object({
      paper: paperKey,
      starredAt: z.exactOptional(instant),
      hiddenAt: z.exactOptional(instant),
      readAt: z.exactOptional(instant),
      note: z.exactOptional(text(MOST_NOTE_LETTERS)),
      collections: z.exactOptional(
        z.array(collectionId).check(z.minLength(1), z.maxLength(MOST_COLLECTIONS)),
      ),
      collectedAt: z.exactOptional(instant),
    })
    .check(z.refine((mark) => Object.keys(mark as object).length > 1)) as never,
  // What is drawn of a title is made anew from its text: a file could bring anything.
  papers: z
    .extend(paperFacts, { key: paperKey, arrivedAt: instant })
    .check(
      z.refine((paper) => (paper as Paper).key === keyOf((paper as Paper).source, (paper as Paper).id)),
    ) as unknown as z.ZodMiniType<Paper, unknown>,
  announcements: z.object({
    day: date,
    list: listId,
    paper: paperKey,
    type: z.enum(ANNOUNCEMENT_TYPES),
    version: z.int().check(z.minimum(1), z.maximum(999)),
    via: z.enum(['feed', 'catch-up', 'api']),
    order: z.int().check(z.minimum(0)),
    arrivedAt: instant,
  }) as never,
  reports: z
    .object({
      id: text(3 * LONG),
      paper: paperKey,
      version: z.int(),
      language: text(40),
      engine: z.enum(['extractive', 'openai', 'built-in']),
      model: text(200),
      promptVersion: text(40),
      title: text(LONG),
      // It becomes a link.
      link: text(LONG).check(z.regex(/^https?:\/\//)),
      server: z.exactOptional(text(300)),
      madeAt: instant,
      section: z.enum(SECTIONS),
      statement: text(LONG),
      evidence,
      kind: z.enum(REPORT_KINDS),
      words: z.exactOptional(text(2 * MOST_LETTERS)),
      at: instant,
    })
    .check(
      z.refine((found) => {
        const report = found as unknown as Report;
        const isOwn = report.id === reportId(report, report.section, report.statement);
        return isOwn && !reportProblem(report.kind, report.words ?? '');
      }),
    ) as never,
};

/** A row as it may be kept, cleaned of what does not belong there; undefined where it is none. */
export function soundRow<Table extends Rescued>(table: Table, row: unknown): Rows[Table][number] | undefined {
  const checked = schemas[table].safeParse(row);
  return checked.success ? checked.data : undefined;
}

/** Keeps the sound rows, cleaned of whatever does not belong there, and counts the others as lost. */
export function soundRows(raw: RawRows): { rows: Rows; counts: RescueCounts } {
  const rows: Rows = {
    follows: [],
    collections: [],
    marks: [],
    papers: [],
    announcements: [],
    reports: [],
  };
  const lost: Record<string, number> = {};
  const keep = <Table extends Rescued>(table: Table) => {
    const { rows: found, unreadable = 0 } = raw[table] ?? { rows: [] };
    lost[table] = unreadable;
    for (const row of found) {
      const sound = soundRow(table, row);
      if (sound) (rows[table] as unknown[]).push(sound);
      else lost[table] += 1;
    }
  };
  for (const table of RESCUED) keep(table);
  return { rows, counts: countRows(rows, lost) };
}

/** Counts in the shape pages show. */
export function countRows(rows: Rows, lost: Record<string, number> = {}): RescueCounts {
  const each = RESCUED.map((table) => [table, { sound: rows[table].length, lost: lost[table] ?? 0 }]);
  return {
    ...(Object.fromEntries(each) as Record<Rescued, { sound: number; lost: number }>),
    stars: rows.marks.filter(({ starredAt }) => starredAt !== undefined).length,
  };
}
