import { createHash } from 'node:crypto';
import type { QualityTable } from '../quality/table';
import { isFlagged } from './checker';
import type { Checked } from './faults';
import { FAULTS, type Planted } from './statements';

/**
 * Whether nobody who writes the check's rules reads what the check makes of a statement: the faults of a third of the papers,
 * and what is sound in half of those, chosen by the hash of the paper's id.
 */
export function isHeldOut({ paper, fault }: Planted): boolean {
  const [first = 0] = createHash('sha256').update(paper).digest();
  return first % (fault ? 3 : 6) === 0;
}

const share = (some: readonly Checked[]): number | string =>
  some.length === 0 ? '–' : some.filter(({ verdict }) => isFlagged(verdict)).length / some.length;

/** The columns of statements that were seen and held out, for each kind of fault, for all and for sound ones. */
export const HELD_HEAD = ['statements', 'seen', 'flagged', 'held out', 'flagged'];
export function heldOutRows(
  all: readonly Checked[],
  isHeld: (statement: Planted) => boolean,
): (string | number)[][] {
  const row = (name: string, is: (statement: Planted) => boolean) => {
    const some = all.filter(({ statement }) => is(statement));
    const held = some.filter(({ statement }) => isHeld(statement));
    const seen = some.filter(({ statement }) => !isHeld(statement));
    return [name, String(seen.length), share(seen), String(held.length), share(held)];
  };
  return [
    ...FAULTS.map((kind) => row(kind, ({ fault }) => fault === kind)),
    row('all faults', ({ fault }) => fault !== undefined),
    row('sound', ({ fault }) => fault === undefined),
  ];
}

/** What is flagged of the statements that the rules were made with, and of those they never saw. */
export const heldOutTable = (all: readonly Checked[]): QualityTable => ({
  title: 'Seen while the rules were made, and held out',
  head: HELD_HEAD,
  rows: heldOutRows(all, isHeldOut),
  note: 'Faults of a third of the papers, and what is sound in half of those, were not read: misses and alarms among them are counted alone.',
});
