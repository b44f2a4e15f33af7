import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import type { Author, Paper } from '../lib/records/paper';
import { isWithdrawn } from '../lib/records/withdrawn';
import { m } from '../lib/words';
import { isNewYorkToday, shortDay } from '../lib/words/dates';
import { AlsoBadge } from './also';
import { sourceName } from './source-name';
import { type SubjectName, SubjectNames } from './subject-names';
import { ToMachinesMark } from './to-machines';
import { TopicChips } from './topic-chips';

const SHOWN_AUTHORS = 2;

interface SourceLineProps {
  card: Card;
  withAuthors?: boolean;
  withMark?: boolean;
}

/**
 * “arXiv (cs.LG) · 18 Jun · First Author, Second Author +5”, “PLOS Medicine · 6 May, reached you today · …”: source, date,
 * badge, authors; the names are what is cut, how many more there are is not.
 * @param withAuthors false where they are named beneath
 * @param withMark whether text for machines is looked for: of an open card its details tell
 */
export function SourceLine({ card, withAuthors = true, withMark = false }: SourceLineProps) {
  const subjects = useContext(SubjectNames);
  const label = badge(card);
  const { authors } = card.paper;
  return (
    <span class="source-line">
      <span class="from">
        {sourceAndSubject(card.paper, subjects)} · {dateWords(card)}
        {label && (
          <>
            {' · '}
            <span class="badge">{label}</span>
          </>
        )}
        {withMark && <ToMachinesMark paper={card.paper} />}
        <AlsoBadge card={card} />
        <TopicChips card={card} />
      </span>
      {withAuthors && authors.length > 0 && (
        <>
          <span class="names">{` · ${namesInShort(authors)}`}</span>
          <span class="more-names">{othersInShort(authors)}</span>
        </>
      )}
    </span>
  );
}

/** “arXiv (cs.LG)”, “bioRxiv (Cell Biology)”, “PLOS Medicine”. */
export function sourceAndSubject(paper: Paper, subjects: SubjectName): string {
  const { source, primary } = paper;
  if (source === 'journal') return sourceName(paper);
  const subject = source === 'arxiv' ? primary : subjects(source, primary);
  return `${sourceName(paper)} (${subject})`;
}

/** The day of an announcement; elsewhere the day of publication, and when it came where that is another. */
function dateWords({ day, paper: { source, submittedAt } }: Card): string {
  const published =
    source === 'arxiv' || submittedAt === undefined ? day : new Date(submittedAt).toISOString().slice(0, 10);
  if (published === day) return shortDay(day);
  const reached = isNewYorkToday(day) ? m.reached_today() : m.reached_on({ day: shortDay(day) });
  return m.published_and_reached({ day: shortDay(published), reached });
}

/** “First Author, Second Author +5”. */
export function authorsInShort(authors: Author[], shown = SHOWN_AUTHORS): string {
  return namesInShort(authors, shown) + othersInShort(authors, shown);
}

const namesInShort = (authors: Author[], shown = SHOWN_AUTHORS) =>
  authors
    .slice(0, shown)
    .map(({ name }) => name)
    .join(', ');

const othersInShort = (authors: Author[], shown = SHOWN_AUTHORS) =>
  authors.length > shown ? ` +${authors.length - shown}` : '';

function badge({ type, version, paper }: Card): string | undefined {
  if (isWithdrawn(paper)) return m.badge_withdrawn();
  if (paper.news) return m.badge_news();
  if (type === 'new') return undefined;
  if (type === 'cross') return m.badge_cross({ category: paper.primary });
  return m.badge_replaced({ version });
}
