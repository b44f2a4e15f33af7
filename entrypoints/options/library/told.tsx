import { useState } from 'preact/hooks';
import type { EntryProblem } from '../../../lib/records/library';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import type { Importing } from './use-import';
import { outcomeWords, problemWords, refusalWords } from './words';

/** Problems that are shown at once; the others stand in a fold. */
const SHOWN = 10;

/** How an import goes, and what came of it. */
export function Told({ importing, onStop }: { importing: Importing; onStop(): void }) {
  switch (importing.state) {
    case 'idle':
      return null;
    case 'stopped':
      return <p class="hint">{m.library_stopped()}</p>;
    case 'keeping':
      return <p class="hint">{m.library_keeping()}</p>;
    case 'refused':
      return <p class="hint warn">{refusalWords(importing.why)}</p>;
    case 'reading':
      return (
        <p class="hint">
          {/* First: behind a number that grows it would move under the pointer. */}
          <button type="button" class="way-out" data-action="stop-import" onClick={onStop}>
            {m.stop()}
          </button>{' '}
          {m.library_reading()} {/* To be read out once, and not with each number. */}
          <span aria-hidden="true">{m.library_so_far({ count: grouped(importing.count) })}</span>
        </p>
      );
    case 'done':
      return (
        <>
          <p class="told">{outcomeWords(importing.read, importing.change)}</p>
          <Problems problems={importing.read.problems} />
        </>
      );
  }
}

function Problems({ problems }: { problems: readonly EntryProblem[] }) {
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <>
      <ul class="problems">
        {problems.slice(0, SHOWN).map((each) => (
          <li key={each.line}>{problemWords(each)}</li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{m.library_all_problems({ count: grouped(problems.length) })}</summary>
          {/* One text: there may be thousands. */}
          {isOpen && (
            <textarea
              readOnly
              rows={8}
              aria-label={m.library_all_problems({ count: grouped(problems.length) })}
              value={problems.map(problemWords).join('\n')}
            />
          )}
        </details>
      )}
    </>
  );
}
