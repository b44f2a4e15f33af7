import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceCheck } from '../../lib/records/digest';
import { lettersOf, REPORT_KINDS, type ReportKind, reportProblem } from '../../lib/records/report';
import { m } from '../../lib/words';
import { reportKindWords, reportProblemWords } from '../report-words';

export interface ReportFormProps {
  /** What the check found: the likeliest kind is chosen at first. */
  check: EvidenceCheck;
  onReport(kind: ReportKind, words: string): void;
  onCancel(): void;
}

/** What is wrong with a sentence: one of a few kinds, and the reader's own words. It stays as it was typed until it is kept. */
export function ReportForm({ check, onReport, onCancel }: ReportFormProps) {
  const [kind, setKind] = useState<ReportKind>(check === 'numbers-differ' ? 'number-wrong' : 'not-in-paper');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // Who opened it by keyboard goes on in it.
  useLayoutEffect(() => focusChosen(form.current), []);
  const found = reportProblem(kind, words);
  // That nothing is said yet is no mistake before the reader is done.
  const problem = found === 'too-long' || tried ? found : undefined;
  return (
    <form
      ref={form}
      class="report-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!found) onReport(kind, words.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // A popup would close.
        event.preventDefault();
        onCancel();
      }}
    >
      <fieldset>
        <legend>{m.report_what()}</legend>
        {REPORT_KINDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-kind`}
              value={each}
              checked={each === kind}
              onChange={() => setKind(each)}
            />{' '}
            {reportKindWords(each)}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-words`}>{m.report_words()}</label>
      <textarea
        id={`${id}-words`}
        name="reportWords"
        rows={2}
        value={words}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <p class={problem ? 'facts warn' : 'facts'} id={`${id}-help`} role={problem ? 'alert' : undefined}>
        {problem ? reportProblemWords(problem, lettersOf(words)) : m.report_stays()}
      </p>
      <p class="links">
        <button type="submit" data-action="keep-report">
          {m.report_keep()}
        </button>
        <button type="button" data-action="cancel" onClick={onCancel}>
          {m.cancel()}
        </button>
      </p>
    </form>
  );
}

function focusChosen(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>('input:checked')?.focus();
}
