import { bestFirst, Match, matchOf, plainName } from '../papers/name-match';
import { JOURNALS, type ListedJournal } from './journal-list';

/** Words that initials leave out. */
const SMALL = new Set(['the', 'of', 'on', 'and', 'in', 'for']);
const SHORTEST_INITIALS = 3;

/**
 * Journals of the built-in list that a query means: by name, cut short or not (“Nat Mach Intell”), by initials (NEJM,
 * JMLR, TPAMI), by the code in their address (`ncomms`, `sciadv`), by publisher.
 */
export function searchJournals(query: string): { best: Match; found: ListedJournal[] } {
  const typed = plainName(query);
  return bestFirst(JOURNALS, (journal) => {
    const name = plainName(journal.name);
    const own = matchOf(typed, [name, name.replace(/^the /, '')]);
    if (own <= Match.Beginning) return own;
    if (typed.length >= SHORTEST_INITIALS && shortNames(journal, name).includes(typed)) return Match.Exact;
    if (own !== Match.None) return own;
    return matchOf(typed, [plainName(`${journal.publisher} ${journal.name}`)]) === Match.None
      ? Match.None
      : Match.Inside;
  });
}

function shortNames({ feed }: ListedJournal, name: string): string[] {
  const words = name.split(' ').filter((word) => !SMALL.has(word));
  const initials = words.map((word) => word[0]).join('');
  const code =
    /[?&]jc=(\w+)/.exec(feed)?.[1] ?? /\/([\w-]+)(?:\.rss|\/feed\/atom|\/inpress\.rss)$/.exec(feed)?.[1];
  // IEEE's Transactions are known without their publisher.
  return [words.length > 1 ? initials : '', words.length > 3 ? initials.slice(1) : '', plainName(code ?? '')];
}
