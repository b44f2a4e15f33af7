import { type OwnTerm, termKey } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import { holds } from './known-terms';
import { TermRow } from './term-row';

/** Shown of those that are found. */
const MOST = 50;

export interface OwnTermsTableProps {
  own: readonly OwnTerm[];
  query: string;
  language: string;
  onTerms(terms: OwnTerm[]): Promise<boolean>;
}

/** The reader's terms, as far as they have what is looked for; the newest first. */
export function OwnTermsTable({ own, query, language, onTerms }: OwnTermsTableProps) {
  const found = own.filter(({ term, as }) => holds(query, term, as)).reverse();
  if (own.length === 0) return <p class="hint">{m.no_own_terms()}</p>;
  if (found.length === 0) return <p class="hint">{m.no_such_term()}</p>;
  const without = (one: OwnTerm) => own.filter((each) => each !== one);
  return (
    <>
      <table class="terms" data-glossary="own">
        <thead>
          <tr>
            <th scope="col">{m.term_in_english()}</th>
            <th scope="col">{m.term_said()}</th>
            <th scope="col">{m.term_field()}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST).map((term) => (
            <TermRow
              key={termKey(term)}
              term={term}
              others={without(term)}
              language={language}
              onTerm={(next) => onTerms(own.map((each) => (each === term ? next : each)))}
              onDelete={() => void onTerms(without(term))}
            />
          ))}
        </tbody>
      </table>
      {found.length > MOST && <p class="hint">{m.more_terms({ count: found.length - MOST })}</p>}
    </>
  );
}
