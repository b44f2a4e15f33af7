import type { Card } from '../lib/records/card';
import type { Author } from '../lib/records/paper';
import { m } from '../lib/words';
import { shortDay } from '../lib/words/dates';
import { AlsoBadge } from './also';

const SHOWN_AUTHORS = 2;

/** “arXiv (cs.LG) · 18 Jun · First Author, Second Author +5”: source, date, badge, authors; the authors are what is cut. */
export function SourceLine({ card }: { card: Card }) {
  const label = badge(card);
  return (
    <span class="source-line">
      arXiv ({card.paper.primary}) · {shortDay(card.day)}
      {label && (
        <>
          {' · '}
          <span class="badge">{label}</span>
        </>
      )}
      <AlsoBadge card={card} />
      {card.paper.authors.length > 0 && ` · ${authorsInShort(card.paper.authors)}`}
    </span>
  );
}

/** “First Author, Second Author +5”. */
export function authorsInShort(authors: Author[], shown = SHOWN_AUTHORS): string {
  const names = authors.slice(0, shown).map(({ name }) => name);
  const more = authors.length - names.length;
  return names.join(', ') + (more > 0 ? ` +${more}` : '');
}

function badge({ type, version, paper }: Card): string | undefined {
  if (type === 'new') return undefined;
  if (type === 'cross') return m.badge_cross({ category: paper.primary });
  return m.badge_replaced({ version });
}
