import type { LearnedFrom } from '../../lib/records/relevance';
import { m } from '../../lib/words';
import { inWords } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';

/** What an interest was learned to be. */
export interface LearnedInterest {
  papers: number;
  terms: readonly string[];
  authors: readonly string[];
  categories: readonly string[];
}

/** “From 12 starred, 40 read, 3 hidden papers”. */
export function LearnedFromLine({ from }: { from: LearnedFrom }) {
  const parts = [
    from.starred > 0 && m.radar_starred({ count: from.starred }),
    from.read > 0 && m.radar_read({ count: grouped(from.read) }),
    from.hidden > 0 && m.radar_hidden({ count: grouped(from.hidden) }),
    from.library > 0 && m.radar_library({ count: grouped(from.library) }),
    from.passed > 0 && m.radar_passed({ count: grouped(from.passed) }),
  ].filter((part) => part !== false);
  return <p data-stat="learned-from">{m.radar_from({ parts: inWords(parts) })}</p>;
}

/** What was learned, interest by interest: where there are several, the first is all of them together. */
export function LearnedInterests({ interests }: { interests: readonly LearnedInterest[] }) {
  return (
    <ol class="interests">
      {interests.map((interest, i) => (
        <li key={i} data-interest={i}>
          <h4>
            {interests.length > 1 && i === 0
              ? m.radar_all({ count: interest.papers })
              : m.radar_interest({ number: Math.max(1, i), count: interest.papers })}
          </h4>
          <dl class="rows">
            <Words name={m.radar_terms()} words={interest.terms} />
            <Words name={m.radar_authors()} words={interest.authors} />
            <Words name={m.radar_categories()} words={interest.categories} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Words({ name, words }: { name: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd lang="en">{words.join(' · ')}</dd>
    </div>
  );
}
