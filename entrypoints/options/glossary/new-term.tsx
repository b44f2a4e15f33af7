import { useRef, useState } from 'preact/hooks';
import type { OwnTerm } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import { checkTerm, type TermProblem, type TypedTerm } from './check-term';
import { FieldChoice } from './field-choice';
import { termProblemWords } from './words';

export const NO_TERM: TypedTerm = { term: '', as: '', field: '' };

export interface NewTermProps {
  /** What is being typed. */
  typed: TypedTerm;
  onTyped(typed: TypedTerm): void;
  own: readonly OwnTerm[];
  /** BCP 47, of how terms are said. */
  language: string;
  /** Keeps it; false where it could not be kept. */
  onTerm(term: OwnTerm): Promise<boolean>;
}

/** The form that adds a term. What is wrong with it is said when it is to be added. */
export function NewTerm({ typed, onTyped, own, language, onTerm }: NewTermProps) {
  const [problem, setProblem] = useState<TermProblem>();
  const first = useRef<HTMLInputElement>(null);
  function type(change: Partial<TypedTerm>): void {
    setProblem(undefined);
    onTyped({ ...typed, ...change });
  }
  async function add(): Promise<void> {
    const checked = checkTerm(typed, own);
    if (typeof checked === 'string') return setProblem(checked);
    if (!(await onTerm(checked))) return;
    onTyped(NO_TERM);
    first.current?.focus();
  }
  return (
    <form
      class="new-term"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        ref={first}
        name="newTerm"
        lang="en"
        autocomplete="off"
        value={typed.term}
        placeholder={m.term_in_english()}
        aria-label={m.term_in_english()}
        aria-invalid={problem !== undefined && problem !== 'no-translation'}
        onInput={({ currentTarget }) => type({ term: currentTarget.value })}
      />
      <input
        name="newAs"
        lang={language}
        autocomplete="off"
        value={typed.as}
        placeholder={m.term_said()}
        aria-label={m.term_said()}
        aria-invalid={problem === 'no-translation' || problem === 'too-long'}
        onInput={({ currentTarget }) => type({ as: currentTarget.value })}
      />
      <FieldChoice name="newField" value={typed.field} onField={(field) => type({ field })} />
      <button type="submit" class="button" data-action="add-term">
        {m.add_term()}
      </button>
      {problem && (
        <p class="hint warn" role="alert">
          {termProblemWords(problem)}
        </p>
      )}
    </form>
  );
}
