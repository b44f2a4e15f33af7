import type { QualityTable } from '../quality/table';
import { type BlindStatement, blindPapers, blindStatements } from './blind';
import { type CheckStatement, isFlagged } from './checker';
import { checkAll } from './faults';
import { HELD_HEAD, heldOutRows } from './held-out';

const TITLE = 'Statements by somebody who had not seen the check';
const GOAL = 0.95;

/** What is flagged of the blind statements; those held out nobody who writes rules reads. */
export function blindTable(check: CheckStatement): QualityTable {
  const statements = blindStatements();
  const held = new Set(statements.filter(({ part }) => part === 'held').map(({ id }) => id));
  const isHeld = ({ id }: Pick<BlindStatement, 'id'>) => held.has(id);
  const all = checkAll(check, statements, blindPapers());
  const unread = all.filter(({ statement }) => isHeld(statement));
  const flagged = (isFaulty: boolean) => {
    const some = unread.filter(({ statement }) => (statement.fault !== undefined) === isFaulty);
    return some.length === 0 ? 0 : some.filter(({ verdict }) => isFlagged(verdict)).length / some.length;
  };
  const absent = statements.length - all.length;
  return {
    title: TITLE,
    head: HELD_HEAD,
    rows: heldOutRows(all, isHeld),
    goals: [
      { what: 'held out, recall of all faults', value: flagged(true), atLeast: GOAL },
      {
        what: 'held out, sound statements without an alarm',
        value: unread.length === 0 ? 0 : 1 - flagged(false),
        atLeast: GOAL,
      },
    ],
    note: `${new Set(all.map(({ statement }) => statement.paper)).size} papers beside the project, none of them in the tables above.${
      absent > 0 ? ` Left out: ${absent} statements whose papers are absent.` : ''
    }`,
  };
}
