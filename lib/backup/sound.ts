import * as z from 'zod/mini';
import type { BackedUp } from '../records/backup';
import { PARTS } from '../records/ledger';
import { RESCUED, type Rescued } from '../records/rescue';
import { soundRow } from '../rescue/rows';
import { date, instant, listId, text } from '../rescue/shapes';
import { digestRow } from './digest-row';

const known = z.object({
  kind: z.enum([
    'cut',
    'unreadable',
    'stale',
    'empty',
    'not-asked',
    'asked-late',
    'refused',
    'gap',
    'unexplained',
  ]),
  detail: z.exactOptional(text(4000)),
  shows: z.exactOptional(date),
  failure: z.exactOptional(z.unknown()),
});
/** A refusal is told with the words of whoever refused, which no file is trusted with; without them it would say another thing. */
const reason = z.pipe(
  known,
  z.transform(({ failure, ...told }) => (failure === undefined ? told : { kind: 'unexplained' })),
);
const part = z.enum(PARTS);
const count = z.int().check(z.minimum(0));
const id = text(300);

const ledgerRow = z.object({
  list: listId,
  day: date,
  received: z.record(part, z.array(id).check(z.maxLength(20_000))),
  missing: z
    .array(z.object({ id: z.exactOptional(id), part, reason, guessed: z.exactOptional(z.literal(true)) }))
    .check(z.maxLength(20_000)),
  unknown: z.exactOptional(reason),
  stated: z.exactOptional(z.partialRecord(part, z.object({ shown: count, total: count, at: instant }))),
  checkedAt: z.exactOptional(instant),
});

const amount = z.number().check(z.minimum(0), z.maximum(1e15));

const spendingRow = z
  .object({
    id: text(400),
    day: date,
    model: text(300),
    papers: count,
    requests: count,
    input: amount,
    output: amount,
    microUsd: amount,
    unpriced: z.exactOptional(z.object({ input: amount, output: amount })),
    // What was set aside for jobs that ran then is nobody's now.
    reserved: z.pipe(
      amount,
      z.transform(() => 0),
    ),
  })
  .check(
    z.refine(
      (row) =>
        (row as { id: string }).id === `${(row as { day: string }).day} ${(row as { model: string }).model}`,
    ),
  );

const libraryRow = z.object({
  key: text(1000).check(z.regex(/^(?:arxiv|doi|title):/)),
  title: text(4000),
  abstract: z.exactOptional(text(50_000)),
  authors: z.array(text(400)).check(z.maxLength(10_000)),
  year: z.exactOptional(z.int()),
  categories: z.exactOptional(z.array(text(60)).check(z.maxLength(100))),
  addedAt: instant,
  from: text(400),
});

const isRescued = (table: BackedUp): table is Rescued => RESCUED.some((each) => each === table);

/** A row of a table as it may be kept, cleaned of what does not belong there; undefined where it is none. */
export function sound(table: BackedUp, row: unknown): object | undefined {
  if (isRescued(table)) return soundRow(table, row);
  const schema = { digests: digestRow, ledger: ledgerRow, spending: spendingRow, library: libraryRow }[table];
  const read = z.safeParse(schema, row);
  return read.success ? (read.data as object) : undefined;
}
