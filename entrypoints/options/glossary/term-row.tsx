import { useId, useState } from 'preact/hooks';
import type { OwnTerm } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import { checkTerm, type TypedTerm } from './check-term';
import { FieldChoice } from './field-choice';
import { termProblemWords } from './words';

export interface TermRowProps {
  term: OwnTerm;
  others: readonly OwnTerm[];
  /** BCP 47, of how it is said. */
  language: string;
  /** Keeps it; false where it could not be kept. */
  onTerm(term: OwnTerm): Promise<boolean>;
  onDelete(): void;
}

/** A term, to be changed in its place: kept when the reader leaves a field, if it is right; Escape brings back what is. */
export function TermRow({ term, others, language, onTerm, onDelete }: TermRowProps) {
  const kept: TypedTerm = { term: term.term, as: term.as, field: term.field ?? '' };
  const [draft, setDraft] = useState<Partial<TypedTerm>>({});
  const id = useId();
  const typed = { ...kept, ...draft };
  const isTyped = typed.term !== kept.term || typed.as !== kept.as || typed.field !== kept.field;
  const checked = isTyped ? checkTerm(typed, others) : term;
  const problem = typeof checked === 'string' ? checked : undefined;
  async function keep(change: Partial<TypedTerm>): Promise<void> {
    const next = checkTerm({ ...typed, ...change }, others);
    if (typeof next === 'string') return setDraft({ ...draft, ...change });
    const isSame = next.term === term.term && next.as === term.as && next.field === term.field;
    if (!isSame) await onTerm(next);
    setDraft({});
  }
  const field = (name: 'term' | 'as', label: string, lang: string) => (
    <input
      lang={lang}
      autocomplete="off"
      value={typed[name]}
      aria-label={label}
      aria-invalid={problem !== undefined}
      aria-describedby={problem && id}
      onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
      onChange={({ currentTarget }) => void keep({ [name]: currentTarget.value })}
      onKeyDown={({ key }) => key === 'Escape' && setDraft({})}
    />
  );
  return (
    <tr data-term={term.term}>
      <td>
        {field('term', m.term_in_english(), 'en')}
        {problem && (
          <p class="hint warn" id={id} role="alert">
            {termProblemWords(problem)}
          </p>
        )}
      </td>
      <td>{field('as', m.term_said(), language)}</td>
      <td>
        <FieldChoice value={typed.field} onField={(value) => void keep({ field: value })} />
      </td>
      <td>
        <button
          type="button"
          class="remove"
          data-action="delete-term"
          aria-label={m.delete_term({ term: term.term })}
          title={m.delete_term({ term: term.term })}
          onClick={onDelete}
        >
          ✕
        </button>
      </td>
    </tr>
  );
}
