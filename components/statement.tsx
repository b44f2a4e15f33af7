import type { Statement as StatementRecord } from '../lib/records/digest';
import { m } from '../lib/words';
import { MathText } from './math-text';

/** Not English, whatever else: the reader's own fonts are the best guess. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** One statement with what it rests on. Our own run-in word stands outside of it. */
export function Statement({ statement }: { statement: StatementRecord }) {
  return (
    <>
      {statement.runIn === 'problem' && <span class="run-in">{m.problem()} </span>}
      <span
        lang={EAST_ASIAN.test(statement.text) ? '' : 'en'}
        data-evidence={statement.evidence.check}
        data-quote={statement.evidence.quote}
      >
        <MathText text={statement.text} inline={statement.inline} />
      </span>
    </>
  );
}
