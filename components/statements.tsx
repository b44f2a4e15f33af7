import type { Statement as StatementRecord } from '../lib/records/digest';
import { m } from '../lib/words';
import { Statement } from './statement';

/** The authors' sentences, one after the other. */
export function Statements({ statements }: { statements: readonly StatementRecord[] }) {
  return (
    <>
      {statements.map((statement, i) => (
        <span key={statement.evidence.start}>
          {i > 0 && ' '}
          <Statement statement={statement} />
        </span>
      ))}
    </>
  );
}

/** What sets the scene, folded; nothing where there is none. */
export function Background({ statements }: { statements: readonly StatementRecord[] }) {
  if (statements.length === 0) return null;
  return (
    <details class="background">
      <summary>{m.background({ count: statements.length })}</summary>
      <p>
        <Statements statements={statements} />
      </p>
    </details>
  );
}
