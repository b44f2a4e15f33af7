import type { Glossary } from '../../../lib/digests/engines/language/glossary';
import { TERM_FIELDS } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import type { TypedTerm } from './check-term';
import { fieldName } from './words';

/** Shown of those that are found. */
const MOST = 30;

export interface KnownTermsProps {
  glossary: Glossary;
  query: string;
  language: string;
  /** Puts one into the form, to be said otherwise. */
  onChange(term: TypedTerm): void;
}

/** What Gloss brings of terms, as far as it has what is looked for. */
export function KnownTerms({ glossary, query, language, onChange }: KnownTermsProps) {
  const all = Object.entries(glossary).flatMap(([name, terms]) => {
    const field = TERM_FIELDS.find((each) => each === name);
    return Object.entries(terms).map(([term, { as }]) => ({ term, as, field, isTitle: name === 'titles' }));
  });
  const found = all.filter(({ term, as }) => holds(query, term, ...as));
  if (all.length === 0) return null;
  return (
    <>
      <h3>{m.glossary_known({ count: all.length })}</h3>
      {found.length === 0 && <p class="hint">{m.no_such_term()}</p>}
      <table class="terms" data-glossary="built-in">
        <tbody>
          {found.slice(0, MOST).map(({ term, as, field, isTitle }) => (
            <tr key={`${field} ${term}`} data-term={term}>
              <td lang="en">{term}</td>
              <td lang={language}>{as.join(' / ')}</td>
              <td class="hint">{fieldName(isTitle ? 'titles' : field)}</td>
              <td>
                <button
                  type="button"
                  class="way-out"
                  data-action="change-term"
                  aria-label={m.change_term_of({ term })}
                  onClick={() => onChange({ term, as: as[0] ?? '', field: field ?? '' })}
                >
                  {m.change_term()}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > MOST && <p class="hint">{m.more_terms({ count: found.length - MOST })}</p>}
    </>
  );
}

/** Whether one of the words holds what is looked for, in whatever case. */
export const holds = (query: string, ...words: readonly string[]): boolean => {
  const wanted = query.trim().toLowerCase();
  return wanted === '' || words.some((each) => each.toLowerCase().includes(wanted));
};
