import type { Statement as StatementRecord } from '../lib/records/digest';
import { m } from '../lib/words';
import { MathText } from './math-text';

/** One statement with what it rests on. Our own run-in word stands outside of it. */
export function Statement({ statement }: { statement: StatementRecord }) {
  return (
    <>
      {statement.runIn === 'problem' && <span class="run-in">{m.problem()} </span>}
      <span lang="en" data-evidence={statement.evidence.check} data-quote={statement.evidence.quote}>
        <MathText text={statement.text} inline={statement.inline} />
      </span>
    </>
  );
}
